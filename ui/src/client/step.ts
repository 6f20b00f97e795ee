/** The five steps and the two kinds of discount, in words. */
import type { ClientStep, StepShown } from '../api.gen';
import { t } from '../words';

export const STEPS: ClientStep[] = ['potential', 'visitor', 'buyer', 'client', 'supporter'];

export function stepWords(step: ClientStep): string {
  return t(`step-${step}`);
}

/** “Supporter · brought 3”. */
export function stepLine(shown: StepShown, brought: number): string {
  return [stepWords(shown.step), brought > 0 && t('client-brings', { count: brought })].filter(Boolean).join(' · ');
}

/** “price-hunter”, “Gold card, 10 %”; empty where there is nothing to say. */
export function discountWords({ discounts, right }: Pick<StepShown, 'discounts' | 'right'>): string {
  return discounts === 'hunter' ? t('step-hunter') : discounts === 'bearer' ? right : '';
}
