/** The numbers of the rule are read whole, or the empty one is named; a group goes back by itself. */
import { expect, it } from 'vitest';
import { example, firstOf, isFirst, readRule, RULE, RULE_NAMES, TOASTS, WHEN, type TypedRule } from './rhythm';

const first = Object.assign({}, ...RULE.map(firstOf)) as TypedRule;

it('names what was emptied', () => {
  expect(readRule(first)).toEqual({ rule: first });
  expect(readRule({ ...first, attempts: null })).toEqual({ empty: 'attempts' });
  expect(readRule({ ...first, quiet_from: null })).toEqual({ empty: 'quiet_from' });
});

it('begins with the numbers of the product', () => {
  expect(first).toMatchObject({
    due_lead_days: 5, due_lead_percent: 25, late_percent: 125, lapsed_percent: 200, cool_off_days: 7, attempts: 3,
    follow_up_days: 3, second_follow_up_days: 7, quiet_from: '21:00', toast_names: false,
  });
  expect(new Set(RULE_NAMES).size).toBe(16);
});

it('knows which group was changed', () => {
  expect(RULE.every((group) => isFirst(group, first))).toBe(true);
  const changed = { ...first, toast_names: true };
  expect(RULE.filter((group) => !isFirst(group, changed))).toEqual([TOASTS]);
  expect(isFirst(TOASTS, { ...changed, ...firstOf(TOASTS) })).toBe(true);
  expect(isFirst(WHEN, { ...first, late_percent: null })).toBe(false);
});

it('says by an example what the numbers do, as the book counts', () => {
  expect(example(first, 21)).toEqual({ due: 16, late: 27, lapsed: 42 });
  expect(example(first, 7)).toEqual({ due: 6, late: 9, lapsed: 14 });
  expect(example({ ...first, due_lead_days: 0, late_percent: 100 }, 21)).toMatchObject({ due: 21, late: 21 });
  expect(example({ ...first, late_percent: null }, 21)).toBeNull();
});
