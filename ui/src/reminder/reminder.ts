/** Says in words why someone is waiting to hear from you. */
import type {
  AnsweredRow, ChannelRow, ContactAdvice, ContactOutcome, Day, FeastKind, ReminderKey, ReminderRow, ReminderWhy, WinBackRow,
} from '../api.gen';
import { outcomeWords } from '../contact/contact';
import type { News } from '../message/message';
import { clock, day, dayTitle, daysBetween, relativeDay } from '../say';
import { waysOf } from '../visit/reach';
import { standingWords, usuallyWords } from '../visit/standing';
import { plusDays } from '../visit/when';
import { becauseWords } from '../visit/why';
import { t } from '../words';

export type Why = { chip: string; tone: 'due' | 'late' | 'accent' | 'good' | 'plain'; text: string };

/** One reminder among many. */
export function reminderId({ client, kind, anchor }: ReminderKey): string {
  return [client, kind, anchor].join(' ');
}

export function whyWords(row: ReminderRow, today: string): Why {
  const why = reasonWords(row, today);
  const beside = [
    row.clock && t('reminder-at', { time: row.clock }),
    row.here && row.why.kind !== 'confirmation' && hereWords(row.here, today),
    row.no_contact && t('reminder-no-contact'),
  ].filter(Boolean);
  return { ...why, text: [why.text, ...beside].join(' · ') };
}

/** “+385 95 555 0133 · Phone, WhatsApp”, one for each number. */
export function reachWords(channels: ChannelRow[]): string[] {
  return waysOf(channels).map(({ number, kinds }) => t('reminder-reach', { number, kinds: kinds.join(', ') }));
}

/** Who is to be written to for a new date, rather than greeted. */
export function asksForBooking(why: ReminderWhy): boolean {
  return why.kind === 'follow_up' || why.kind === 'rhythm' || why.kind === 'win_back';
}

/** Nobody writes to whoever asked not to be contacted. */
export function mayBeWritten(row: ReminderRow): boolean {
  return !row.no_contact;
}

/** What its main answer is called: a promise is kept, a visit asked about, a complaint solved in words of its own. */
export function doneWords({ kind }: ReminderWhy): string {
  switch (kind) {
    case 'promise':
      return t('reminder-done-kept');
    case 'confirmation':
      return t('reminder-done-asked');
    case 'complaint':
      return t('reminder-solve');
    case 'win_back':
      return t('reminder-done-step');
    default:
      return t('reminder-done');
  }
}

/** Tomorrow, in three days, in a week, another day. */
export function snoozeItems(today: Day, snooze: (until: Day) => void, another: () => void): { label: string; act: () => void }[] {
  const [tomorrow, inThree, nextWeek] = [1, 3, 7].map((days) => plusDays(today, days)) as [Day, Day, Day];
  return [
    { label: t('reminder-tomorrow'), act: () => snooze(tomorrow) },
    { label: t('reminder-in-three-days', { day: day(inThree) }), act: () => snooze(inThree) },
    { label: t('reminder-next-week', { day: day(nextWeek) }), act: () => snooze(nextWeek) },
    { label: t('reminder-another-day'), act: another },
  ];
}

/** The plan whose step a reminder tells; null for any other. */
export function planOf({ key, why, master }: ReminderRow): WinBackRow | null {
  if (why.kind !== 'win_back') return null;
  const [id = ''] = key.anchor.split(' ');
  return { id, master: master ?? '', offer: why.offer, step: why.step, step_on: why.on, made_on: why.on, result: '', closed_on: null };
}

/** “birthday · talked · 12 Mar”, and why where it was dropped. */
export function answerWords({ key, outcome, state, why, at }: AnsweredRow): string {
  const how = outcome ? outcomeWords(outcome as ContactOutcome) : t(state === 'dropped' ? 'reminder-answered-dropped' : 'reminder-answered-done');
  return [kindWords(key), how, why && t('reminder-answered-why', { why }), day(at, 'short')].filter(Boolean).join(' · ');
}

/** Whether a suggested time belongs into her text. */
export function wantsAdvice(why: ReminderWhy): boolean {
  return why.kind === 'follow_up' || why.kind === 'rhythm';
}

/** What she is told about it; a suggested time where one was asked for. */
export function newsOf(row: ReminderRow, advice: ContactAdvice | null, master: string): News {
  const { why, key } = row;
  const at = advice?.offer?.at ?? null;
  const services = advice && advice.names.length > 0 ? advice.names : 'services' in why ? why.services : [];
  switch (why.kind) {
    case 'follow_up':
      return { kind: key.kind === 'second_follow_up' ? 'second_follow_up' : 'follow_up', services, at, master };
    case 'rhythm':
      return { kind: key.kind === 'lapsed' ? 'lapsed' : 'due', services, at, master };
    case 'aftercare':
      return { kind: 'aftercare', services: why.services, at: null, master };
    case 'birthday':
      return { kind: 'birthday', master };
    case 'person_birthday':
      return { kind: 'person_birthday', person: why.person, master };
    case 'feast':
      return { kind: 'feast', feast: feastWords(why.feast, why.words), master };
    case 'redo_ending':
      return { kind: 'redo_ending', services: why.services, until: why.until, master };
    case 'patch_test':
      return { kind: 'patch_test', services: [why.words], until: why.until, master };
    case 'complaint':
      return { kind: 'complaint', master };
    case 'confirmation':
      return { kind: 'confirm', at: why.at, services: why.services };
    case 'win_back':
      return { kind: 'win_back', words: why.offer || why.step, master };
    case 'promise':
    case 'free':
      return { kind: why.kind, words: why.words, master };
  }
}

/** “Easter”; one of her own by its name. */
export function feastWords(feast: FeastKind, words: string): string {
  return feast === 'own' ? words : t(`feast-${feast.replaceAll('_', '-')}`);
}

/** “follow-up”: a reminder by its kind, where its reason is not known any more. */
export function kindWords({ kind }: ReminderKey): string {
  return t(`reminder-kind-${kind.replaceAll('_', '-')}`);
}

function reasonWords({ why, key }: ReminderRow, today: string): Why {
  switch (why.kind) {
    case 'follow_up':
      if (key.kind === 'second_follow_up') return { chip: t('reminder-second'), tone: 'due', text: t('reminder-second-text', { day: day(why.visit_on, 'short') }) };
      return { chip: t('reminder-follow-up'), tone: 'due', text: followUpWords(why) };
    case 'feast': {
      const feast = feastWords(why.feast, why.words);
      const when = relativeDay(why.on, today);
      const chip = why.in_days < 0 ? t('reminder-feast-was', { feast, when }) : t('reminder-feast', { feast, when });
      return { chip, tone: 'accent', text: t('reminder-feast-text', { day: dayTitle(why.on) }) };
    }
    case 'aftercare':
      return { chip: t('reminder-aftercare'), tone: 'good', text: t('reminder-aftercare-text', { services: why.services.join(', '), day: day(why.visit_on, 'short'), days: why.days }) };
    case 'redo_ending':
      return { chip: t('reminder-redo', { day: day(why.until, 'short') }), tone: 'due', text: t('reminder-redo-text', { services: why.services.join(', '), day: day(why.visit_on, 'short') }) };
    case 'patch_test':
      return { chip: t('reminder-patch', { day: day(why.until, 'short') }), tone: 'due', text: t('reminder-patch-text', { words: why.words }) };
    case 'complaint':
      return {
        chip: t('reminder-complaint'), tone: 'late',
        text: [t('reminder-complaint-text', { day: day(why.since, 'short'), words: why.words }), why.offered && t('reminder-complaint-offered', { words: why.offered })].filter(Boolean).join(' · '),
      };
    case 'confirmation':
      return { chip: t('reminder-confirm'), tone: 'due', text: t('reminder-confirm-text', { services: why.services.join(', '), time: clock(why.at) }) };
    case 'win_back':
      return {
        chip: t('reminder-win-back'), tone: 'accent',
        text: [t('reminder-win-back-text', { step: why.step }), why.offer && t('reminder-win-back-offer', { offer: why.offer })].filter(Boolean).join(' · '),
      };
    case 'free':
      return { chip: t('reminder-free'), tone: 'accent', text: why.words };
    case 'birthday':
      return { chip: birthdayChip(why, relativeDay(why.on, today)), tone: 'accent', text: birthdayWords(why) };
    case 'person_birthday':
      return { chip: personChip(why, relativeDay(why.on, today)), tone: 'accent', text: personWords(why) };
    case 'rhythm': {
      const standing = standingWords(why.standing, today);
      const chip = key.kind === 'lapsed' ? [t('reminder-lapsed'), standing?.text].filter(Boolean).join(' · ') : standing?.text;
      return { chip: chip ?? '', tone: standing?.tone ?? 'plain', text: rhythmWords(why) };
    }
    case 'promise':
      return {
        chip: why.due < today ? t('reminder-promise-late', { days: daysBetween(why.due, today) }) : t('reminder-promise'),
        tone: why.due < today ? 'late' : 'due',
        text: t('reminder-promise-by', { words: why.words, day: day(why.due, 'short') }),
      };
  }
}

type Of<Kind extends ReminderWhy['kind']> = Extract<ReminderWhy, { kind: Kind }>;

function followUpWords({ visit_on, services, ...said }: Of<'follow_up'>): string {
  const on = day(visit_on, 'short');
  const reason = becauseWords(said.why, said.reason);
  if (reason) return t('reminder-follow-up-reason', { day: on, reason });
  if (services.length === 0) return t('reminder-follow-up-plain', { day: on });
  return t('reminder-follow-up-services', { services: services.join(', '), day: on });
}

/** A birthday of the last days is still worth a word: “Birthday was yesterday”. */
function birthdayChip({ in_days }: Of<'birthday'>, when: string): string {
  return in_days < 0 ? t('reminder-birthday-was', { when }) : t('reminder-birthday', { when });
}

function birthdayWords({ on, in_days, turns }: Of<'birthday'>): string {
  if (turns === null) return dayTitle(on);
  const age = { day: dayTitle(on), age: turns };
  return in_days < 0 ? t('reminder-turned', age) : t('reminder-turns', age);
}

function personChip({ person, in_days }: Of<'person_birthday'>, when: string): string {
  return in_days < 0 ? t('reminder-person-birthday-was', { person, when }) : t('reminder-person-birthday', { person, when });
}

function personWords({ on, in_days, turns, person, relation }: Of<'person_birthday'>): string {
  const who = { relation: t(`reminder-relation-${relation}`), person, day: day(on, 'short') };
  if (turns === null) return in_days < 0 ? t('reminder-person-was-on', who) : t('reminder-person-on', who);
  const age = { ...who, age: turns };
  return in_days < 0 ? t('reminder-person-turned', age) : t('reminder-person-turns', age);
}

function rhythmWords({ standing, services }: Of<'rhythm'>): string {
  const last = standing.last && day(standing.last, 'short');
  return [
    usuallyWords(standing),
    last && (services.length > 0 ? t('reminder-last', { services: services.join(', '), day: last }) : t('reminder-last-day', { day: last })),
  ].filter(Boolean).join(' · ');
}

function hereWords(at: string, today: string): string {
  if (at.slice(0, 10) === today) return t('reminder-here-today', { time: clock(at) });
  return t('reminder-here', { day: day(at), time: clock(at) });
}
