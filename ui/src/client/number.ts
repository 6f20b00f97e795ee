/** What there is to count on a card: visits and money, and how often she booked on, called off or did not come. */
import type { CardNumbers } from '../api.gen';
import { money } from '../say';
import { t } from '../words';

/** One short phrase each; what never happened is not said. */
export function numbersWords(numbers: CardNumbers, currency: string): string[] {
  const { visits, this_year, rebooked, cancelled, cancelled_late, cancelled_by_us, no_shows } = numbers;
  const words = visits > 0 ? [t('client-visits', { count: visits }), t('client-this-year', { sum: money(this_year, currency) })] : [];
  if (rebooked.of > 0) words.push(t('client-rebooked', { times: rebooked.times, of: rebooked.of }));
  if (cancelled > 0) {
    const all = t('client-cancelled', { count: cancelled });
    words.push(cancelled_late > 0 ? t('client-cancelled-late', { all, late: cancelled_late }) : all);
  }
  if (cancelled_by_us > 0) words.push(t('client-cancelled-by-us', { count: cancelled_by_us }));
  if (no_shows > 0) words.push(t('client-missed', { count: no_shows }));
  return words;
}
