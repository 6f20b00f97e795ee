/** The texts for clients as they are worded: the program's own with its places, and a preview with an invented client. */
import type { AddressForm, Occasion } from '../api.gen';
import { filled, unmarked, type Writer } from '../message/message';
import { clock, day, money } from '../say';
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

export function occasionKey(occasion: Occasion): string {
  return `template-of-${occasion.replaceAll('_', '-')}`;
}

/** What the program says itself, with its places in braces. */
export function programText(occasion: Occasion, language: string, form: Form): string {
  const t = wordsIn(language);
  const place = (name: string) => `{${name}}`;
  const words = t(`message-${occasion.replaceAll('_', '-')}`, {
    form, near: 'other', offer: 'yes', name: place('name'), at: place('time'), was: place('was'), services: place('service'),
    master: place('master'), price: place('price'), person: place('person'), feast: place('feast'), words: place('words'), until: place('until'),
  });
  return `${words}\n${place('business')}`;
}

/** How a client would read it. */
export function previewText(text: string, writer: Writer, language: string, form: Form): string {
  const t = wordsIn(language);
  const soon = day(writer.today, 'long', language);
  return unmarked(
    filled(text, {
      name: t('template-sample-name'), business: writer.business, master: t('template-sample-master'), service: t('template-sample-service'),
      time: t('message-moment', { day: soon, time: clock(`${writer.today}T11:00`) }), was: t('message-moment', { day: soon, time: clock(`${writer.today}T10:00`) }),
      price: money(5500, writer.currency, language), person: t('template-sample-person'), feast: t('feast-new-year'), until: soon,
      words: t(`template-sample-words-${form}`),
    }),
  );
}
