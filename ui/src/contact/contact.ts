/** What a call or a message can be, what can come of it, and what follows from that, in words. */
import type { ContactHow, ContactOutcome, GoneWhy } from '../api.gen';
import { t } from '../words';

export const HOWS: ContactHow[] = ['call', 'talk', 'sms', 'whatsapp', 'viber', 'telegram', 'email', 'other'];
/** In the order in which they happen most. */
export const OUTCOMES: ContactOutcome[] = ['talked', 'booked', 'not_now', 'no_answer', 'sent', 'moved_away', 'refused'];
export const GONE_WHYS: GoneWhy[] = [
  'times', 'not_listened', 'let_down', 'no_bond', 'fell_behind', 'nobody_called', 'price', 'moved_away', 'break', 'other',
];

export function outcomeWords(outcome: ContactOutcome): string {
  return t(`contact-outcome-${outcome.replaceAll('_', '-')}`);
}

export function goneWords(why: GoneWhy): string {
  return t(`contact-gone-${why.replaceAll('_', '-')}`);
}

/** “The reminder comes back in 7 days.”; empty where she is booked. */
export function followsWords(outcome: ContactOutcome, days: number): string {
  switch (outcome) {
    case 'booked':
      return '';
    case 'not_now':
      return t('contact-follows-not-now');
    case 'moved_away':
      return t('contact-follows-moved-away');
    case 'refused':
      return t('contact-follows-refused');
    default:
      return t('contact-follows', { days });
  }
}
