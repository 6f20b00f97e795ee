/** What can be written about a client, from an empty page to what is sent to the book. */
import type { ChannelKind, ChannelRow, ClientFields, ClientFull, ClientName, PersonRow, Relation } from '../api.gen';

export const CHANNEL_KINDS: ChannelKind[] = [
  'phone', 'email', 'whatsapp', 'viber', 'telegram', 'signal', 'instagram', 'facebook', 'other',
];
export const RELATIONS: Relation[] = ['child', 'partner', 'parent', 'sibling', 'friend', 'other'];

/** What a form holds; the one who brought her also by name, so that a draft can show her. */
export type ClientTyped = { fields: ClientFields; broughtBy: ClientName | null };

/** Someone new; the name as far as it is known. */
export function emptyTyped(name = ''): ClientTyped {
  return {
    fields: {
      name, address_form: '', language: '', birthday: '', source: '', brought_by: null, employer: '', discount: '',
      channels: [emptyChannel('phone')], people: [], tags: [],
    },
    broughtBy: null,
  };
}

export function emptyChannel(kind: ChannelKind): ChannelRow {
  return { id: null, kind, typed: '', normal: '', label: '', consent: 'not_asked' };
}

export function emptyPerson(): PersonRow {
  return { id: null, name: '', relation: 'child', birthday: '', note: '' };
}

/** A client as a form holds her: a copy, so that typing changes nothing yet. */
export function typedOf(client: ClientFull, broughtBy: ClientName | null): ClientTyped {
  const { name, address_form, language, birthday, source, brought_by, employer, discount, channels, people, tags } = structuredClone(client);
  return { fields: { name, address_form, language, birthday, source, brought_by, employer, discount, channels, people, tags }, broughtBy };
}

/** What is sent to the book: lines left empty are left out. */
export function toSend(typed: ClientTyped): ClientFields {
  const { fields, broughtBy } = typed;
  return {
    ...fields,
    brought_by: broughtBy?.id ?? null,
    channels: fields.channels.filter((row) => row.typed.trim() !== ''),
    people: fields.people.filter((row) => row.name.trim() + row.birthday + row.note.trim() !== ''),
    tags: fields.tags,
  };
}

/** Whether anything was typed that a draft should keep. */
export function sameTyped(one: ClientTyped, other: ClientTyped): boolean {
  return JSON.stringify(toSend(one)) === JSON.stringify(toSend(other));
}

/** What to search for while a new client is typed, to find her if she is here already: the longer run of signs. */
export function likelySame(name: string, phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  const words = name.trim();
  return [digits.length >= 5 ? digits : '', words.length >= 3 ? words : ''].filter(Boolean);
}
