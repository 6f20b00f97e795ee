/** A wish beside the proposed times is asked as it was said. */
import { expect, it } from 'vitest';
import { emptyWish, weekdays, wishOf } from './wish';

it('in three months, any Tuesday', () => {
  expect(wishOf({ ...emptyWish(), weekday: 2 })).toEqual({ after: 3, unit: 'months', weekday: 2, part: '' });
  expect(wishOf({ after: 0, unit: 'weeks', weekday: 0, part: 'morning' })).toEqual({ after: 0, unit: 'weeks', weekday: null, part: 'morning' });
});

it('is none while nobody said how far from now', () => {
  expect(wishOf({ ...emptyWish(), after: null, weekday: 2 })).toBeUndefined();
});

it('names the days from the first one of the week', () => {
  expect(weekdays(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(weekdays(0)).toEqual([7, 1, 2, 3, 4, 5, 6]);
  expect(weekdays(6)).toEqual([6, 7, 1, 2, 3, 4, 5]);
});
