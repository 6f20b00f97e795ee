/** Which refusals stand at the field where the passphrase of today is typed. */
import type { Refusal } from '../api';

export function asksAgain(fault: Refusal | null): boolean {
  return fault?.kind === 'wrong_passphrase' || fault?.kind === 'wait';
}
