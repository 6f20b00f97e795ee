/** Says what a file of clients holds: what becomes of each line, what is left behind, why a file is refused. */
import type { ImportLine, ImportPreview, JobState } from '../api.gen';
import type { Refusal } from '../api';
import { faultWords } from '../faults';
import { number } from '../say';
import { t } from '../words';

export type LineWords = { text: string; tone: 'plain' | 'good' | 'due' | 'late' | 'accent' };

/** How many people will be written into the book: new ones and those who gain something. */
export function brought(preview: Pick<ImportPreview, 'added' | 'merged'>): number {
  return preview.added + preview.merged;
}

/** “1,131 + 58 + 12 + 3 = 1,204” */
export function sumWords(preview: ImportPreview): string {
  const parts = [preview.added, preview.merged, preview.unchanged, preview.rejected];
  return `${parts.map(number).join(' + ')} = ${number(preview.rows)}`;
}

/** The button that brings what is seen. */
export function bringWords(preview: ImportPreview): string {
  // Rows may be parts of one visit, so visits are counted and not rows.
  if (preview.visits) return t('import-visits-bring', { count: preview.visits.visits, shown: number(preview.visits.visits) });
  return t('import-bring', { count: brought(preview), shown: number(brought(preview)) });
}

/** What stands above what came of it. */
export function finishedWords(job: Pick<JobState, 'kind' | 'added' | 'merged'>): string {
  if (job.kind === 'import_visits') return t('import-visits-done', { count: job.added, shown: number(job.added) });
  return t('import-done', { count: brought(job), shown: number(brought(job)) });
}

/** Of one that did not come to its end: what is left of it. */
export function endedWords(job: Pick<JobState, 'state' | 'step' | 'why'>): string {
  if (job.step !== null && job.why?.kind === 'conflict') return t('import-stays');
  return job.state === 'cancelled' ? t('import-stopped-more') : t('import-failed-more');
}

/** After bringing them: “12 new, 2 joined to someone in the book.” What there was none of is left out. */
export function doneWords(job: Pick<JobState, 'kind' | 'added' | 'merged' | 'unchanged' | 'rejected' | 'photos' | 'photos_left'>): string {
  const parts = (['added', 'merged', 'unchanged', 'rejected'] as const)
    .filter((outcome) => job[outcome] > 0)
    .map((outcome) => {
      const count = { count: number(job[outcome]) };
      return job.kind === 'import_visits' ? t(`import-visits-done-${outcome}`, count) : t(`import-done-${outcome}`, count);
    });
  if (job.photos > 0) parts.push(t('import-done-photos', { count: job.photos }));
  if (job.photos_left > 0) parts.push(t('import-done-photos-left', { count: job.photos_left }));
  return `${parts.join(', ')}.`;
}

const TONES = { added: 'good', merged: 'accent', unchanged: 'plain', rejected: 'late' } as const;

export function outcomeWords(line: ImportLine, isVisit: boolean): LineWords {
  const text = isVisit ? t(`import-visit-${line.outcome}`) : t(`import-line-${line.outcome}`);
  return { text, tone: TONES[line.outcome] };
}

/** What is counted: “will be added”, of a list of visits “new visits”. */
export function countWords(preview: ImportPreview, outcome: ImportLine['outcome']): string {
  return preview.visits ? t(`import-visits-count-${outcome}`) : t(`import-count-${outcome}`, { count: preview[outcome] });
}

/** Why a line goes where it goes; empty when there is nothing to say. */
export function reasonWords(line: ImportLine): string {
  const name = line.with?.name ?? '';
  switch (line.reason) {
    case 'same_phone':
      return t('import-why-same-phone', { name });
    case 'same_email':
      return t('import-why-same-email', { name });
    case 'same_name_birthday':
      return t('import-why-same-name-birthday', { name });
    case 'same_name':
      return t('import-why-same-name', { name });
    case 'same_in_file':
      return t('import-why-same-in-file');
    case 'same_phone_other_name':
      return t('import-why-same-phone-other-name', { name });
    case 'no_name':
      return t('import-why-no-name', { line: line.line });
    case 'broken':
      return t('import-why-broken', { line: line.line });
    case 'too_long':
      return t('import-why-too-long', { line: line.line });
    case 'group':
      return t('import-why-group', { line: line.line });
    case 'known_visit':
      return t('import-why-known-visit');
    case 'same_visit':
      return t('import-why-same-visit');
    case 'no_day':
      return t('import-why-no-day', { line: line.line });
    case 'either_day':
      return t('import-why-either-day', { line: line.line });
    case 'no_hour':
      return t('import-why-no-hour', { line: line.line });
    case 'no_service':
      return t('import-why-no-service', { line: line.line });
    case 'namesakes':
      return t('import-why-namesakes', { line: line.line });
    case 'not_a_visit':
      return t('import-why-not-a-visit', { line: line.line });
    case 'refund':
      return t('import-why-refund', { line: line.line });
    case 'overlaps':
      return t('import-why-overlaps', { line: line.line });
    case '':
      return '';
  }
}

/** Whether a person should look at this line before going on. */
export function needsEyes(line: ImportLine): boolean {
  return line.outcome === 'rejected' || line.reason === 'same_phone_other_name' || line.mended.length > 0 || line.as_typed.length > 0;
}

/** A kind of entry that is not brought, as people call it; a rare one keeps the file's own name. */
export function unusedWords(name: string): string {
  switch (name) {
    case 'ADR':
      return t('import-unused-address');
    case 'URL':
      return t('import-unused-page');
    case 'TITLE':
    case 'ROLE':
      return t('import-unused-job');
    case 'GEO':
      return t('import-unused-place');
    case 'ANNIVERSARY':
      return t('import-unused-anniversary');
    case 'SOUND':
      return t('import-unused-sound');
    case 'LOGO':
      return t('import-unused-logo');
    case 'PHOTO':
    case 'X-MS-CARDPICTURE':
      return t('import-unused-picture');
    default:
      return name;
  }
}

/** What is wrong with a file that was not taken. */
export function refusedWords(fault: Refusal): string {
  if (fault.kind !== 'not_contacts') return faultWords(fault);
  switch (fault.why) {
    case 'empty':
      return t('import-refused-empty');
    case 'no_cards':
      return t('import-refused-no-cards');
    case 'too_large':
      return t('import-refused-too-large');
    case 'line_too_long':
      return t('import-refused-line-too-long');
    case 'damaged_workbook':
      return t('import-refused-damaged-workbook');
    default:
      return faultWords(fault);
  }
}
