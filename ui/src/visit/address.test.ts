/** How a client is spoken to is said in her own words, else in those of the book. */
import { beforeEach, expect, it } from 'vitest';
import type { DeskState } from '../api.gen';
import { desk } from '../desk.svelte';
import { setLanguage } from '../words';
import { addressWord, addressWords } from './address';

function bookIn(language: string) {
  desk.now = { language } as DeskState;
  setLanguage(language);
}

beforeEach(() => bookIn('en'));

it('is the word of her own language, else of the book', () => {
  expect(addressWord('formal', 'ro')).toBe('dumneavoastră');
  expect(addressWord('informal', '')).toBe('');
  bookIn('ru');
  expect(addressWord('informal', 'hr')).toBe('ti');
  expect(addressWord('formal', '')).toBe('вы');
});

it('is said in one way on the card, in the brief and at the end of a visit', () => {
  expect(addressWords('informal', 'hr')).toBe('says “ti”');
  expect(addressWords('formal', 'en')).toBe('formal “you”');
  expect(addressWords('', 'hr')).toBeNull();
  bookIn('ru');
  expect(addressWords('informal', '')).toBe('на «ты»');
  expect(addressWords('informal', 'en')).toBe('на «ты»');
});
