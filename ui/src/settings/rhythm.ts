/** The numbers of the rule and the hours of reminders, in the order of the screen, and what they are at the beginning. */
import type { Settings } from '../api.gen';

export type RuleNumber =
  | 'due_lead_days' | 'due_lead_percent' | 'late_percent' | 'lapsed_percent'
  | 'here_soon_days' | 'cool_off_days' | 'attempts' | 'contact_minutes'
  | 'follow_up_days' | 'second_follow_up_days' | 'birthday_lead_days' | 'running_out_days';
export type RuleClock = 'remind_at' | 'quiet_from' | 'quiet_until';
export type RuleName = RuleNumber | RuleClock | 'toast_names';

export type RuleField =
  | { name: RuleNumber; unit: 'days' | 'percent' | 'tries' | 'minutes'; first: number }
  | { name: RuleClock; unit: 'clock'; first: string };
export type RuleGroup = { title: string; fields: RuleField[] };

export const WHEN: RuleGroup = {
  title: 'settings-rhythm-when',
  fields: [
    { name: 'due_lead_days', unit: 'days', first: 5 },
    { name: 'due_lead_percent', unit: 'percent', first: 25 },
    { name: 'late_percent', unit: 'percent', first: 125 },
    { name: 'lapsed_percent', unit: 'percent', first: 200 },
  ],
};

/** Beside its hours stands whether a toast names her. */
export const TOASTS: RuleGroup = {
  title: 'settings-rhythm-hours',
  fields: [
    { name: 'remind_at', unit: 'clock', first: '09:00' },
    { name: 'quiet_from', unit: 'clock', first: '21:00' },
    { name: 'quiet_until', unit: 'clock', first: '08:00' },
  ],
};

export const RULE: RuleGroup[] = [
  WHEN,
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
      { name: 'follow_up_days', unit: 'days', first: 3 },
      { name: 'second_follow_up_days', unit: 'days', first: 7 },
      { name: 'birthday_lead_days', unit: 'days', first: 1 },
      { name: 'running_out_days', unit: 'days', first: 7 },
    ],
  },
  TOASTS,
];

/** Everything that is changed on that screen. */
export const RULE_NAMES: RuleName[] = [...RULE.flatMap((group) => group.fields).map((field) => field.name), 'toast_names'];

/** As typed: what was emptied is missing until it is filled in again. */
export type TypedRule = Record<RuleNumber, number | null> & Record<RuleClock, string | null> & { toast_names: boolean };

/** What the book is told, or the field that is still empty. */
export function readRule(typed: TypedRule): { rule: Pick<Settings, RuleName> } | { empty: RuleName } {
  const empty = RULE_NAMES.find((name) => typed[name] === null);
  return empty ? { empty } : { rule: typed as Pick<Settings, RuleName> };
}

/** One group as at the beginning. */
export function firstOf(group: RuleGroup): Partial<TypedRule> {
  const fields = Object.fromEntries(group.fields.map(({ name, first }) => [name, first])) as Partial<TypedRule>;
  return group === TOASTS ? { ...fields, toast_names: false } : fields;
}

/** Whether a group stands as at the beginning. */
export function isFirst(group: RuleGroup, typed: TypedRule): boolean {
  return Object.entries(firstOf(group)).every(([name, first]) => typed[name as RuleName] === first);
}

/** The days on which a client of every so many days is due, late and lapsed; null while a number is missing. */
export function example(typed: TypedRule, usual: number): { due: number; late: number; lapsed: number } | null {
  const { due_lead_days, due_lead_percent, late_percent, lapsed_percent } = typed;
  if (due_lead_days === null || due_lead_percent === null || late_percent === null || lapsed_percent === null) return null;
  const whole = (hundredths: number) => Math.ceil(hundredths / 100);
  return {
    due: whole(usual * 100 - Math.min(due_lead_days * 100, usual * due_lead_percent)),
    late: whole(usual * late_percent),
    lapsed: whole(usual * lapsed_percent),
  };
}
