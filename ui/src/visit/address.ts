/** How a client is spoken to, in the words of her own language: “ti”, “ты”, “tu”. */
import type { AddressForm } from '../api.gen';
import { desk } from '../desk.svelte';
import { t } from '../words';

/** How one speaks to a friend and to a stranger in the languages of our clients. */
const FORMS: Record<string, { informal: string; formal: string }> = {
  en: { informal: '', formal: '' },
  ru: { informal: 'ты', formal: 'вы' },
  uk: { informal: 'ти', formal: 'ви' },
  bs: { informal: 'ti', formal: 'vi' },
  hr: { informal: 'ti', formal: 'vi' },
  sr: { informal: 'ti', formal: 'vi' },
  sl: { informal: 'ti', formal: 'vi' },
  mk: { informal: 'ти', formal: 'вие' },
  bg: { informal: 'ти', formal: 'Вие' },
  ro: { informal: 'tu', formal: 'dumneavoastră' },
  de: { informal: 'du', formal: 'Sie' },
  fr: { informal: 'tu', formal: 'vous' },
  it: { informal: 'tu', formal: 'Lei' },
  es: { informal: 'tú', formal: 'usted' },
  pl: { informal: 'ty', formal: 'pani' },
  tr: { informal: 'sen', formal: 'siz' },
};

/** The languages a client may be spoken to in. */
export const CLIENT_LANGUAGES = Object.keys(FORMS);

/** The word itself (ти, vi, dumneavoastră); empty in a language with one word for all. `language` is hers, empty for the book's. */
export function addressWord(form: 'informal' | 'formal', language: string): string {
  const tag = (language || desk.now?.language || '').split('-')[0]!;
  return FORMS[tag]?.[form] ?? '';
}

/** “says “ti””; null while nobody has asked her. */
export function addressWords(form: AddressForm, language: string): string | null {
  if (form === '') return null;
  const word = addressWord(form, language);
  return word ? t('address-says', { word }) : t(`address-${form}`);
}
