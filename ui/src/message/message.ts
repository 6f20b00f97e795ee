/** Writes a ready text to a client: in her language, in her form of address, signed by the business. */
import type { AddressForm, Moment, TemplateRow } from '../api.gen';
import { desk } from '../desk.svelte';
import { clock, day, money } from '../say';
import { plusDays } from '../visit/when';
import { languageFor, wordsIn } from '../words';

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
  | { kind: 'confirm'; at: Moment; services: string[] }
  | { kind: 'gap'; at: Moment; services: string[] }
  | { kind: 'follow_up' | 'second_follow_up' | 'due' | 'lapsed' | 'aftercare'; services: string[]; at: Moment | null; master: string }
  | { kind: 'birthday' | 'complaint'; master: string }
  | { kind: 'person_birthday'; person: string; master: string }
  | { kind: 'feast'; feast: string; master: string }
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
  const places = placesOf(reader, news, writer, language);
  const own = writer.templates?.find((each) => each.occasion === news.kind && each.language === language && each.form === form);
  if (own) return { text: unmarked(filled(own.words, places)), language };
  const words = wordsIn(language)(`message-${news.kind.replaceAll('_', '-')}`, {
    ...places, form, at: places.time ?? '', services: places.service ?? '',
    near: 'at' in news && news.at?.startsWith(plusDays(writer.today, 1)) ? 'tomorrow' : 'other',
    offer: 'at' in news && news.at ? 'yes' : 'no',
  });
  return { text: unmarked([words, writer.business].filter(Boolean).join('\n')), language };
}

/** What stands in the places of a text: `{name}`, `{time}` and the others. */
export function placesOf(reader: Reader, news: News, writer: Writer, language: string): Record<string, string> {
  const t = wordsIn(language);
  const when = (at: Moment) => t('message-moment', { day: day(at, 'long', language), time: clock(at) });
  const was = (value: Moment | number) => (typeof value === 'number' ? money(value, writer.currency, language) : when(value));
  return {
    name: calledName(reader.name),
    business: writer.business,
    time: 'at' in news && news.at ? when(news.at) : t('message-whenever'),
    was: 'was' in news ? was(news.was) : '',
    price: news.kind === 'price' ? money(news.price, writer.currency, language) : '',
    service: 'services' in news ? news.services.join(', ') : '',
    master: 'master' in news ? news.master : '',
    person: news.kind === 'person_birthday' ? news.person : '',
    feast: news.kind === 'feast' ? news.feast : '',
    words: 'words' in news ? news.words : '',
    until: 'until' in news ? day(news.until, 'long', language) : '',
  };
}

/** A text with its places filled; braces that name none stay as they were written. */
export function filled(text: string, places: Record<string, string>): string {
  return text.replace(/\{\s*(\w+)\s*\}/g, (whole, name: string) => places[name] ?? whole);
}

/** Marks that other programs show as boxes never leave, also where they were pasted. */
export function unmarked(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** The first word of her name; all of it where that is an initial or a title. */
function calledName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return first.length < 2 || first.endsWith('.') ? name : first;
}
