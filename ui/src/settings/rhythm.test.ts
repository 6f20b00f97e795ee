/** The numbers of the rule are read whole, or the empty one is named. */
import { expect, it } from 'vitest';
import { firstRule, readRule, RULE, type TypedRule } from './rhythm';

it('names the number that was emptied', () => {
  const typed = { ...firstRule(), business: 'Studio' } as unknown as TypedRule;
  expect(readRule(typed)).toEqual({ settings: typed });
  expect(readRule({ ...typed, attempts: null })).toEqual({ empty: 'attempts' });
});

it('begins with the numbers of the product', () => {
  expect(firstRule()).toMatchObject({ due_lead_days: 5, late_percent: 125, lapsed_percent: 200, cool_off_days: 7, attempts: 3 });
  expect(RULE.flatMap((group) => group.fields)).toHaveLength(11);
});
