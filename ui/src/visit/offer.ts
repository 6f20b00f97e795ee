/** Says a proposed time in words: when it is, why it is proposed, and what it would change. */
import type { Offer, OfferReason } from '../api.gen';
import { clock, day, formatTag, money } from '../say';
import { t } from '../words';

export type OfferWords = {
  /** “Thu 2 April, 11:00” */
  title: string;
  /** “3 weeks · her usual day and hour” */
  reasons: string;
  /** Set when it is too late for a fill by then: what it becomes and what that costs more. */
  warning: string | null;
};

export function offerWords(offer: Offer, currency: string): OfferWords {
  return {
    title: capital(momentWords(offer.at)),
    reasons: offer.reasons.map(reasonWords).join(' · '),
    warning: warningWords(offer, currency),
  };
}

/** A wall-clock time as it is said to the client: “Thu 2 April, 11:00”. */
export function momentWords(at: string): string {
  return t('offer-at', { day: day(at, 'medium'), time: clock(at) });
}

/** A title begins with a capital in every language: “Чт, 2 апреля, 11:00”. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(formatTag()) + text.slice(1);
}

export function reasonWords(reason: OfferReason): string {
  switch (reason.kind) {
    case 'weeks':
      return t('offer-weeks', { weeks: reason.weeks });
    case 'days':
      return t('offer-days', { days: reason.days });
    case 'usual_day_and_hour':
      return t('offer-usual-day-and-hour');
    case 'usual_day':
      return t('offer-usual-day');
    case 'usual_hour':
      return t('offer-usual-hour');
    case 'lighter_day':
      return t('offer-lighter-day');
    case 'last_fill_week':
      return t('offer-last-fill-week');
    case 'widened':
      return t('offer-widened');
    case 'nearest':
      return t('offer-nearest');
    case 'asked':
      return askedWords(reason.days);
  }
}

function askedWords(days: number): string {
  if (days === 0) return t('offer-asked');
  return days < 0 ? t('offer-asked-earlier', { days: -days }) : t('offer-asked-later', { days });
}

function warningWords(offer: Offer, currency: string): string | null {
  if (!offer.past_fill) return null;
  const { service, extra } = offer.past_fill;
  if (extra <= 0) return t('offer-past-fill-same', { service });
  return t('offer-past-fill', { service, extra: money(extra, currency) });
}
