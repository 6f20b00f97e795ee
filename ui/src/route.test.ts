/** The address says which screen is open. */
import { expect, it } from 'vitest';
import { readRoute } from './route.svelte';

it.each([
  ['', 'today', null], ['#/today', 'today', null], ['#/client/0197', 'client', '0197'], ['#/nowhere', 'today', null],
  ['#/calendar/2026-03-12?client=7', 'calendar', '2026-03-12'], ['#/finish', 'finish', null],
])('%j', (hash, page, id) => {
  expect(readRoute(hash)).toMatchObject({ page, id });
});

it('carries what was passed along', () => {
  expect(readRoute('#/calendar/2026-03-12?client=7').with.get('client')).toBe('7');
});
