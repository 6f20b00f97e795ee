/** The texts for clients as they are worded: the program's own with its places, and a preview with an invented client. */
import type { AddressForm, Occasion } from '../api.gen';
import { dayInText, filled, unmarked, type Writer } from '../message/message';
import { clock, day, money } from '../say';
import { plusDays } from '../visit/when';
import { wordsIn } from '../words';

export type Form = Exclude<AddressForm, ''>;

/** The occasions as they stand on the screen. */
export const GROUPS: { title: string; occasions: Occasion[] }[] = [
  { title: 'template-after', occasions: ['follow_up', 'second_follow_up', 'aftercare', 'redo_ending', 'patch_test', 'complaint'] },
  { title: 'template-back', occasions: ['due', 'lapsed', 'win_back', 'gap'] },
  { title: 'template-greetings', occasions: ['birthday', 'person_birthday', 'feast'] },
  { title: 'template-changes', occasions: ['confirm', 'moved', 'master', 'cancelled', 'price', 'hours'] },
  { title: 'template-other', occasions: ['promise', 'free'] },
];

/** Those in which a time is proposed only when one is free. */
const OFFERING: Occasion[] = ['follow_up', 'second_follow_up', 'due', 'lapsed'];

export function occasionKey(occasion: Occasion): string {
  return `template-of-${occasion.replaceAll('_', '-')}`;
}

/** What the program says itself, with its places in braces; with a time, or without one. */
export function programText(occasion: Occasion, language: string, form: Form, offer: 'yes' | 'no' = 'yes'): string {
  const t = wordsIn(language);
  const place = (name: string) => `{${name}}`;
  const words = t(`message-${occasion.replaceAll('_', '-')}`, {
    form, near: 'other', offer, name: place('name'), at: place('time'), was: place('was'), services: place('service'),
    master: place('master'), price: place('price'), person: place('person'), words: place('words'), until: place('until'),
    greeting: t('message-feast-greeting', { which: 'own', feast: place('feast') }),
  });
  return `${words}\n${place('business')}`;
}

/** How a client would read it; a place that this text does not have stays as it was written. */
export function previewText(text: string, writer: Writer, language: string, form: Form, places: string[], free = true): string {
  const t = wordsIn(language);
  const when = (time: string) => t('message-moment', { day: day(writer.today, 'long', language), time: clock(time) });
  const all = {
    name: t('template-sample-name'), business: writer.business, master: t('template-sample-master'), service: t('template-sample-service'),
    time: free ? when('11:00') : t('message-whenever', { form }), was: places.includes('price') ? money(5000, writer.currency, language) : when('10:00'),
    price: money(5500, writer.currency, language), person: t('template-sample-person'), feast: t('feast-new-year'),
    until: dayInText(plusDays(writer.today, 7), language), words: t(`template-sample-words-${form}`),
  };
  return unmarked(filled(text, Object.fromEntries(Object.entries(all).filter(([name]) => places.includes(name)))));
}

export type Preview = { title: string; text: string };

/** All the ways a client may read a text: where a time is proposed, also without one. */
export function previews(text: string, occasion: Occasion, writer: Writer, language: string, form: Form, places: string[]): Preview[] {
  if (!OFFERING.includes(occasion)) return [{ title: 'template-preview', text: previewText(text, writer, language, form, places) }];
  // The program has other words for when nothing is free; an owner's text is one for both.
  const without = text.trim() === programText(occasion, language, form) ? programText(occasion, language, form, 'no') : text;
  return [
    { title: 'template-preview-time', text: previewText(text, writer, language, form, places) },
    { title: 'template-preview-none', text: previewText(without, writer, language, form, places, false) },
  ];
}
