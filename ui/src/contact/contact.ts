/** What a call or a message can be, what can come of it, and what follows from that, in words. */
import type { ContactHow, ContactOutcome, ContactRow, Day, GoneRow, GoneWhy, ReminderKind } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

export const HOWS: ContactHow[] = ['call', 'talk', 'sms', 'whatsapp', 'viber', 'telegram', 'email', 'other'];
/** In the order in which they happen most. */
export const OUTCOMES: ContactOutcome[] = ['talked', 'booked', 'not_now', 'no_answer', 'sent', 'moved_away', 'refused'];
export const GONE_WHYS: GoneWhy[] = [
  'times', 'not_listened', 'let_down', 'no_bond', 'fell_behind', 'nobody_called', 'price', 'moved_away', 'break', 'other',
];
/** What she says most when she says when. */
export const NOT_BEFORE_WEEKS = [2, 4, 8, 12];

export function howWords(how: ContactHow): string {
  return t(`contact-how-${how}`);
}

/** “no answer”, inside a line. */
export function outcomeWords(outcome: ContactOutcome): string {
  return t(`contact-outcome-${outcome.replaceAll('_', '-')}`);
}

/** “Reached, will come”: what it is called where it is chosen. */
export function outcomeChoice(outcome: ContactOutcome): string {
  return t(`contact-choice-${outcome.replaceAll('_', '-')}`);
}

export function goneWords(why: GoneWhy): string {
  return t(`contact-gone-${why.replaceAll('_', '-')}`);
}

/** “Lashes: gone, price”. */
export function goneRowWords({ category, why }: Pick<GoneRow, 'category' | 'why'>): string {
  return category ? t('contact-gone-of', { category, why: goneWords(why) }) : t('contact-gone-all', { why: goneWords(why) });
}

/** “no answer”, “not now, not before 19 Mar”, “opened in WhatsApp, not confirmed”. */
export function contactWords({ how, outcome, until }: Pick<ContactRow, 'how' | 'outcome' | 'until'>): string {
  if (outcome === 'opened') return t('contact-opened-in', { way: howWords(how) });
  return [outcomeWords(outcome), until && t('contact-until-day', { day: day(until, 'short') })].filter(Boolean).join(', ');
}

/** “Logged: Maja, not now, not before 19 Mar”. */
export function loggedWords(name: string, outcome: ContactOutcome, until: Day | null): string {
  return t('contact-logged', { name, what: contactWords({ how: 'call', outcome, until }) });
}

export type Follows = {
  /** In which nobody asks her back after any contact. */
  days: number;
  /** Until when she wants to be left alone, once that is chosen. */
  until: Day | null;
  /** What it answers; absent when it was nobody's reminder. */
  kind: ReminderKind | undefined;
};

/** What the book will do with it: “Nobody asks her back for 7 days.” */
export function followsWords(outcome: ContactOutcome, { days, until, kind }: Follows): string {
  switch (outcome) {
    case 'booked':
      return t('contact-follows-booked');
    case 'not_now':
      return until ? t('contact-follows-until', { day: day(until, 'year') }) : t('contact-follows-not-now');
    case 'moved_away':
      return t('contact-follows-moved-away');
    case 'refused':
      return t('contact-follows-refused');
    case 'no_answer':
      return [kind && isOfItsDay(kind) && t('contact-follows-tomorrow'), t('contact-follows', { days })].filter(Boolean).join(' ');
    default:
      return [kind && answered(kind), t('contact-follows', { days })].filter(Boolean).join(' ');
  }
}

/** A contact answers most reminders; a promise and a complaint want more than words, her rhythm only rests. */
function answered(kind: ReminderKind): string {
  if (kind === 'promise' || kind === 'complaint') return t(`contact-follows-${kind}`);
  return kind === 'rhythm' || kind === 'lapsed' ? '' : t('contact-follows-done');
}

/** Tried again the next day when nobody answered: a birthday does not wait a week. */
function isOfItsDay(kind: ReminderKind): boolean {
  return !['rhythm', 'lapsed', 'promise', 'complaint', 'follow_up', 'second_follow_up', 'aftercare'].includes(kind);
}
