/** Gifts in words. */
import type { GiftKind, GiftRow } from '../api.gen';
import { day, money } from '../say';
import { t } from '../words';

export const GIFT_KINDS: GiftKind[] = ['idea', 'given', 'received'];

export function giftKindWords(kind: GiftKind): string {
  return t(`gift-kind-${kind}`);
}

/** “€12.90 · 14 Sept”: what stands beside a gift. */
export function giftAside({ cost, on }: Pick<GiftRow, 'cost' | 'on'>, currency: string): string {
  return [cost !== null && money(cost, currency), on && day(on, 'medium')].filter(Boolean).join(' · ');
}
