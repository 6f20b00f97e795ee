/** Says in words why someone is waiting to hear from you. */
import type { ChannelRow, ReminderKey, ReminderRow, ReminderWhy } from '../api.gen';
import { clock, day, dayTitle, daysBetween, relativeDay } from '../say';
import { waysOf } from '../visit/reach';
import { standingWords, usuallyWords } from '../visit/standing';
import { becauseWords } from '../visit/why';
import { t } from '../words';

export type Why = { chip: string; tone: 'due' | 'late' | 'accent' | 'good' | 'plain'; text: string };

/** One reminder among many. */
export function reminderId({ client, kind, anchor }: ReminderKey): string {
  return [client, kind, anchor].join(' ');
}

export function whyWords(row: ReminderRow, today: string): Why {
  const why = reasonWords(row.why, today);
  if (!row.here) return why;
  return { ...why, text: `${why.text} · ${hereWords(row.here, today)}` };
}

/** “+385 95 555 0133 · Phone, WhatsApp”, one for each number. */
export function reachWords(channels: ChannelRow[]): string[] {
  return waysOf(channels).map(({ number, kinds }) => t('reminder-reach', { number, kinds: kinds.join(', ') }));
}

/** Who is to be written to for a new date, rather than greeted. */
export function asksForBooking(why: ReminderWhy): boolean {
  return why.kind === 'follow_up' || why.kind === 'rhythm';
}

function reasonWords(why: ReminderWhy, today: string): Why {
  switch (why.kind) {
    case 'follow_up':
      return { chip: t('reminder-follow-up'), tone: 'due', text: followUpWords(why) };
    case 'birthday':
      return { chip: birthdayChip(why, relativeDay(why.on, today)), tone: 'accent', text: birthdayWords(why) };
    case 'person_birthday':
      return { chip: personChip(why, relativeDay(why.on, today)), tone: 'accent', text: personWords(why) };
    case 'rhythm': {
      const standing = standingWords(why.standing, today);
      return { chip: standing?.text ?? '', tone: standing?.tone ?? 'plain', text: rhythmWords(why) };
    }
    case 'promise':
      return {
        chip: why.due < today ? t('reminder-promise-late', { days: daysBetween(why.due, today) }) : t('reminder-promise'),
        tone: why.due < today ? 'late' : 'due',
        text: t('reminder-promise-by', { words: why.words, day: day(why.due, 'short') }),
      };
  }
}

type Of<Kind extends ReminderWhy['kind']> = Extract<ReminderWhy, { kind: Kind }>;

function followUpWords({ visit_on, services, ...said }: Of<'follow_up'>): string {
  const on = day(visit_on, 'short');
  const reason = becauseWords(said.why, said.reason);
  if (reason) return t('reminder-follow-up-reason', { day: on, reason });
  if (services.length === 0) return t('reminder-follow-up-plain', { day: on });
  return t('reminder-follow-up-services', { services: services.join(', '), day: on });
}

/** A birthday of the last days is still worth a word: “Birthday was yesterday”. */
function birthdayChip({ in_days }: Of<'birthday'>, when: string): string {
  return in_days < 0 ? t('reminder-birthday-was', { when }) : t('reminder-birthday', { when });
}

function birthdayWords({ on, in_days, turns }: Of<'birthday'>): string {
  if (turns === null) return dayTitle(on);
  const age = { day: dayTitle(on), age: turns };
  return in_days < 0 ? t('reminder-turned', age) : t('reminder-turns', age);
}

function personChip({ person, in_days }: Of<'person_birthday'>, when: string): string {
  return in_days < 0 ? t('reminder-person-birthday-was', { person, when }) : t('reminder-person-birthday', { person, when });
}

function personWords({ on, in_days, turns, person, relation }: Of<'person_birthday'>): string {
  const who = { relation: t(`reminder-relation-${relation}`), person, day: day(on, 'short') };
  if (turns === null) return in_days < 0 ? t('reminder-person-was-on', who) : t('reminder-person-on', who);
  const age = { ...who, age: turns };
  return in_days < 0 ? t('reminder-person-turned', age) : t('reminder-person-turns', age);
}

function rhythmWords({ standing, services }: Of<'rhythm'>): string {
  const last = standing.last && day(standing.last, 'short');
  return [
    usuallyWords(standing),
    last && (services.length > 0 ? t('reminder-last', { services: services.join(', '), day: last }) : t('reminder-last-day', { day: last })),
  ].filter(Boolean).join(' · ');
}

function hereWords(at: string, today: string): string {
  if (at.slice(0, 10) === today) return t('reminder-here-today', { time: clock(at) });
  return t('reminder-here', { day: day(at), time: clock(at) });
}
