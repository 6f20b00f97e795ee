/** What stands in a list of backups: the day and hour, how large, and what kind of copy it is. */
import type { BackupRow } from '../api.gen';
import { day, number } from '../say';
import { momentWords } from '../visit/offer';
import { t } from '../words';

const MEGABYTE = 1_000_000;

/** “Thu 12 March, 18:02 · 4 MB”, and until when a book that gave way is kept. */
export function backupWords(row: BackupRow): string {
  const size = t('restore-megabytes', { size: number(Math.max(1, Math.round(row.bytes / MEGABYTE))) });
  const kept = row.kept_until === null ? null : t('restore-kept-until', { on: day(row.kept_until.slice(0, 10), 'medium') });
  return [momentWords(row.made), size, kept].filter((part) => part !== null).join(' · ');
}

/** Backups, and apart from them the books that gave way. */
export function sorted(rows: BackupRow[]): { backups: BackupRow[]; replaced: BackupRow[] } {
  return { backups: rows.filter((row) => row.kept_until === null), replaced: rows.filter((row) => row.kept_until !== null) };
}
