/** Says in words why someone is waiting to hear from you. */
import type { ReminderKey, ReminderRow, ReminderWhy } from '../api.gen';
import { clock, day, dayTitle, daysBetween, relativeDay } from '../say';
import { t } from '../words';
import { intervalWords, standingWords } from './standing';

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

/** Who is to be written to for a new date, rather than greeted. */
export function asksForBooking(why: ReminderWhy): boolean {
  return why.kind === 'follow_up' || why.kind === 'rhythm';
}

function reasonWords(why: ReminderWhy, today: string): Why {
  switch (why.kind) {
    case 'follow_up':
      return { chip: t('reminder-follow-up'), tone: 'due', text: followUpWords(why) };
    case 'birthday':
      return { chip: t('reminder-birthday', { when: relativeDay(why.on, today) }), tone: 'accent', text: birthdayWords(why) };
    case 'person_birthday':
      return {
        chip: t('reminder-person-birthday', { person: why.person, when: relativeDay(why.on, today) }),
        tone: 'accent',
        text: personWords(why),
      };
    case 'rhythm':
      return { chip: standingWords(why.standing).text, tone: standingWords(why.standing).tone, text: rhythmWords(why) };
    case 'promise':
      return {
        chip: why.due < today ? t('reminder-promise-late', { days: daysBetween(why.due, today) }) : t('reminder-promise'),
        tone: why.due < today ? 'late' : 'due',
        text: t('reminder-promise-by', { words: why.words, day: day(why.due, 'short') }),
      };
  }
}

type Of<Kind extends ReminderWhy['kind']> = Extract<ReminderWhy, { kind: Kind }>;

function followUpWords({ visit_on, services, reason }: Of<'follow_up'>): string {
  const on = day(visit_on, 'short');
  if (reason) return t('reminder-follow-up-reason', { day: on, reason });
  if (services.length === 0) return t('reminder-follow-up-plain', { day: on });
  return t('reminder-follow-up-services', { services: services.join(', '), day: on });
}

function birthdayWords({ on, turns }: Of<'birthday'>): string {
  if (turns === null) return dayTitle(on);
  return t('reminder-turns', { day: dayTitle(on), age: turns });
}

function personWords({ on, turns, person, relation }: Of<'person_birthday'>): string {
  const who = { relation: t(`reminder-relation-${relation}`), person, day: day(on, 'short') };
  return turns === null ? t('reminder-person-on', who) : t('reminder-person-turns', { ...who, age: turns });
}

function rhythmWords({ standing, services }: Of<'rhythm'>): string {
  const every = intervalWords(standing);
  const last = standing.last && day(standing.last, 'short');
  return [
    every && t('reminder-usually', { every }),
    last && (services.length > 0 ? t('reminder-last', { services: services.join(', '), day: last }) : t('reminder-last-day', { day: last })),
  ].filter(Boolean).join(' · ');
}

function hereWords(at: string, today: string): string {
  if (at.slice(0, 10) === today) return t('reminder-here-today', { time: clock(at) });
  return t('reminder-here', { day: day(at), time: clock(at) });
}
