/** The story as it is drawn: what stands together in it. */
import { expect, it } from 'vitest';
import type { PhotoRow, StoryEntry } from '../api.gen';
import { together } from './story';

it('shows photos of a day without a visit as one entry of the story', () => {
  const alone = (id: string, at: string): StoryEntry => ({ kind: 'photo', at, photo: { id, at } as PhotoRow });
  const talk = { kind: 'note', at: '2026-03-12T09:00', note: { id: 'n' } } as StoryEntry;
  const rows = together([alone('a', '2026-03-12T11:00'), alone('b', '2026-03-12T10:00'), talk, alone('c', '2026-03-12T08:00'), alone('d', '2026-02-19T10:00')]);
  expect(rows.map(({ entry, photos }) => [entry.kind, photos.map((one) => one.id).join('')])).toEqual([['photo', 'ab'], ['note', ''], ['photo', 'c'], ['photo', 'd']]);
});
