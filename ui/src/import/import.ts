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

/** After bringing them: “12 new, 2 joined to someone in the book.” What there was none of is left out. */
export function doneWords(job: Pick<JobState, 'added' | 'merged' | 'unchanged' | 'rejected'>): string {
  const parts = [
    job.added > 0 && t('import-done-added', { count: number(job.added) }),
    job.merged > 0 && t('import-done-merged', { count: number(job.merged) }),
    job.unchanged > 0 && t('import-done-unchanged', { count: number(job.unchanged) }),
    job.rejected > 0 && t('import-done-rejected', { count: number(job.rejected) }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

export function outcomeWords(line: ImportLine): LineWords {
  switch (line.outcome) {
    case 'added':
      return { text: t('import-line-added'), tone: 'good' };
    case 'merged':
      return { text: t('import-line-merged'), tone: 'accent' };
    case 'unchanged':
      return { text: t('import-line-unchanged'), tone: 'plain' };
    case 'rejected':
      return { text: t('import-line-rejected'), tone: 'late' };
  }
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
    case 'calendar':
      return t('import-refused-calendar');
    case 'visits':
      return t('import-refused-visits');
    case 'sales':
      return t('import-refused-sales');
    case 'damaged_workbook':
      return t('import-refused-damaged-workbook');
    default:
      return faultWords(fault);
  }
}
