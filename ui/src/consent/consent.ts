/** What a client allowed, in words, and the text she is shown. */
import type { ConsentHow, ConsentKind, ConsentRow, ConsentTextRow } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

export const KINDS: ConsentKind[] = ['health', 'photo_keep', 'photo_show', 'photo_post'];
export const HOWS: ConsentHow[] = ['signed', 'said', 'written'];

export function kindWords(kind: ConsentKind): string {
  return t(`consent-${kind.replaceAll('_', '-')}`);
}

/** Her answer that holds, for one kind; the rows are the newest first. */
export function answerOf(rows: ConsentRow[], kind: ConsentKind): ConsentRow | undefined {
  return rows.find((row) => row.kind === kind);
}

/** Whether she allows it now. */
export function allows(rows: ConsentRow[], kind: ConsentKind): boolean {
  const row = answerOf(rows, kind);
  return row?.answer === 'yes' && row.withdrawn_on === null;
}

/** “Yes, 12 Mar 2026, signed, text 2”. */
export function answerWords(row: ConsentRow | undefined): string {
  if (!row) return t('consent-not-asked');
  if (row.withdrawn_on) return t('consent-withdrawn', { day: day(row.withdrawn_on, 'year') });
  const args = { day: day(row.on, 'year'), how: t(`consent-how-${row.how}`), version: row.version };
  return row.answer === 'no' ? t('consent-no', args) : t('consent-yes', args);
}

/** The text that is shown now: the owner's newest, else the program's own. */
export function textNow(texts: ConsentTextRow[], kind: ConsentKind): string {
  return texts.find((text) => text.kind === kind)?.words ?? t(`consent-text-${kind.replaceAll('_', '-')}`);
}
