/** What changed, as the past tells it. */
import { beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../words';
import { actWords, fieldWords, rowWords, tells, valueWords } from './past';

beforeEach(() => setLanguage('en'));

it('says a change, what took it back, and a value as a person writes it', () => {
  expect(actWords({ command: 'note_change', kind: 'user' })).toBe('note changed');
  expect(actWords({ command: 'note_change', kind: 'undo' })).toBe('taken back: note changed');
  expect(actWords({ command: 'nobody_knows', kind: 'user' })).toBe('changed');
  expect(valueWords('client', 'language', 'hr')).toBe('Croatian');
  expect(valueWords('visit', 'starts', '2026-03-12T11:00')).toBe('12 March 2026, 11:00');
  expect(valueWords('channel', 'kind', 'whatsapp')).toBe('WhatsApp');
  expect(valueWords('preference', 'kind', 'drink')).toBe('Drink');
  expect(valueWords('visit', 'state', 'no_show')).toBe('did not come');
  expect(valueWords('client', 'no_contact', '0')).toBeNull();
  expect(valueWords('note', 'words', 'Looks for a flat')).toBe('Looks for a flat');
});

it('leaves what was typed as it was typed', () => {
  setLanguage('ru');
  expect(valueWords('note', 'words', 'formal')).toBe('formal');
  expect(valueWords('client', 'address_form', 'formal')).not.toBe('formal');
});

it('passes over a change in which there is nothing to read', () => {
  const change = (fields: { name: string; before: string | null; after: string | null }[]) => ({
    table: 'client', row: 'a', what: 'changed' as const, gone: false, fields,
  });
  expect(tells(change([]))).toBe(false);
  expect(tells(change([{ name: 'no_contact', before: null, after: '0' }]))).toBe(false);
  expect(tells(change([{ name: 'name', before: 'Ana', after: 'Anna' }]))).toBe(true);
});

it.each(['en', 'ru'])('has words for every table and the usual fields in %s', (tag) => {
  setLanguage(tag);
  for (const table of ['client', 'note', 'visit', 'patch_test', 'gift', 'consent', 'preference_kind', 'setting']) expect(rowWords(table)).not.toContain('past-row');
  for (const name of ['words', 'promise_due', 'address_form', 'paid_by', 'on_day']) expect(fieldWords(name)).not.toBe(name);
});
