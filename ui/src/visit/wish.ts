/** What she wishes for beside the proposed times, as it is typed: so long from now, which weekday, which part of the day. */
import type { BookingWish } from '../api.gen';
import { weekStart } from '../say';

export const UNITS: BookingWish['unit'][] = ['days', 'weeks', 'months'];
export const PARTS: BookingWish['part'][] = ['', 'morning', 'afternoon', 'evening'];

export type WishTyped = {
  /** How many of the unit from today; null while it is not said. */
  after: number | null;
  unit: BookingWish['unit'];
  /** 1 is Monday; 0 for any. */
  weekday: number;
  part: BookingWish['part'];
};

export function emptyWish(): WishTyped {
  return { after: 3, unit: 'months', weekday: 0, part: '' };
}

/** As the book is asked; nothing while it is not said how far from now. */
export function wishOf({ after, unit, weekday, part }: WishTyped): BookingWish | undefined {
  return after === null ? undefined : { after, unit, weekday: weekday || null, part };
}

/** The days of the week in the order of the country; 1 is Monday, 7 Sunday. */
export function weekdays(first = weekStart()): number[] {
  const monday = first === 0 ? 7 : first;
  return Array.from({ length: 7 }, (_, index) => ((monday - 1 + index) % 7) + 1);
}
