/** A note as it is typed: what was said, and the three things that may follow from it. */
import type { Day, NoteRow } from '../api.gen';

export type NoteTyped = { words: string; ask: string; promise: string; promise_due: Day | null; step: string };

export function emptyNote(): NoteTyped {
  return { words: '', ask: '', promise: '', promise_due: null, step: '' };
}

export function typedNote({ words, ask, promise, promise_due, step }: NoteRow): NoteTyped {
  return { words, ask, promise, promise_due, step };
}

export function isEmptyNote(typed: NoteTyped): boolean {
  return (typed.words + typed.ask + typed.promise + typed.step).trim() === '';
}

export function sameNote(one: NoteTyped, other: NoteTyped): boolean {
  const parts = (typed: NoteTyped) => [typed.words, typed.ask, typed.promise, typed.promise_due, typed.step];
  return parts(one).every((part, index) => part === parts(other)[index]);
}
