/** Says why she did not book on the spot: one of the usual reasons, her own words, or both. */
import type { NotNowWhy } from '../api.gen';
import { t } from '../words';

type Named = Exclude<NotNowWhy, ''>;

/** In the order of the chips; the place of each is its key. */
export const WHYS: Named[] = ['roster', 'travelling', 'money', 'no_time', 'will_write', 'health', 'other'];

export function whyWord(why: Named): string {
  return t(`visit-why-${why.replace('_', '-')}`);
}

/** “waiting for her roster, back in May”; empty when nothing was said. Her words say more than “another reason”. */
export function becauseWords(why: NotNowWhy, reason: string): string {
  const words = reason.trim();
  const named = why === '' || (why === 'other' && words) ? '' : whyWord(why);
  return [named, words].filter(Boolean).join(', ');
}
