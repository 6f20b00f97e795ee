/** What the book finds is also what the screens mark. */
import { expect, it } from 'vitest';
import { fold, holds, marked } from './fold';

it.each([
  ['djurdja', 'Đurđa', 'Ђурђа'],
  ['sejla', 'Šejla', 'Шејла'],
  ['hatidza', 'Hatidža', 'Хатиџа'],
  ['алена', 'Алёна', 'Alena'],
  ['Ковач', 'Kovač', 'kovach'],
  ['Țurcanu', 'turcanu', 'Ţurcanu'],
  ['Мар’яна', 'Маряна', "Мар'яна"],
])('%s is %s is %s', (...names) => {
  expect(new Set(names.map(fold)).size).toBe(1);
});

const shown = (text: string, typed: string) =>
  marked(text, typed).map((piece) => (piece.hit ? `[${piece.text}]` : piece.text)).join('');

it.each([
  ['Ana Jurić', 'jur', 'Ana [Jur]ić'],
  ['Ђурђа Петровић', 'djur', '[Ђур]ђа Петровић'],
  ['Жанна', 'zha', '[Жа]нна'],
  ['+385 91 234 5678', '9123', '+385 [91 23]4 5678'],
  ['loves mint tea, no mint gum', 'mint', 'loves [mint] tea, no [mint] gum'],
  ['Ana-Maria Popescu', 'ana pop', '[Ana]-Maria [Pop]escu'],
  ['🌸 Ana', 'ana', '🌸 [Ana]'],
  ['Ana', '', 'Ana'],
  ['', 'ana', ''],
])('in “%s” for “%s” is marked %s', (text, typed, wanted) => {
  expect(shown(text, typed)).toBe(wanted);
});

it('every word must be there, in any order', () => {
  expect(holds('Zagreb, Croatia Europe/Zagreb', 'croa zag')).toBe(true);
  expect(holds('Zagreb, Croatia', 'zag rome')).toBe(false);
  expect(holds('Anything', '')).toBe(true);
});
