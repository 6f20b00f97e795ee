/** Says what a calendar file holds and what becomes of each entry; and lets the book's own calendar out as a file. */
import { keepFile } from '../api';
import type { CalendarLine, CalendarOutcome, JobState } from '../api.gen';
import { said } from '../parts/said.svelte';
import { clock, day, number } from '../say';
import { plusDays } from '../visit/when';
import { t } from '../words';
import type { LineWords } from './import';

/** Keeps all visits and blocks as an .ics file, or one visit as a file for the client herself. */
export async function exportCalendar(visit: string | null = null): Promise<void> {
  try {
    if (await keepFile('calendar_export', { visit })) said.done(t('import-calendar-saved'), null);
  } catch (error) {
    said.fault(error);
  }
}

const TONES: Record<CalendarOutcome, LineWords['tone']> = {
  added: 'good', changed: 'accent', removed: 'due', unchanged: 'plain', rejected: 'late',
};

export function outcomeWords(line: CalendarLine): LineWords {
  return { text: t(`import-calendar-line-${line.outcome}`), tone: TONES[line.outcome] };
}

/** Why an entry goes where it goes; empty when there is nothing to say. */
export function whyWords(line: CalendarLine): string {
  return line.reason === '' ? '' : t(`import-calendar-why-${line.reason.replaceAll('_', '-')}`);
}

/** “Fri 13 March, 09:00 – 10:30”, “Fri 1 May – Sun 3 May” for whole days. */
export function spanWords({ at, ends, whole_days }: CalendarLine): string {
  if (!at) return '';
  if (whole_days) {
    // The midnight it ends at belongs to the day after.
    const last = ends ? plusDays(ends.slice(0, 10), -1) : '';
    return last > at.slice(0, 10) ? t('import-calendar-days', { from: day(at), until: day(last) }) : day(at);
  }
  if (!ends || ends.slice(0, 10) !== at.slice(0, 10)) return t('import-calendar-at', { day: day(at), time: clock(at) });
  return t('import-calendar-span', { day: day(at), from: clock(at), to: clock(ends) });
}

/** After bringing it: “12 new, 2 changed.” What there was none of is left out. */
export function broughtWords(job: Pick<JobState, 'added' | 'merged' | 'unchanged' | 'rejected'>): string {
  const parts = [
    job.added > 0 && t('import-done-added', { count: number(job.added) }),
    job.merged > 0 && t('import-calendar-done-changed', { count: number(job.merged) }),
    job.unchanged > 0 && t('import-done-unchanged', { count: number(job.unchanged) }),
    job.rejected > 0 && t('import-calendar-done-rejected', { count: number(job.rejected) }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
