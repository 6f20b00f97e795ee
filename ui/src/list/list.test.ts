/** Conditions of a list, as they read. */
import { beforeEach, expect, it } from 'vitest';
import type { ListCondition } from '../api.gen';
import { setLanguage } from '../words';
import { conditionWords, FIELDS, fieldWords, fresh, ruleWords } from './list';

const NAMES = { currency: 'EUR', masters: [{ id: 'm', name: 'Maja' }] };

beforeEach(() => setLanguage('en'));

it('reads as one would say it', () => {
  const rule: ListCondition[] = [
    { field: 'due_within', days: 30 }, { field: 'likes', kind: 'talk', words: 'quiet' }, { field: 'value', least: 30_000, most: null },
    { field: 'visits', least: 1, most: 3 }, { field: 'last_visit', least: null, most: 60 }, { field: 'master', is: 'm' },
  ];
  expect(ruleWords(rule, NAMES)).toBe(
    'due within 30 days · likes quiet… · €300.00 a year or more · 1 to 3 visits · last here 60 days ago or less · was with Maja',
  );
});

it.each(['en', 'ru'])('every condition has a name and a sentence in %s', (tag) => {
  setLanguage(tag);
  for (const field of FIELDS) {
    expect(fieldWords(field)).not.toContain('list-field');
    expect(conditionWords(fresh(field), NAMES)).not.toMatch(/list-says|undefined/);
  }
  expect(new Set(FIELDS.map(fieldWords)).size).toBe(FIELDS.length);
});
