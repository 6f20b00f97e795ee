/** What is printed: the gravest first, nothing empty, and the words of the screen. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Brief, ClientCard, NoteRow, StoryEntry } from '../api.gen';
import { desk } from '../desk.svelte';
import { setLanguage } from '../words';
import { cardPage, dayPage, LATELY } from './print';

const by = { business: 'Studio Maja', currency: 'EUR', language: 'en', today: '2026-03-12' };
const note = (words: string): NoteRow => ({
  id: words, client: 'a', visit: null, day: '2026-02-19', at: '2026-02-19T10:00', words, ask: 'Did they get the flat?', asked: false, promise: '',
  promise_due: null, kept: false, step: '', step_done: false,
});
const latex = { id: 'l', kind: 'allergy', words: 'latex tape', severity: 'never', source: 'a doctor’s letter', since: '2024-05-03', until: null } as const;

const card = {
  client: { id: 'a', name: 'Ana Jurić', address_form: 'informal', language: 'hr', people: [], channels: [], source: '', employer: '', discount: '' },
  alerts: [latex], patch: [], patch_tests: [], consents: [], preferences: [
    { id: '1', kind: 'drink', own: '', words: 'Mint tea', answer: '' },
    { id: '2', kind: 'drink', own: '', words: 'no sugar', answer: '' },
  ],
  dates: [], brought: [], standings: [], next: null, asks: [], promises: [], feasts: [], step: { step: 'buyer' },
} as unknown as ClientCard;

beforeAll(() => {
  setLanguage('en');
  desk.now = { today: '2026-03-12' } as typeof desk.now;
});

describe('a card on paper', () => {
  it('says first what must never be done, since when, and who says so', () => {
    const sheet = cardPage(card, [], [], by).sheets[0]!;
    expect(sheet.alerts).toEqual(['Never do it: Allergy: latex tape · since 3 May 2024 · a doctor’s letter']);
  });

  it('puts likes of one kind together and leaves out what is empty', () => {
    const sheet = cardPage(card, [], [], by).sheets[0]!;
    expect(sheet.parts).toEqual([{ title: 'Likes and needs', rows: [{ label: 'Drink', lines: ['Mint tea', 'no sugar'] }] }]);
  });

  it('has a line to sign for a patch test', () => {
    expect(cardPage(card, [], [], by).sheets[0]!.signs).toEqual(['Patch test: product, place, result', 'Signature of Ana Jurić', 'Date']);
  });

  it('tells the latest of her story, no more than asked for', () => {
    const story: StoryEntry[] = Array.from({ length: 20 }, (_, at) => ({ kind: 'note', at: '2026-02-19T10:00', note: note(`Talk ${at}`) }));
    const told = cardPage(card, [], story, by).sheets[0]!.parts.at(-1)!;
    expect(told.rows).toHaveLength(LATELY);
    expect(told.rows[0]).toEqual({ label: '19 February 2026', lines: ['Talk 0', 'Ask: Did they get the flat?'] });
  });

  it('says at its foot whose it is and when it was printed', () => {
    expect(cardPage(card, [], [], by)).toMatchObject({ foot: 'Studio Maja · printed on 12 March 2026', name: 'Ana Jurić 2026-03-12' });
  });
});

describe('the briefs of a day', () => {
  const brief = {
    visit: { id: 'v', client: 'a', name: 'Ana Jurić', at: '2026-03-12T11:00', ends: '2026-03-12T12:15', services: ['Lash fill'], first: false },
    address_form: '', language: '', alerts: [latex], patch: [], last: null, talked: [note('Moving on the 28th')], asks: [], promises: [], steps: [],
    recipes: [], likes: [{ id: '1', kind: 'avoid', own: '', words: 'perfume', answer: '' }], dates: [], booked: null,
  } as unknown as Brief;

  it('has one sheet for each visit, with its hours, its alerts and what to know', () => {
    const page = dayPage('2026-03-12', [brief, brief], by);
    expect(page.title).toBe('Thursday 12 March');
    expect(page.about).toBe('2 visits');
    expect(page.sheets).toHaveLength(2);
    expect(page.sheets[0]!).toMatchObject({ title: '11:00 – 12:15  Ana Jurić', about: 'Lash fill', signs: [] });
    expect(page.sheets[0]!.alerts[0]).toContain('latex tape');
    expect(page.sheets[0]!.parts[0]!.rows.map((row) => row.lines[0])).toEqual(['Moving on the 28th · 19 Feb', expect.stringContaining('perfume')]);
  });

  it('of a day without visits says so', () => {
    expect(dayPage('2026-03-12', [], by)).toMatchObject({ about: 'No visits', sheets: [] });
  });
});
