/** A long list: no page is asked for twice, unless the book has changed. */
import { expect, it } from 'vitest';
import { revision } from '../revision.svelte';
import { paged } from './paged';

/** A hundred rows in pages of forty, and which pages were read. */
function hundred() {
  const asked: (number | null)[] = [];
  const read = async (after: number | null) => {
    asked.push(after);
    const from = after ?? 0;
    const rows = Array.from({ length: Math.min(40, 100 - from) }, (_, at) => from + at);
    return { rows, next: from + 40 < 100 ? from + 40 : null };
  };
  return { asked, read };
}

it('reads on from where it was', async () => {
  const { asked, read } = hundred();
  const list = paged<number, number>();
  expect(await list('ana', 40, read)).toMatchObject({ more: true, most: 40 });
  const { rows, more } = await list('ana', 120, read);
  expect([rows.length, new Set(rows).size, more]).toEqual([100, 100, false]);
  expect(asked).toEqual([null, 40, 80]);
});

it('begins anew for another question and after a change', async () => {
  const { asked, read } = hundred();
  const list = paged<number, number>();
  await list('ana', 80, read);
  await list('vesna', 40, read);
  revision.bump();
  await list('vesna', 40, read);
  expect(asked).toEqual([null, 40, null, null]);
});

it('asks once where there is nothing', async () => {
  let asked = 0;
  const read = async () => (asked++, { rows: [], next: null });
  expect(await paged<number, number>()('ana', 40, read)).toEqual({ rows: [], more: false, most: 40 });
  expect(asked).toBe(1);
});
