/** Which countries and currencies there are, and which go together. */
import { formatTag } from '../say';

/** ISO 4217 and the ISO 3166 countries that pay with it; the euro area as of 2026. */
const PAYS: Record<string, string> = {
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  USD: 'AS BQ EC FM GU IO MH MP PR PW SV TC TL UM US VG VI',
  GBP: 'GB GG GS IM JE', CHF: 'CH LI', NOK: 'BV NO SJ', DKK: 'DK FO GL', AUD: 'AU CC CX HM KI NF NR TV',
  NZD: 'CK NU NZ PN TK', ILS: 'IL PS', MAD: 'EH MA', XCD: 'AG AI DM GD KN LC MS VC', XCG: 'CW SX',
  XOF: 'BF BJ CI GW ML NE SN TG', XAF: 'CF CG CM GA GQ TD', XPF: 'NC PF WF',
  AED: 'AE', AFN: 'AF', ALL: 'AL', AMD: 'AM', AOA: 'AO', ARS: 'AR', AWG: 'AW', AZN: 'AZ', BAM: 'BA', BBD: 'BB', BDT: 'BD',
  BHD: 'BH', BIF: 'BI', BMD: 'BM', BND: 'BN', BOB: 'BO', BRL: 'BR', BSD: 'BS', BTN: 'BT', BWP: 'BW', BYN: 'BY', BZD: 'BZ',
  CAD: 'CA', CDF: 'CD', CLP: 'CL', CNY: 'CN', COP: 'CO', CRC: 'CR', CUP: 'CU', CVE: 'CV', CZK: 'CZ', DJF: 'DJ', DOP: 'DO',
  DZD: 'DZ', EGP: 'EG', ERN: 'ER', ETB: 'ET', FJD: 'FJ', FKP: 'FK', GEL: 'GE', GHS: 'GH', GIP: 'GI', GMD: 'GM', GNF: 'GN',
  GTQ: 'GT', GYD: 'GY', HKD: 'HK', HNL: 'HN', HTG: 'HT', HUF: 'HU', IDR: 'ID', INR: 'IN', IQD: 'IQ', IRR: 'IR', ISK: 'IS',
  JMD: 'JM', JOD: 'JO', JPY: 'JP', KES: 'KE', KGS: 'KG', KHR: 'KH', KMF: 'KM', KPW: 'KP', KRW: 'KR', KWD: 'KW', KYD: 'KY',
  KZT: 'KZ', LAK: 'LA', LBP: 'LB', LKR: 'LK', LRD: 'LR', LSL: 'LS', LYD: 'LY', MDL: 'MD', MGA: 'MG', MKD: 'MK', MMK: 'MM',
  MNT: 'MN', MOP: 'MO', MRU: 'MR', MUR: 'MU', MVR: 'MV', MWK: 'MW', MXN: 'MX', MYR: 'MY', MZN: 'MZ', NAD: 'NA', NGN: 'NG',
  NIO: 'NI', NPR: 'NP', OMR: 'OM', PAB: 'PA', PEN: 'PE', PGK: 'PG', PHP: 'PH', PKR: 'PK', PLN: 'PL', PYG: 'PY', QAR: 'QA',
  RON: 'RO', RSD: 'RS', RUB: 'RU', RWF: 'RW', SAR: 'SA', SBD: 'SB', SCR: 'SC', SDG: 'SD', SEK: 'SE', SGD: 'SG', SHP: 'SH',
  SLE: 'SL', SOS: 'SO', SRD: 'SR', SSP: 'SS', STN: 'ST', SYP: 'SY', SZL: 'SZ', THB: 'TH', TJS: 'TJ', TMT: 'TM', TND: 'TN',
  TOP: 'TO', TRY: 'TR', TTD: 'TT', TWD: 'TW', TZS: 'TZ', UAH: 'UA', UGX: 'UG', UYU: 'UY', UZS: 'UZ', VES: 'VE', VND: 'VN',
  VUV: 'VU', WST: 'WS', YER: 'YE', ZAR: 'ZA', ZMW: 'ZM', ZWG: 'ZW',
};

const CURRENCY_OF = new Map(
  Object.entries(PAYS).flatMap(([currency, countries]) => countries.split(' ').map((country): [string, string] => [country, currency])),
);

/** ISO 3166 codes. */
export const COUNTRIES = [...CURRENCY_OF.keys()];

type Choice = { value: string; label: string; find?: string };

export function currencyOf(country: string): string | null {
  return CURRENCY_OF.get(country) ?? null;
}

/** The likeliest country of a language, “hr” is Croatia; none of the bare “C” that some systems say instead of a language. */
export function countryOfLanguage(tag: string): string | null {
  try {
    return new Intl.Locale(tag).maximize().region ?? null;
  } catch {
    return null;
  }
}

/** Every country by its name in the language of the screens. */
export function countryChoices(): Choice[] {
  const names = new Intl.DisplayNames(formatTag(), { type: 'region' });
  return sorted(COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value, find: value })));
}

/** Every currency with its code first, as it stands beside prices. */
export function currencyChoices(): Choice[] {
  const names = new Intl.DisplayNames(formatTag(), { type: 'currency' });
  return sorted(Object.keys(PAYS).map((value) => ({ value, label: `${capital(names.of(value) ?? value)} (${value})`, find: value })));
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(formatTag()) + text.slice(1);
}

function sorted(choices: Choice[]): Choice[] {
  const order = new Intl.Collator(formatTag());
  return choices.sort((a, b) => order.compare(a.label, b.label));
}
