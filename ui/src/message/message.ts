/** Writes a ready text to a client: in her language, in her form of address, signed by the business. */
import type { AddressForm, Moment } from '../api.gen';
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

/** What she is told. Prices are in minor units. */
export type News =
  | { kind: 'moved'; was: Moment; at: Moment }
  | { kind: 'master'; at: Moment; master: string }
  | { kind: 'cancelled'; was: Moment }
  | { kind: 'price'; at: Moment; services: string[]; was: number; price: number }
  | { kind: 'hours'; at: Moment }
  | { kind: 'confirm'; at: Moment; services: string[] }
  | { kind: 'gap'; at: Moment; services: string[] };

/** Who writes it. */
export type Writer = {
  business: string;
  currency: string;
  /** The book's own language. */
  language: string;
  /** Today in the book's zone. */
  today: string;
};

export type Message = { text: string; language: string };

/** The book that writes now. */
export function writerNow(): Writer {
  return {
    business: desk.settings?.business ?? '',
    currency: desk.settings?.currency ?? '',
    language: desk.now?.language ?? '',
    today: desk.now?.today ?? '',
  };
}

/** A text as it can be sent. Her language has no words yet: then the book's. Nobody asked how she is spoken to: formally. */
export function messageTo(reader: Reader, news: News, writer: Writer): Message {
  const language = languageFor(reader.language, writer.language);
  const words = sentence(reader, news, writer, language);
  return { text: [words, writer.business].filter(Boolean).join('\n'), language };
}

function sentence(reader: Reader, news: News, writer: Writer, language: string): string {
  const t = wordsIn(language);
  const when = (at: Moment) => t('message-moment', { day: day(at, 'long', language), time: clock(at) });
  const cost = (minor: number) => money(minor, writer.currency, language);
  const list = (services: string[]) => services.join(', ');
  const her = { name: calledName(reader.name), form: reader.address_form === 'informal' ? 'informal' : 'formal' };
  switch (news.kind) {
    case 'moved':
      return t('message-moved', { ...her, at: when(news.at), was: when(news.was) });
    case 'master':
      return t('message-master', { ...her, at: when(news.at), master: news.master });
    case 'cancelled':
      return t('message-cancelled', { ...her, was: when(news.was) });
    case 'price':
      return t('message-price', { ...her, at: when(news.at), services: list(news.services), price: cost(news.price), was: cost(news.was) });
    case 'hours':
      return t('message-hours', { ...her, at: when(news.at) });
    case 'confirm': {
      const near = news.at.startsWith(plusDays(writer.today, 1)) ? 'tomorrow' : 'other';
      return t('message-confirm', { ...her, near, at: when(news.at), services: list(news.services) });
    }
    case 'gap':
      return t('message-gap', { ...her, at: when(news.at), services: list(news.services) });
  }
}

/** The first word of her name; all of it where that is an initial or a title. */
function calledName(name: string): string {
  const [first = name] = name.trim().split(/\s+/);
  return first.length < 2 || first.endsWith('.') ? name : first;
}
