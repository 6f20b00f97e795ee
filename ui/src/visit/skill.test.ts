/** A master can be chosen for what she does. */
import { expect, it } from 'vitest';
import type { MasterRow } from '../api.gen';
import { doesAll } from './skill';

const own = { minutes: null, buffer: null };
const master = { skills: [{ ...own, service: 'cut', does: false }, { ...own, service: 'fill', does: true }] } as unknown as MasterRow;

it('she does everything but what she says she does not', () => {
  expect(doesAll(master, ['fill', 'brows'])).toBe(true);
  expect(doesAll(master, ['fill', 'cut'])).toBe(false);
  expect(doesAll(master, [])).toBe(true);
});
