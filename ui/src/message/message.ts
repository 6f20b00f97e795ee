/** Writes a ready text to a client: in her language, in her form of address, signed by the business. */
import type { AddressForm, FeastKind, Moment, TemplateRow } from '../api.gen';
import { desk } from '../desk.svelte';
import { clock, day, formatTag, money } from '../say';
import { plusDays } from '../visit/when';
import { languageFor, t, wordsIn } from '../words';

/** Stands for a place that has nothing to say; it never leaves. */
const EMPTY = '\uE000';

/** Who reads it. */
export type Reader = {
  name: string;
  address_form: AddressForm;
  /** The language she is spoken to in; empty for the book's own. */
  language: string;
};

/** What she is told. Prices are in minor units; a suggested time may be missing. */
export type News =
  | { kind: 'moved'; was: Moment; at: Moment }
  | { kind: 'master'; at: Moment; master: string }
  | { kind: 'cancelled'; was: Moment }
  | { kind: 'price'; at: Moment; services: string[]; was: number; price: number }
  | { kind: 'hours'; at: Moment }
  | { kind: 'confirm'; at: Moment; services: string[]; master?: string }
  | { kind: 'gap'; at: Moment; services: string[] }
  | { kind: 'follow_up' | 'second_follow_up' | 'due' | 'lapsed' | 'aftercare'; services: string[]; at: Moment | null; master: string }
  | { kind: 'birthday' | 'complaint'; master: string }
  | { kind: 'person_birthday'; person: string; master: string }
  | { kind: 'feast'; /** As the screen calls it. */ feast: string; master: string }
  | { kind: 'redo_ending' | 'patch_test'; services: string[]; until: string; master: string }
  | { kind: 'promise' | 'win_back' | 'free'; words: string; master: string };

/** Who writes it. */
export type Writer = {
  business: string;
  currency: string;
  /** The book's own language. */
  language: string;
  /** Today in the book's zone. */
  today: string;
  /** The owner's own texts, where she has any. */
  templates?: TemplateRow[];
};

export type Message = { text: string; language: string };

/** The book that writes now, with the owner's own texts. */
export function writerNow(templates: TemplateRow[] = []): Writer {
  return {
    templates,
    business: desk.settings?.business ?? '',
    currency: desk.settings?.currency ?? '',
    language: desk.now?.language ?? '',
    today: desk.now?.today ?? '',
  };
}

/** A text as it can be sent. Her language has no words yet: then the book's. Nobody asked how she is spoken to: formally. */
export function messageTo(reader: Reader, news: News, writer: Writer): Message {
  const language = languageFor(reader.language, writer.language);
  const form = reader.address_form === 'informal' ? 'informal' : 'formal';
  const known = Object.entries(placesOf(reader, news, writer, language, form));
  const places = Object.fromEntries(known.map(([name, value]) => [name, value || EMPTY]));
  const own = writer.templates?.find((each) => each.occasion === news.kind && each.language === language && each.form === form);
  if (own) return { text: sendable(filled(own.words, places)), language };
  const t = wordsIn(language);
  const words = t(`message-${news.kind.replaceAll('_', '-')}`, {
    ...places, form, at: places.time!, services: places.service!,
    near: 'at' in news && news.at?.startsWith(plusDays(writer.today, 1)) ? 'tomorrow' : 'other',
    offer: 'at' in news && news.at ? 'yes' : 'no',
    greeting: news.kind === 'feast' ? t('message-feast-greeting', { which: feastOf(news.feast), feast: news.feast }) : '',
  });
  return { text: sendable([words, writer.business].filter(Boolean).join('\n')), language };
}

/** What stands in the places of a text: `{name}`, `{time}` and the others. */
export function placesOf(reader: Reader, news: News, writer: Writer, language: string, form: 'informal' | 'formal'): Record<string, string> {
  const t = wordsIn(language);
  const when = (at: Moment) => t('message-moment', { day: day(at, 'long', language), time: clock(at) });
  const was = (value: Moment | number) => (typeof value === 'number' ? money(value, writer.currency, language) : when(value));
  return {
    name: calledName(reader.name),
    business: writer.business,
    time: 'at' in news && news.at ? when(news.at) : t('message-whenever', { form }),
    was: 'was' in news ? was(news.was) : '',
    price: news.kind === 'price' ? money(news.price, writer.currency, language) : '',
    service: 'services' in news ? news.services.join(', ') : '',
    master: 'master' in news ? news.master ?? '' : '',
    person: news.kind === 'person_birthday' ? news.person : '',
    feast: news.kind === 'feast' ? feastName(news.feast, language) : '',
    words: 'words' in news ? news.words : '',
    until: 'until' in news ? dayInText(news.until, language) : '',
  };
}

/** A text with its places filled; braces that name none stay as they were written. */
export function filled(text: string, places: Record<string, string>): string {
  return text.replace(/\{\s*(\w+)\s*\}/g, (whole, name: string) => (Object.hasOwn(places, name) ? places[name]! : whole));
}

/** “20 March”: a day inside a sentence, in the case that “until” wants. */
export function dayInText(value: string, language: string): string {
  return new Intl.DateTimeFormat(formatTag(language), { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00Z`));
}

/** Without marks, and without what an empty place leaves behind: “()”, a colon before nothing, a space. */
function sendable(text: string): string {
  const whole = text.replace(/ *\(\uE000\)/g, '').replace(/: *\uE000(?=[.!?])/g, '').replace(/ *\uE000/g, '');
  return unmarked(whole).trim();
}

/** Marks that other programs show as boxes never leave, also where they were pasted. */
export function unmarked(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

const FEASTS: FeastKind[] = ['new_year', 'orthodox_christmas', 'womens_day', 'easter', 'orthodox_easter', 'eid_fitr', 'eid_adha', 'christmas'];

/** Which holiday the screen calls so; one of her own otherwise. */
function feastOf(name: string): FeastKind {
  return FEASTS.find((feast) => t(feastKey(feast)) === name) ?? 'own';
}

/** The screen's name of a holiday as she calls it. */
function feastName(name: string, language: string): string {
  const feast = feastOf(name);
  return feast === 'own' ? name : wordsIn(language)(feastKey(feast));
}

function feastKey(feast: FeastKind): string {
  return `feast-${feast.replaceAll('_', '-')}`;
}

/** The first word of her name; all of it where that is an initial or a title. */
function calledName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return first.length < 2 || first.endsWith('.') ? name : first;
}
