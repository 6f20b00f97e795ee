/** Whether a client is still to be told of a visit we changed, so that a confirmation says only what is true. */
import { ask } from '../api';

/** A sentence more behind “moved” or “cancelled”, where it applies. A list that cannot be read adds none. */
export async function isToTell(visit: string): Promise<boolean> {
  return ask('heads_up_list').then(
    ({ rows }) => rows.some((row) => row.visit === visit),
    () => false,
  );
}
