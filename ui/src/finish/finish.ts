/** What is being filled in while a visit is finished, and what pressing the main button will do with it. */
import type { FinishDone, FinishNext, FinishPage, FinishSave, NotNowWhy, Offer, PreferenceKind } from '../api.gen';
import { day } from '../say';
import { momentWords } from '../visit/offer';
import { t } from '../words';

export type FinishLine = { service: string; name: string; price: number | null };

/** How the visit ends: one of the offered times by its moment, or one of these. `none` is still open. */
export type Ending = 'time' | 'booked' | 'follow_up' | 'pause' | 'no' | 'none';

export type FinishForm = {
  lines: FinishLine[];
  /** Null while it follows the sum of the lines. */
  paid: number | null;
  paid_touched: boolean;
  paid_by: FinishSave['paid_by'];
  note: string;
  ask: string;
  promise: string;
  promise_due: string | null;
  preference_kind: PreferenceKind;
  preference: string;
  asked: string[];
  kept: string[];
  /** Null until she chooses: then what stands first. */
  choice: string | null;
  day: string | null;
  time: string | null;
  follow_up_on: string | null;
  pause_until: string | null;
  /** Why she does not book now, whatever comes instead. */
  why: NotNowWhy;
  reason: string;
  /** What was decided where a patch test is missing, for what was done and for what is booked. */
  patch: string;
  next_patch: string;
};

export type Choices = { offers: Offer[]; booked: boolean; /** Whose calendar the offers stand in. */ master?: string };

/** After the times, which are Alt 1 to 3. */
export const ENDING_KEYS = { time: 'Alt+4', follow_up: 'Alt+5', pause: 'Alt+6', no: 'Alt+7' } satisfies Partial<Record<Ending, string>>;

const ENDINGS: string[] = ['time', 'follow_up', 'pause', 'no', 'none'] satisfies Ending[];

export function freshForm(page: FinishPage): FinishForm {
  return {
    lines: page.lines.map((line) => ({ ...line })),
    paid: null,
    paid_touched: false,
    paid_by: '',
    note: '',
    ask: '',
    promise: '',
    promise_due: null,
    preference_kind: 'look',
    preference: '',
    asked: [],
    kept: [],
    choice: null,
    day: page.advice?.offers[0]?.at.slice(0, 10) ?? page.advice?.target ?? page.follow_up_on,
    time: null,
    follow_up_on: page.follow_up_on,
    pause_until: null,
    why: '',
    reason: '',
    patch: '',
    next_patch: '',
  };
}

/** The form as it was left: whatever of the draft still fits. */
export function withDraft(fresh: FinishForm, draft: object | null): FinishForm {
  const known = Object.entries(draft ?? {}).filter(([name, value]) => name in fresh && sameShape(fresh[name as keyof FinishForm], value));
  return { ...fresh, ...Object.fromEntries(known) };
}

export function sumOf(lines: FinishLine[]): number {
  return lines.reduce((sum, line) => sum + (line.price ?? 0), 0);
}

/** What was paid: the sum of the lines until she writes something else. */
export function paidOf(form: FinishForm): number | null {
  return form.paid_touched ? form.paid : sumOf(form.lines);
}

/** What is chosen now: her choice while it still exists, else the first there is. */
export function choiceOf(form: FinishForm, { offers, booked }: Choices): string {
  if (booked) return 'booked';
  const { choice } = form;
  if (choice !== null && (ENDINGS.includes(choice) || offers.some((offer) => offer.at === choice))) return choice;
  return offers[0]?.at ?? 'follow_up';
}

/** What will follow this visit; null while that is not said yet. */
export function nextOf(form: FinishForm, choices: Choices): FinishNext | null {
  const choice = choiceOf(form, choices);
  const because = { why: form.why, reason: form.reason.trim() };
  switch (choice) {
    case 'booked':
      return { kind: 'booked' };
    case 'time':
      return form.day && form.time ? { kind: 'book', at: `${form.day}T${form.time}`, master: choices.master } : null;
    case 'follow_up':
      return form.follow_up_on ? { kind: 'follow_up', on: form.follow_up_on, ...because } : null;
    case 'pause':
      return form.pause_until ? { kind: 'pause', until: form.pause_until, ...because } : null;
    case 'no':
      return { kind: 'no', ...because };
    case 'none':
      return null;
    default:
      return { kind: 'book', at: choice, master: choices.master };
  }
}

/** The first thing that is missing: the field's name, as the book would name it. */
export function missingIn(form: FinishForm, choice: string): string | null {
  const line = form.lines.findIndex((each) => each.price === null);
  if (line >= 0) return `lines.${line}`;
  if (paidOf(form) === null) return 'paid';
  if (choice === 'time' && !(form.day && form.time)) return 'at';
  if (choice === 'follow_up' && !form.follow_up_on) return 'on';
  if (choice === 'follow_up' && isUnexplained(form)) return 'reason';
  if (choice === 'pause' && !form.pause_until) return 'until';
  return null;
}

/** Whoever is asked again is asked about something: a reason of the usual ones, or a few words. */
export function isUnexplained(form: FinishForm): boolean {
  return form.why === '' && form.reason.trim() === '';
}

export function saveOf(form: FinishForm, visit: string, next: FinishNext): FinishSave {
  const preference = form.preference.trim();
  return {
    visit,
    lines: form.lines.map(({ service, price }) => ({ service, price: price ?? 0 })),
    paid: paidOf(form) ?? 0,
    paid_by: form.paid_by,
    note: form.note.trim(),
    ask: form.ask.trim(),
    promise: form.promise.trim(),
    promise_due: form.promise.trim() ? form.promise_due : null,
    preference: preference ? { kind: form.preference_kind, words: preference } : null,
    asked: form.asked,
    kept: form.kept,
    next: next.kind === 'book' && form.next_patch.trim() ? { ...next, patch: form.next_patch.trim() } : next,
    patch: form.patch.trim() || undefined,
  };
}

/** What the main button says: exactly what it will do. */
export function saveWords(next: FinishNext | null, choice: string): string {
  switch (next?.kind) {
    case 'book':
      return t('finish-save-and-book', { when: momentWords(next.at) });
    case 'booked':
      return t('finish-save');
    case 'follow_up':
      return t('finish-save-and-remind', { day: day(next.on) });
    case 'pause':
      return t('finish-save-and-pause', { day: day(next.until) });
    case 'no':
      return t('finish-save-and-no');
    default:
      return choice === 'none' ? t('finish-save-without') : t('finish-save-unfinished');
  }
}

/** After saving: what was done, in one line. */
export function savedWords(name: string, next: FinishNext, done: FinishDone): string {
  switch (next.kind) {
    case 'book':
      return t('finish-saved-and-booked', { name, when: momentWords(done.next?.at ?? next.at) });
    case 'booked':
      return t('finish-saved', { name });
    case 'follow_up':
      return t('finish-saved-and-remind', { name, day: day(next.on) });
    case 'pause':
      return t('finish-saved-and-pause', { name, day: day(next.until) });
    case 'no':
      return t('finish-saved-and-no', { name });
  }
}

function sameShape(known: unknown, value: unknown): boolean {
  if (Array.isArray(known)) return Array.isArray(value);
  if (known === null || value === null) return typeof value !== 'object' || value === null;
  return typeof known === typeof value;
}
