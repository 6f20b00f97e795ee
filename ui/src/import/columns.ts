/** Says what a table of clients is and what its columns become. */
import type { ColumnUse, ImportKind, ImportSheet } from '../api.gen';
import { t } from '../words';

/** What a column may become, in the order of the choice. */
const OF_CLIENTS: Exclude<ColumnUse, ''>[] = [
  'name', 'first_name', 'middle_name', 'last_name', 'phone', 'email', 'birthday', 'note', 'tags', 'company', 'instagram', 'telegram', 'viber', 'whatsapp',
  'facebook', 'signal', 'source', 'employer', 'discount', 'language', 'address_form',
];
const OF_VISITS: Exclude<ColumnUse, ''>[] = [
  'at', 'time', 'ends', 'minutes', 'service', 'category', 'price', 'paid', 'master', 'state', 'visit_note', 'reference', 'item_kind',
];
export const USES: Record<ImportKind, Exclude<ColumnUse, ''>[]> = { clients: OF_CLIENTS, visits: [...OF_VISITS, ...OF_CLIENTS] };

/** Columns of days: what proves 03/04 stands beside them. */
export function isDay(use: ColumnUse): boolean {
  return use === 'birthday' || use === 'at' || use === 'ends';
}

export function useWords(use: Exclude<ColumnUse, ''>): string {
  return t(`import-use-${use.replaceAll('_', '-')}`);
}

/** What the file calls a column; one without a heading has its place. */
export function columnName(column: { heading: string; place: number }): string {
  return column.heading || t('import-sheet-nameless', { place: column.place + 1 });
}

export function titleWords(sheet: Pick<ImportSheet, 'file' | 'system' | 'kind'>): string {
  const { file, system, kind } = sheet;
  if (kind === 'visits') return system ? t('import-sheet-visits-title', { file, system }) : t('import-sheet-visits', { file });
  return system ? t('import-sheet-title', { file, system }) : t('import-sheet-any', { file });
}

/** Which comes first in 03/04, and what proves it; empty while nobody knows or nothing is open. */
export function orderWords(sheet: Pick<ImportSheet, 'order' | 'proof_row' | 'proof'>): string {
  if (sheet.order === null) return '';
  if (sheet.proof_row === 0) return t(`import-sheet-${sheet.order}-said`);
  return t(`import-sheet-${sheet.order}-first`, { row: sheet.proof_row, words: sheet.proof });
}

/** How the file was read: “Letters: UTF-8, cells parted by ;.” */
export function sheetWords(sheet: Pick<ImportSheet, 'letters' | 'separator' | 'above'>): string {
  const separator = sheet.separator === '\t' ? t('import-sheet-tab') : sheet.separator;
  const how = sheet.letters ? t('import-sheet-letters', { letters: sheet.letters, separator }) : t('import-sheet-workbook');
  return sheet.above > 0 ? `${how} ${t('import-sheet-above', { count: sheet.above })}` : how;
}
