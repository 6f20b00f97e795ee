/** The same key does the same thing on English, Russian and Bosnian keyboards. */
import { expect, it } from 'vitest';
import { isBare, isPress, isTextField, keyCaps } from './keys';

const press = (key: string, code: string, mods: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, code, ...mods });

it.each([
  ['Ctrl Z on an English keyboard', press('z', 'KeyZ', { ctrlKey: true }), '$mod+z', true],
  ['Ctrl Z on a Bosnian one, where z sits on Y', press('z', 'KeyY', { ctrlKey: true }), '$mod+z', true],
  ['Ctrl Y on a Bosnian one is not Ctrl Z', press('y', 'KeyZ', { ctrlKey: true }), '$mod+z', false],
  ['Ctrl Я on a Russian one', press('я', 'KeyZ', { ctrlKey: true }), '$mod+z', true],
  ['Ctrl Shift Z is not Ctrl Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), '$mod+z', false],
  ['Ctrl Shift Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), '$mod+Shift+z', true],
  ['f on a Russian keyboard', press('а', 'KeyF'), 'f', true],
  ['š is no f', press('š', 'BracketLeft'), 'f', false],
  ['Alt 1', press('1', 'Digit1', { altKey: true }), 'Alt+1', true],
  ['? on a Russian keyboard', press('?', 'Digit7', { shiftKey: true }), 'Shift+?', true],
  ['Ctrl Enter', press('Enter', 'Enter', { ctrlKey: true }), '$mod+Enter', true],
])('%s', (_name, event, written, meant) => {
  expect(isPress(event, written)).toBe(meant);
});

it('tells single keys from the others, and fields from the rest', () => {
  expect(['f', 'Shift+?', 'Alt+1', '$mod+k'].map(isBare)).toEqual([true, true, false, false]);
  expect(isTextField(document.createElement('textarea'))).toBe(true);
  expect(isTextField(document.createElement('button'))).toBe(false);
  expect(keyCaps('$mod+Shift+z')).toEqual(['Ctrl', 'Shift', 'Z']);
});
