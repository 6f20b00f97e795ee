/** What somebody who helps wants to know of this computer and its Regulars: nothing about people, and no name of a folder. */
import type { BackupShown, DeskState } from '../api.gen';

export type Around = { engine: string; width: number; height: number; scale: number };

/** A line each, in the words that programs use, so that any helper reads them. */
export function helpDetails(desk: DeskState, backup: BackupShown | undefined, around: Around): string {
  const signs = (['damaged', 'full', 'shared'] as const).filter((sign) => desk[sign]);
  const lost = desk.missing > 0 ? [`${desk.missing} changes missing`] : [];
  const clock = desk.clock_behind === null ? [] : ['clock behind'];
  return [
    `Regulars ${desk.version}`,
    `screens: ${desk.language}, ${desk.theme}`,
    `window: ${around.width} × ${around.height}, scale ${around.scale}`,
    `engine: ${around.engine}`,
    `time zone: ${desk.zone}`,
    `book: ${[desk.state, ...signs, ...lost, ...clock].join(', ')}`,
    `in the background: ${desk.background ? 'yes' : 'no'}, keyring: ${desk.keyring ? 'yes' : 'no'}`,
    `backup: ${backupAge(backup)}`,
  ].join('\n');
}

function backupAge(backup: BackupShown | undefined): string {
  if (!backup) return 'not known';
  if (backup.folder === '') return 'none';
  const age = backup.good_at === null ? 'none made yet' : `${backup.days} days old`;
  return [age, backup.same_disk && 'same disk', backup.trouble].filter(Boolean).join(', ');
}
