/** Patch tests in words: what is the matter with one, how one ended, what there usually is to say. */
import type { PatchResult, PatchState, PatchTestRow, PatchWarning } from '../api.gen';
import { day } from '../say';
import { momentWords } from '../visit/offer';
import { t } from '../words';

export const RESULTS: PatchResult[] = ['none', 'mild', 'strong'];

/** “Lash lift: her patch test ran out on 9 Sept”. */
export function warningWords({ name, product, state, until, ready }: PatchWarning): string {
  return t('patch-warning', { service: name, what: stateWords(state, { product, until, ready }) });
}

export function stateWords(state: PatchState, { product, until, ready }: Pick<PatchWarning, 'product' | 'until' | 'ready'>): string {
  switch (state) {
    case 'expired':
      return until ? t('patch-expired-on', { day: day(until, 'medium') }) : t('patch-expired');
    case 'too_fresh':
      return ready ? t('patch-too-fresh-until', { at: momentWords(ready) }) : t('patch-too-fresh');
    case 'other_product':
      return product ? t('patch-other-product-than', { product }) : t('patch-other-product');
    default:
      return t(`patch-${state}`);
  }
}

/** How it ended, as loudly as it ought to be seen. */
export function resultWords({ result }: Pick<PatchTestRow, 'result'>): { text: string; tone: 'good' | 'due' | 'late' } {
  return { text: t(`patch-result-${result || 'unread'}`), tone: result === 'none' ? 'good' : result === '' ? 'due' : 'late' };
}

/** “Sky glue, Lumière, batch B-7 · behind the ear”. */
export function testWords({ product, brand, batch, area }: Pick<PatchTestRow, 'product' | 'brand' | 'batch' | 'area'>): string {
  const what = [product, brand, batch && t('patch-batch-of', { batch })].filter(Boolean).join(', ');
  return [what, area].filter(Boolean).join(' · ');
}
