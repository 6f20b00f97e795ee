/** What is copied for a helper says how the program is, and nothing of the people in the book. */
import { expect, it } from 'vitest';
import type { BackupShown, DeskState } from '../api.gen';
import { helpDetails } from './about';

const DESK: DeskState = {
  state: 'open', language: 'uk', theme: 'dark', wait_seconds: 0, zone: 'Europe/Kyiv', zones: [], today: '2026-03-12', now: '2026-03-12T10:52', version: '0.1.0',
  master: '018f', background: true, keyring: false, resting: false, damaged: false, full: true, folder: 'D:\\Olena\\Studio', shared: false, missing: 2,
  clock_behind: null, readable: false, demo: false, hints: [],
};
const BACKUP: BackupShown = {
  folder: '/media/olena/STICK', same_disk: false, good_at: '2026-03-08T19:00', days: 4, is_old: true, tried_at: null, trouble: null, damaged: 0, job: null,
};
const AROUND = { engine: 'WebKit', width: 1280, height: 820, scale: 1.5 };

it('says how the program is', () => {
  expect(helpDetails(DESK, BACKUP, AROUND).split('\n')).toEqual([
    'Regulars 0.1.0', 'screens: uk, dark', 'window: 1280 × 820, scale 1.5', 'engine: WebKit', 'time zone: Europe/Kyiv',
    'book: open, full, 2 changes missing', 'in the background: yes, keyring: no', 'backup: 4 days old',
  ]);
  expect(helpDetails(DESK, { ...BACKUP, folder: '' }, AROUND)).toMatch(/backup: none$/);
  expect(helpDetails(DESK, { ...BACKUP, good_at: null, same_disk: true }, AROUND)).toMatch(/backup: none made yet, same disk$/);
});

it('names no folder, no desk and nobody', () => {
  expect(helpDetails(DESK, BACKUP, AROUND)).not.toMatch(/olena|media|018f/i);
});
