/** Every text of the program can be worded anew, and reads whole in the preview. */
import { expect, it } from 'vitest';
import { GROUPS, previews, previewText, programText } from './template';

const WRITER = { business: 'Studio Maja', currency: 'EUR', language: 'en', today: '2026-03-12' };
const ALL = ['name', 'business', 'time', 'service', 'master', 'was', 'price', 'person', 'feast', 'words', 'until'];
const all = GROUPS.flatMap((group) => group.occasions);

it('every occasion stands once', () => {
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(21);
});

it.each(all)('%s', (occasion) => {
  for (const language of ['en', 'ru']) {
    for (const form of ['informal', 'formal'] as const) {
      const text = programText(occasion, language, form);
      expect(text).toContain('{name}');
      expect(text.endsWith('{business}')).toBe(true);
      expect(previewText(text, WRITER, language, form, ALL)).not.toMatch(/[{}\u2066-\u2069]/);
    }
  }
});

it('a text that proposes a time is shown with one and without', () => {
  const text = programText('due', 'en', 'formal');
  const [free, none] = previews(text, 'due', WRITER, 'en', 'formal', ALL).map((each) => each.text);
  expect(free).toContain('Thursday 12 March, 11:00');
  expect(none).toContain('When would it suit you to come?');
  // Worded her own way, the same text serves both.
  expect(previews('{time}?', 'due', WRITER, 'ru', 'informal', ALL).map((each) => each.text)).toEqual(['четверг, 12 марта, 11:00?', 'когда тебе удобно?']);
  expect(previews(text, 'gap', WRITER, 'en', 'formal', ALL)).toHaveLength(1);
});

it('a place that a text does not have is not filled', () => {
  expect(previewText('{name}, {price}', WRITER, 'en', 'formal', ['name'])).toBe('Ana, {price}');
});
