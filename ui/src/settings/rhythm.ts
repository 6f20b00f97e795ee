/** The numbers of the rule that the owner may change, in the order of the screen, and what they are at the beginning. */
import type { Settings } from '../api.gen';

export type RuleNumber =
  | 'due_lead_days' | 'due_lead_percent' | 'late_percent' | 'lapsed_percent'
  | 'here_soon_days' | 'cool_off_days' | 'attempts' | 'second_follow_up_days'
  | 'birthday_lead_days' | 'running_out_days' | 'contact_minutes';

export type RuleField = { name: RuleNumber; unit: 'days' | 'percent' | 'tries' | 'minutes'; first: number };

export const RULE: { title: string; fields: RuleField[] }[] = [
  {
    title: 'settings-rhythm-when',
    fields: [
      { name: 'due_lead_days', unit: 'days', first: 5 },
      { name: 'due_lead_percent', unit: 'percent', first: 25 },
      { name: 'late_percent', unit: 'percent', first: 125 },
      { name: 'lapsed_percent', unit: 'percent', first: 200 },
    ],
  },
  {
    title: 'settings-rhythm-nag',
    fields: [
      { name: 'here_soon_days', unit: 'days', first: 7 },
      { name: 'cool_off_days', unit: 'days', first: 7 },
      { name: 'attempts', unit: 'tries', first: 3 },
      { name: 'contact_minutes', unit: 'minutes', first: 3 },
    ],
  },
  {
    title: 'settings-rhythm-ahead',
    fields: [
      { name: 'second_follow_up_days', unit: 'days', first: 7 },
      { name: 'birthday_lead_days', unit: 'days', first: 1 },
      { name: 'running_out_days', unit: 'days', first: 7 },
    ],
  },
];

/** As typed: a number that was emptied is missing until it is filled in again. */
export type TypedRule = Omit<Settings, RuleNumber> & Record<RuleNumber, number | null>;

/** What the book is told, or the field that is still empty. */
export function readRule(typed: TypedRule): { settings: Settings } | { empty: RuleNumber } {
  const empty = RULE.flatMap((group) => group.fields).find(({ name }) => typed[name] === null);
  return empty ? { empty: empty.name } : { settings: typed as Settings };
}

/** All of them as at the beginning. */
export function firstRule(): Record<RuleNumber, number> {
  const all = RULE.flatMap((group) => group.fields).map(({ name, first }) => [name, first]);
  return Object.fromEntries(all) as Record<RuleNumber, number>;
}
