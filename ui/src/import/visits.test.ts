/** What is said about a list of visits, in both languages. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportService, ImportVisits } from '../api.gen';
import { setLanguage } from '../words';
import { bringWords, doneWords, finishedWords } from './import';
import { bringsWords, isOpen, names, serviceWords } from './visits';

const fill: ImportService = { name: 'Refill', rows: 12, service: null, category: 'Lashes', minutes: 60, price: 4500, interval_from: 19, interval_to: 24 };
const visits: ImportVisits = {
  visits: 1204, clients: 48, from: '2024-01-05', until: '2026-02-16', hours: true, paid: 5_418_000,
  services: [fill, { ...fill, name: 'Brows', service: 'b' }],
  masters: [{ name: '', rows: 12, master: 'm', left: false }],
};

describe('a list of visits', () => {
  beforeEach(() => setLanguage('en'));

  it('tells what it brings', () => {
    expect(bringsWords(visits, 'EUR')).toBe('1,204 visits, 48 new clients · 5 January 2024 – 16 February 2026 · paid: €54,180.00');
    expect(bringsWords({ ...visits, clients: 0, until: visits.from, hours: false, paid: 0 }, 'EUR')).toBe('1,204 visits, no new clients · 5 January 2024');
    expect(bringsWords({ ...visits, visits: 0, from: null, until: null }, 'EUR')).toBe('');
  });

  it('tells what the file shows of a new service', () => {
    expect(serviceWords(fill, 'EUR')).toBe('Lashes, 60 min, €45.00 · 19 to 24 days between visits, as in this file');
    expect(serviceWords({ ...fill, interval_to: 19 }, 'EUR')).toMatch(/ · 19 days between visits, as in this file$/);
    expect(serviceWords({ ...fill, interval_from: null, interval_to: null }, 'EUR')).toMatch(/too few visits to see how often$/);
  });

  it('asks about the names that the book does not know, and about rows that name nobody', () => {
    expect(names(visits, 'EUR').map((one) => [one.shown, isOpen(one)])).toEqual([
      ['Refill', true],
      ['Brows', false],
      ['rows without a master', true],
    ]);
  });

  it('counts visits and not rows', () => {
    const preview = { import: 'i', rows: 3, added: 1, merged: 1, unchanged: 0, rejected: 1, eyes: 1, photos: 0, photos_left: 0, unused: [], sheet: null, visits: { ...visits, visits: 1 }, lines: [] };
    expect(bringWords(preview)).toBe('Bring 1 visit');
    expect(finishedWords({ ...preview, kind: 'import_visits' })).toBe('1 visit is in the book');
    expect(doneWords({ ...preview, kind: 'import_visits' })).toBe('1 new, 1 part of another row’s visit, 1 left out.');
    setLanguage('ru');
    expect(bringWords(preview)).toBe('Внести 1 визит');
    expect(bringsWords(visits, 'EUR')).toMatch(/^1.204 визита, 48 новых клиенток · /);
  });
});
