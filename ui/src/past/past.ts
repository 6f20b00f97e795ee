/** What changed and when, in words: the fields of a row, and what stood in them. */
import type { PastChange, PastRow, Recipe } from '../api.gen';
import { desk } from '../desk.svelte';
import { historyWords } from '../parts/history';
import { recipeWords } from '../recipe/recipe';
import { clock, day, languageName, money } from '../say';
import { hasWords, t } from '../words';

const SUMS = ['paid', 'price', 'cost'];

/** “note changed”, “taken back: note changed”. */
export function actWords({ command, kind }: Pick<PastRow, 'command' | 'kind'>): string {
  const what = historyWords(command) ?? t('past-something');
  return kind === 'undo' ? t('past-undone', { what }) : kind === 'redo' ? t('past-redone', { what }) : what;
}

/** “Note”, “Visit”: what a changed row is. */
export function rowWords(table: string): string {
  return t(`past-row-${table.replaceAll('_', '-')}`);
}

/** “Words”, “Begins”: what a field is called. */
export function fieldWords(name: string): string {
  const key = `past-field-${name.replaceAll('_', '-')}`;
  return hasWords(key) ? t(key) : name;
}

/** Where the words of a table's closed lists are. */
const CHOICES: Record<string, string> = {
  'channel kind': 'client-channel', 'person relation': 'client-relation', 'preference kind': 'preference', 'alert kind': 'alert-kind',
  'alert severity': 'alert-severity', 'consent kind': 'consent', 'consent how': 'consent-how', 'gift kind': 'gift-kind', 'photo side': 'photo-side',
  'contact how': 'contact-how', 'contact outcome': 'contact-outcome', 'gone why': 'contact-gone', 'feast kind': 'feast',
  'client address_form': 'client-address', 'client step': 'step', 'patch_test result': 'patch-result', 'patch_decision state': 'patch', 'recipe kind': 'recipe-kind', 'recipe outcome': 'recipe-outcome',
  'visit state': 'past-value', 'visit paid_by': 'past-value', 'consent answer': 'past-value', 'channel consent': 'past-value',
  'visit not_now': 'past-value', 'visit cancelled_by': 'past-value', 'visit confirmation': 'past-value', 'answer state': 'past-value', 'answer kind': 'reminder-kind',
  'waiting part': 'waiting-part', 'patch_decision during': 'past-value', 'win_back result': 'past-value',
};
/** Nothing to say of while they are off. */
const FLAGS = ['no_contact', 'talk'];

/** A value as a person writes it; null where there is nothing to read. */
export function valueWords(table: string, name: string, value: string | null): string | null {
  if (value !== null && table === 'recipe' && name === 'body') return recipeWords(JSON.parse(value) as Recipe);
  if (value === null || (FLAGS.includes(name) && value === '0')) return null;
  if (FLAGS.includes(name)) return t('past-value-yes');
  if (SUMS.includes(name) && desk.settings) return money(Number(value), desk.settings.currency);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return `${day(value, 'year')}, ${clock(value)}`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value, 'year');
  if (/^--\d\d-\d\d$/.test(value)) return day(value, 'figures');
  if (/_at$/.test(name) && /^\d{12,}$/.test(value)) return day(new Date(Number(value)).toISOString().slice(0, 10), 'year');
  if (name === 'language') return languageName(value);
  const choice = CHOICES[`${table} ${name}`];
  const key = `${choice}-${value.replaceAll('_', '-')}`;
  return choice && hasWords(key) ? t(key) : value;
}

/** Whether there is anything to read in a change. */
export function tells(change: PastChange): boolean {
  return change.what === 'removed' || change.fields.some(({ name, before, after }) => valueWords(change.table, name, before) !== valueWords(change.table, name, after));
}
