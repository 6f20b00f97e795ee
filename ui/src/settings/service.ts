/** How a service reads in a list: what it takes, what it costs, and when she comes again. */
import type { ServiceFields, ServiceRow } from '../api.gen';
import { duration, money } from '../say';
import { t } from '../words';

/** What stands in the fields: a number that was emptied is missing until it is filled in again. */
export type TypedService = Omit<ServiceFields, 'minutes' | 'buffer' | 'price'> & {
  minutes: number | null;
  buffer: number | null;
  price: number | null;
};

export const NEW_SERVICE: TypedService = {
  name: '', category: '', minutes: 60, buffer: 0, price: null, rhythm: 'always',
  interval_from: null, interval_to: null, last_fill: null, becomes: null, follow_up: null, aftercare: [], redo_days: 0, patch_lead: 0, patch_days: 0, patch_product: '',
};

/** Services by category, each category where its first service stands. */
export function byCategory(services: ServiceRow[]): { category: string; services: ServiceRow[] }[] {
  const groups = new Map<string, ServiceRow[]>();
  for (const service of services) groups.set(service.category, [...(groups.get(service.category) ?? []), service]);
  return [...groups].map(([category, rows]) => ({ category, services: rows }));
}

/** “1 h 15 min + 15 min · €55.00”. */
export function costWords(service: ServiceFields, currency: string): string {
  const time = service.buffer > 0 ? t('service-time', { minutes: duration(service.minutes), buffer: duration(service.buffer) }) : duration(service.minutes);
  return `${time} · ${money(service.price, currency)}`;
}

/** “every 14–21 days · still a fill until day 28 · asks after 7 days”. */
export function rhythmWords(service: ServiceFields): string {
  const words = [service.rhythm === 'none' ? t('service-no-rhythm') : everyWords(service)];
  if (service.rhythm !== 'none' && service.last_fill !== null) words.push(t('service-fill-until', { days: service.last_fill }));
  if (service.follow_up !== null) words.push(t('service-asks-after', { days: service.follow_up }));
  if (service.aftercare.length > 0) words.push(t('service-aftercare-on', { days: service.aftercare.join(', ') }));
  if (service.patch_days > 0) words.push(t('service-patch-for', { days: service.patch_days }));
  if (service.redo_days > 0) words.push(t('service-redo-for', { days: service.redo_days }));
  return words.join(' · ');
}

/** “1, 14” as days; null where something else is written. */
export function readDays(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number) : null;
}

/** What the book is told, or the field that is still empty. */
export function readService(typed: TypedService): { fields: ServiceFields } | { empty: string } {
  const { minutes, buffer, price, ...rest } = typed;
  if (minutes === null) return { empty: 'minutes' };
  if (price === null) return { empty: 'price' };
  const without = { interval_from: null, interval_to: null, last_fill: null, becomes: null };
  return { fields: { ...rest, minutes, buffer: buffer ?? 0, price, ...(typed.rhythm === 'none' ? without : {}) } };
}

function everyWords({ rhythm, interval_from, interval_to }: ServiceFields): string {
  const from = interval_from ?? interval_to ?? 0;
  const to = interval_to ?? from;
  const every = from === to ? t('standing-every-days', { days: to }) : t('standing-every-range', { from, to });
  return rhythm === 'order' ? t('service-with-order', { every }) : every;
}
