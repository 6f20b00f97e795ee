/** A long list read a page at a time, each page once; it begins anew when the question or the book has changed. */
import { revision } from '../revision.svelte';

/** `most`: how many were wanted when this was read. */
export type Paged<Row> = { rows: Row[]; more: boolean; most: number };

/** Reads the page after a cursor, the first for null; it is told how many rows are still missing. */
type ReadPage<Row, Cursor> = (after: Cursor | null, missing: number) => Promise<{ rows: Row[]; next: Cursor | null }>;

export function paged<Row, Cursor>() {
  let known: { of: string; rows: Row[]; next: Cursor | null } = { of: '', rows: [], next: null };

  return async (question: string, most: number, read: ReadPage<Row, Cursor>): Promise<Paged<Row>> => {
    const of = `${question} ${revision.count}`;
    let mine = known.of === of ? known : { of, rows: [], next: null };
    while (mine.rows.length === 0 || (mine.next && mine.rows.length < most)) {
      const { rows, next } = await read(mine.next, most - mine.rows.length);
      mine = { of, rows: [...mine.rows, ...rows], next };
      if (rows.length === 0) break;
    }
    known = mine;
    return { rows: mine.rows, more: mine.next !== null, most };
  };
}
