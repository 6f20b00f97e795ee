/** Every text of the program can be worded anew, and reads whole in the preview. */
import { expect, it } from 'vitest';
import { GROUPS, previewText, programText } from './template';

const WRITER = { business: 'Studio Maja', currency: 'EUR', language: 'en', today: '2026-03-12' };
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
      expect(previewText(text, WRITER, language, form)).not.toMatch(/[{}\u2066-\u2069]/);
    }
  }
});
