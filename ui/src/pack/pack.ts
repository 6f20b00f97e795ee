/** Everything that is kept of a client as pages to read: each row under what it is, its day first. */
import type { Pack, PackRow, PrintPage, PrintPart, PrintRow } from '../api.gen';
import { fieldWords, rowWords, valueWords } from '../past/past';
import { frame, type Printing } from '../print/print';
import { number } from '../say';
import { t } from '../words';

/** By which of its fields a row is found on the page. */
const DAYS = ['starts', 'at', 'on_day', 'due_on', 'from_day', 'visit', 'since', 'made_on', 'made_at'];

export function packPage(pack: Pack, by: Printing): PrintPage {
  const about = t('pack-about-page', { rows: pack.rows.length, photos: pack.photos });
  return {
    ...frame(pack.name, [t('pack-page'), about], by),
    name: `${pack.name} ${by.today}`,
    sheets: [{ title: '', about: '', alerts: [], parts: parts(pack.rows), signs: [] }],
  };
}

/** How many rows there are of each kind, for the person who gives them out. */
export function packCounts(pack: Pack): { label: string; cells: string[] }[] {
  return kinds(pack.rows).map(([table, rows]) => ({ label: titleOf(table), cells: [number(rows.length)] }));
}

function parts(rows: PackRow[]): PrintPart[] {
  return kinds(rows).map(([table, hers]) => ({ title: titleOf(table), rows: hers.map(lineOf) }));
}

/** The book gives them by kind. */
function kinds(rows: PackRow[]): [string, PackRow[]][] {
  const tables = [...new Set(rows.map((row) => row.table))];
  return tables.map((table) => [table, rows.filter((row) => row.table === table)]);
}

function titleOf(table: string): string {
  const words = rowWords(table);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

function lineOf({ table, fields }: PackRow): PrintRow {
  const on = DAYS.map((name) => fields.find((field) => field.name === name)).find((field) => field !== undefined);
  const words = (name: string, value: string) => valueWords(table, name, value);
  const told = fields
    // What was written at a visit stands under its time already.
    .filter((field) => field !== on && !(field.name === 'visit' && field.value === on?.value))
    .flatMap(({ name, value }) => {
      const said = words(name, value);
      return said === null || said === '' ? [] : [`${fieldWords(name)}: ${said}`];
    });
  return { label: on ? (words(on.name, on.value) ?? '') : '', lines: [told.join(' · ')] };
}
