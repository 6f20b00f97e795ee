/** Says for what somebody waits, and why somebody would fit a free hour. */
import type { DayPart, GapFit, GapRow, WaitingFields } from '../api.gen';
import { clock, day, duration, relativeDay } from '../say';
import { momentWords, reasonWords } from '../visit/offer';
import { standingWords } from '../visit/standing';
import { t } from '../words';

export type Why = { text: string; tone: 'plain' | 'good' | 'due' | 'late' | 'accent' };

/** “12 Mar – 20 Mar, Tue, Thu, in the morning” */
export function wishWords(wish: Pick<WaitingFields, 'from' | 'until' | 'weekdays' | 'part'>, today: string): string {
  // What lies behind us says nothing any more.
  const until = t('waiting-until', { day: day(wish.until, 'short') });
  const span = wish.from <= today ? until : t('waiting-span', { from: day(wish.from, 'short'), until: day(wish.until, 'short') });
  return [span, wish.weekdays.map(weekdayWords).join(', '), wish.part && partWords(wish.part)].filter(Boolean).join(' · ');
}

export function partWords(part: DayPart): string {
  return t(`waiting-part-${part || 'any'}`);
}

/** 1 is Monday: “Mon”. 2026-03-09 is one, and its week lends the days their names. */
export function weekdayWords(weekday: number): string {
  return day(`2026-03-${String(8 + weekday).padStart(2, '0')}`, 'weekday');
}

/** “12:15 – 13:00, 45 min” */
export function gapWords(gap: Pick<GapRow, 'from' | 'to' | 'minutes'>): string {
  return t('waiting-gap', { from: clock(gap.from), to: clock(gap.to), duration: duration(gap.minutes) });
}

/** “Today”, “Tomorrow” over the gaps of a day. */
export function gapDayWords(on: string, today: string): string {
  const text = relativeDay(on, today);
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

export function whyWords(fit: GapFit, today: string): Why {
  if (fit.why === 'waiting') return { text: t('waiting-why-waiting'), tone: 'accent' };
  const standing = fit.standing && standingWords(fit.standing, today);
  return standing ?? { text: t(`waiting-why-${fit.why}`), tone: fit.why === 'due' ? 'due' : 'late' };
}

/** “Lash fill · 75 min · her usual hour” */
export function fitWords(fit: GapFit): string {
  return [
    fit.services.map((service) => service.name).join(', '),
    duration(fit.minutes),
    ...fit.reasons.map(reasonWords),
    fit.instead && t('waiting-instead', { at: momentWords(fit.instead.at) }),
  ].filter(Boolean).join(' · ');
}
