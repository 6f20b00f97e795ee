/** How a sum, a day, an hour or a stretch of time is written in the language of the screens. */
import { language } from './language.svelte';
import { t } from './words';

/** English here is the European one: 24 hours, the day before the month. */
const FORMATS: Record<string, string> = { en: 'en-GB', bs: bosnian() };

/** ISO 4217: currencies whose smallest unit is not a hundredth. */
const WITHOUT_MINOR = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THOUSANDTHS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');

const DAY_STYLES = {
  /** Thursday 12 March */
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Thu 12 March */
  medium: { weekday: 'short', day: 'numeric', month: 'long' },
  /** 12 Mar */
  short: { day: 'numeric', month: 'short' },
  /** 12 March 2026 */
  year: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 12/03/2026 */
  figures: { day: '2-digit', month: '2-digit', year: 'numeric' },
  /** Thu */
  weekday: { weekday: 'short' },
  /** March 2026 */
  month: { month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof DAY_STYLES;

/** The tag that formats are asked for, e.g. for a calendar. Other languages than the screen's are for texts read elsewhere. */
export function formatTag(tag: string = language.tag): string {
  return FORMATS[tag] ?? tag;
}

/** Some engines say that they know Bosnian and have no names of its months; their nearest is the Serbian of Bosnia in Latin letters. */
function bosnian(): string {
  const march = new Intl.DateTimeFormat('bs-Latn-BA', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 12));
  return march === 'mart' ? 'bs-Latn-BA' : 'sr-Latn-BA';
}

/** Making a format takes longer than many uses of it, and a list of clients uses the same few on each line. */
const kept = new Map<string, unknown>();

function keptAs<Format>(name: string, tag: string, options: object, make: () => Format): Format {
  const key = `${name} ${tag} ${JSON.stringify(options)}`;
  const known = kept.get(key) as Format | undefined;
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

function numbers(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return keptAs('number', tag, options, () => new Intl.NumberFormat(tag, options));
}

function dates(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keptAs('date', tag, options, () => new Intl.DateTimeFormat(tag, options));
}

function distances(options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat {
  const tag = formatTag();
  return keptAs('distance', tag, options, () => new Intl.RelativeTimeFormat(tag, options));
}

export function number(value: number): string {
  return numbers(formatTag()).format(value);
}

/** How many figures stand after the point: 2 for euros, none for yen. */
export function minorDigits(currency: string): number {
  if (WITHOUT_MINOR.includes(currency)) return 0;
  return THOUSANDTHS.includes(currency) ? 3 : 2;
}

/** Whole minor units as a price, e.g. 4950 and EUR as €49.50. */
export function money(minor: number, currency: string, tag: string = language.tag): string {
  const digits = minorDigits(currency);
  const format = numbers(formatTag(tag), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimal(minor, digits) as Intl.StringNumericLiteral);
}

/** Whole minor units as plain figures with a point: 4950 with 2 digits is 49.50. Never a float. */
export function decimal(minor: number, digits: number): string {
  const sign = minor < 0 ? '-' : '';
  const figures = String(Math.abs(minor)).padStart(digits + 1, '0');
  if (digits === 0) return sign + figures;
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

/** “Croatian”: how a language is called in the language of the screens; as it stands where that is no tag. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(formatTag(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A list brought from elsewhere may call a language in a way of its own.
    return tag;
  }
}

/** A day such as 2026-03-12 (a time after it is left out). Also --03-12, a day without its year. */
export function day(value: string, style: DayStyle = 'medium', tag: string = language.tag): string {
  const options = DAY_STYLES[style];
  const shown = value.startsWith('--') ? withoutYear(options) : options;
  const text = dates(formatTag(tag), { ...shown, timeZone: 'UTC' }).format(midnight(value));
  // Some engines write “Thu, 12 March” in English and some do not; a page of a notebook does not.
  if (tag === 'en') return text.replace(',', '');
  // The word for a year that some languages write after it stays on its line.
  return text.replace(/(\d{4}) /, '$1\u00a0');
}

/** A day as a title, with a capital in every language: “Четверг, 12 марта”. */
export function dayTitle(value: string): string {
  const text = day(value, 'long');
  return text.charAt(0).toLocaleUpperCase(formatTag()) + text.slice(1);
}

/** The hour in a wall-clock time: 2026-03-12T11:00 is 11:00 in all our languages. */
export function clock(value: string): string {
  return value.slice(value.indexOf('T') + 1).slice(0, 5);
}

/** How far a day is from today, as people say it: “tomorrow”, “in 3 weeks”, “2 months ago”. */
export function relativeDay(value: string, today: string): string {
  const days = daysBetween(today, value);
  const away = Math.abs(days);
  const say = distances({ numeric: 'auto' });
  if (away < 14) return say.format(days, 'day');
  if (away < 60) return say.format(Math.round(days / 7), 'week');
  if (away < 365) return say.format(Math.round(days / 30.4), 'month');
  return say.format(Math.round(days / 365.25), 'year');
}

/** From now in minutes: “in 8 minutes”, “in 2 hours”. */
export function fromNow(minutes: number): string {
  const say = distances({ numeric: 'always' });
  if (Math.abs(minutes) < 90) return say.format(minutes, 'minute');
  return say.format(Math.round(minutes / 60), 'hour');
}

/** A length of work: “75 min”, “2 h 30 min”. */
export function duration(minutes: number): string {
  if (minutes < 120) return t('duration-minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? t('duration-hours', { hours }) : t('duration-both', { hours, minutes: rest });
}

/** The first day of the week: 0 is Sunday, 1 Monday. */
export function weekStart(): number {
  const locale = new Intl.Locale(formatTag()) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  const info = locale.getWeekInfo?.() ?? locale.weekInfo;
  return (info?.firstDay ?? 1) % 7;
}

/** Whole days from one day to another; both as 2026-03-12. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** A wall-clock day counts as midnight in UTC here, so no zone can push it to its neighbour. */
function midnight(value: string): number {
  // A leap year stands in for an unknown one, so that 29 February exists.
  const whole = value.startsWith('--') ? `2024-${value.slice(2)}` : value;
  const [year, month, date] = whole.slice(0, 10).split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, date);
}

function withoutYear(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  const { year: _year, weekday: _weekday, ...rest } = options;
  return rest;
}
