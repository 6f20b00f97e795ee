/** Everything of a client on pages: nothing is left out, and nothing is said in the program's own codes. */
import { beforeEach, expect, it } from 'vitest';
import rust from '../../../core/src/pack.rs?raw';
import tables from '../../../core/src/table.rs?raw';
import schema from '../../../core/schema.sql?raw';
import type { Pack } from '../api.gen';
import { fieldWords } from '../past/past';
import { hasWords, setLanguage } from '../words';
import { packCounts, packPage } from './pack';

beforeEach(() => setLanguage('en'));

const BY = { business: 'Studio Maja', currency: 'EUR', language: 'en', today: '2026-03-12' };
const field = (name: string, value: string) => ({ name, value });
const PACK: Pack = {
  name: 'Ana Jurić',
  photos: 0,
  missing: 0,
  rows: [
    { table: 'client', fields: [field('name', 'Ana Jurić'), field('birthday', '--03-04'), field('no_contact', '0'), field('made_at', '2026-01-05T10:00')] },
    { table: 'visit', fields: [field('master', 'Maja'), field('starts', '2026-02-03T11:00'), field('paid_by', 'cash'), field('not_now', 'follow_up')] },
    { table: 'visit', fields: [field('starts', '2026-02-24T11:00')] },
    { table: 'recipe', fields: [field('visit', '2026-02-03T11:00'), field('at', '2026-02-03T11:00'), field('outcome_words', 'well')] },
  ],
};

it('each kind stands under its own title, each row under its day, each value in words', () => {
  const page = packPage(PACK, BY);
  const parts = page.sheets[0]?.parts ?? [];
  const rows = parts.flatMap((part) => part.rows);
  expect(page.name).toBe('Ana Jurić 2026-03-12');
  expect(parts.map((part) => [part.title, part.rows.length])).toEqual([['Client', 1], ['Visit', 2], ['Recipe', 1]]);
  expect(rows[0]?.label).toContain('5 January 2026');
  expect(rows[1]?.label).toContain('3 February 2026');
  expect(rows[1]?.lines).toEqual(['Master: Maja · Paid by: cash · Instead of a visit: follow-up']);
  expect(rows[3]?.lines).toEqual([`${fieldWords('outcome_words')}: well`]);
  expect(packCounts(PACK).map(({ cells }) => cells[0])).toEqual(['1', '2', '1']);
});

/** The words between the brackets of a list in the core. */
function listed(source: string, name: string): string[] {
  return new RegExp(`${name}[^=]*= &?\\[([^\\]]*)\\]`).exec(source)?.[1]?.match(/\w+/g) ?? [];
}

/** The captured tables of a client, each with its columns. */
function tablesOfHers(): [string, string[]][] {
  const captured = listed(tables, 'CAPTURED');
  const made = [...schema.matchAll(/CREATE TABLE (\w+) \(\n([\s\S]*?)\) STRICT/g)].map(([, table = '', body = '']): [string, string[]] => [
    table,
    [...body.matchAll(/^(?: {2}|, )([a-z_]+) (?:TEXT|INTEGER)|, ([a-z_]+) (?:TEXT|INTEGER)/gm)].map(([, first, later]) => first ?? later ?? ''),
  ]);
  return made.filter(([table, columns]) => captured.includes(table) && (columns.includes('client_id') || ['client', 'visit_service'].includes(table)));
}

it.each(['en', 'ru'])('every kind of row and every column that is shown has words (%s)', (language) => {
  setLanguage(language);
  const silent = listed(rust, 'const SILENT');
  // What an id stands for, as the core calls it.
  const named: Record<string, string> = { visit_id: 'visit', service_id: 'service', master_id: 'master', room_id: 'room' };
  const all = tablesOfHers();
  expect(all.length).toBe(27);
  for (const [table, columns] of all) {
    expect(hasWords(`past-row-${table.replaceAll('_', '-')}`), table).toBe(true);
    for (const column of columns.filter((each) => !silent.includes(each))) {
      expect(hasWords(`past-field-${(named[column] ?? column).replaceAll('_', '-')}`), `${table}.${column}`).toBe(true);
    }
  }
});
