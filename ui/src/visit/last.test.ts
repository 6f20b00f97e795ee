/** The likeliest wish is what she had last time. */
import { expect, it } from 'vitest';
import type { ServiceRow, StoryEntry, StoryVisit, VisitState } from '../api.gen';
import { lastServices } from './last';

const sold = ['Lash fill', 'Brows'].map((name) => ({ id: name.toLowerCase(), name }) as ServiceRow);
const visit = (state: VisitState, ...services: string[]): StoryEntry => ({
  kind: 'visit', at: '2026-03-01T11:00', visit: { state, services } as StoryVisit,
});

it('is read from the newest visit that was done, and holds only what is still sold', () => {
  expect(lastServices([visit('booked', 'Brows'), visit('done', 'Lash fill', 'Massage'), visit('done', 'Brows')], sold)).toEqual(['lash fill']);
});

it('is nothing without one', () => {
  expect(lastServices([], sold)).toEqual([]);
  expect(lastServices([visit('cancelled', 'Brows'), visit('no_show', 'Brows')], sold)).toEqual([]);
});
