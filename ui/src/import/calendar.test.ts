/** A calendar file is told entry by entry, each with its reason. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CalendarLine, CalendarReason } from '../api.gen';
import { LANGUAGES, setLanguage } from '../words';
import { broughtWords, outcomeWords, spanWords, whyWords } from './calendar';

const line = (more: Partial<CalendarLine> = {}): CalendarLine => ({
  entry: 1, at: '2026-04-20T08:00', ends: '2026-04-20T08:30', whole_days: false, summary: 'Supplier',
  outcome: 'added', reason: '', client: null, services: [], ...more,
});

/** Every reason the book can give. */
const REASONS: Record<CalendarReason, true> = {
  '': true, new_client: true, whole_days: true, unknown_zone: true, first_only: true, cut_short: true, clock_shift: true,
  overlaps: true, no_service: true, not_hers: true, no_client: true, no_time: true, too_long: true, archived: true,
  namesakes: true, not_busy: true, called_off: true, begun: true, ours: true, twice: true,
};

describe('an entry of a calendar', () => {
  beforeEach(() => setLanguage('en'));

  it('stands where it is, whole days without an hour', () => {
    expect(spanWords(line())).toBe('Mon 20 April, 08:00 – 08:30');
    expect(spanWords(line({ ends: '2026-04-21T02:00' }))).toBe('Mon 20 April, 08:00');
    expect(spanWords(line({ at: '2026-05-01T00:00', ends: '2026-05-02T00:00', whole_days: true }))).toBe('Fri 1 May');
    expect(spanWords(line({ at: '2026-05-01T00:00', ends: '2026-05-04T00:00', whole_days: true }))).toBe('Fri 1 May – Sun 3 May');
    expect(spanWords(line({ at: null, ends: null }))).toBe('');
  });

  it('says why, in every language', () => {
    for (const tag of LANGUAGES) {
      setLanguage(tag);
      for (const reason of Object.keys(REASONS) as CalendarReason[]) {
        expect(whyWords(line({ reason })).length > 0, `${tag} ${reason}`).toBe(reason !== '');
      }
    }
  });

  it('has the tone of what becomes of it', () => {
    expect(outcomeWords(line())).toEqual({ text: 'new', tone: 'good' });
    expect(outcomeWords(line({ outcome: 'rejected' }))).toEqual({ text: 'left out', tone: 'late' });
  });

  it('is counted once it is brought', () => {
    expect(broughtWords({ added: 1204, merged: 0, unchanged: 2, rejected: 0 })).toBe('1,204 new, 2 already the same.');
  });
});
