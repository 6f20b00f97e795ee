/** Which time zones there are, and in which country each lies. */
import { formatTag } from '../say';
import { COUNTRIES } from './country';

const CONTINENTS = /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/|^UTC$/;
/** Names from before; those who live there look for today's. */
const FORMER = ['Asia/Calcutta', 'Asia/Katmandu', 'Asia/Rangoon', 'Asia/Saigon', 'Europe/Kiev', 'Europe/Uzhgorod', 'Europe/Zaporozhye'];

let lands: Map<string, string> | null = null;

/** ISO 3166 of the country a zone lies in; null when it is not known. */
export function countryOf(zone: string): string | null {
  lands ??= landsOfZones();
  return lands.get(zone) ?? lands.get(todaysName(zone)) ?? null;
}

/** Every zone as “Zagreb, Croatia”; `kept` stays in the list whatever it is called. */
export function zoneChoices(zones: string[], kept: string): { value: string; label: string; find: string }[] {
  const names = new Intl.DisplayNames(formatTag(), { type: 'region' });
  const order = new Intl.Collator(formatTag());
  const shown = zones.filter((zone) => CONTINENTS.test(zone) && !FORMER.includes(zone));
  if (kept && !shown.includes(kept)) shown.push(kept);
  return shown
    .map((zone) => {
      const [region = '', ...rest] = zone.split('/');
      const city = (rest.at(-1) ?? region).replaceAll('_', ' ');
      const country = countryOf(zone);
      const land = country ? names.of(country) : rest.length > 0 && region !== 'Etc' ? region : null;
      return { value: zone, label: land ? `${city}, ${land}` : city, find: zone.replaceAll('_', ' ') };
    })
    .sort((a, b) => order.compare(a.label, b.label));
}

/** How far a zone is from Greenwich now: “GMT+2”. */
export function offsetOf(zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts();
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  } catch {
    // A zone the engine has not heard of yet is still a choice; it only has no remark.
    return '';
  }
}

function landsOfZones(): Map<string, string> {
  const found = new Map<string, string>();
  for (const country of COUNTRIES) {
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };
    for (const zone of locale.getTimeZones?.() ?? locale.timeZones ?? []) found.set(zone, country);
  }
  return found;
}

/** The name the engine keeps a zone under: it may know Kyiv as Kiev. */
function todaysName(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
