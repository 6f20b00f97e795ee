/** Recipes in words. */
import { beforeEach, expect, it } from 'vitest';
import type { Recipe, RecipeDifference } from '../api.gen';
import { setLanguage } from '../words';
import { brief, COLOUR_ZONES, differenceWords, fresh, KINDS, kindWords, OUTCOMES, recipeWords, told } from './recipe';

const MAP: Recipe = {
  kind: 'lash_map', style: 'Cat eye', glue: 'Sky', batch: '7', words: '',
  zones: [8, 9, 11].map((length) => ({ curl: 'C', thickness: 7, length, colour: 'brown' })),
};
const differs = (place: string, before: string | null, after: string | null, aspect: RecipeDifference['aspect'] = 'colour'): RecipeDifference => ({ aspect, place, before, after });

beforeEach(() => setLanguage('en'));

it('reads in one line', () => {
  expect(recipeWords(MAP)).toBe('Cat eye, C 0.07, 8–11 mm, brown, Sky');
  expect(recipeWords({
    kind: 'colour', words: '',
    parts: [{ zone: 'roots', brand: 'Tone', line: '', shades: [{ name: '7.1', grams: 305 }, { name: '8.0', grams: 100 }], developer: '6 %', ratio: 15, minutes: 35, start: 5, target: 7 }],
  })).toBe('roots 7.1 30.5 g + 8.0 10 g 6 %');
  expect(recipeWords({ kind: 'free', words: '', fields: [{ name: 'Waist', value: '72' }] })).toBe('Waist 72');
});

it('says what changed once where every zone changed alike', () => {
  const all = [differs('1', 'black', 'brown'), differs('2', 'black', 'brown'), differs('3', 'black', 'brown'), differs('3', '9', '11', 'length')];
  expect(told(all, 3).map(differenceWords)).toEqual([
    { what: 'colour', before: 'black', after: 'brown' }, { what: 'zone 3, length', before: '9', after: '11' },
  ]);
  expect(told(all, 4)).toHaveLength(4);
  const lengths = [differs('1', '7', '8', 'length'), differs('2', '9', '11', 'length'), differs('', 'Sky', 'Onyx', 'glue')];
  expect(brief(lengths).map(differenceWords)).toEqual([
    { what: 'length', before: '7–9', after: '8–11' }, { what: 'glue', before: 'Sky', after: 'Onyx' },
  ]);
  expect(differenceWords(differs('2', '7', '10', 'thickness'))).toEqual({ what: 'zone 2, thickness', before: '0.07', after: '0.10' });
  expect(differenceWords(differs('roots', null, '15', 'ratio'))).toEqual({ what: 'roots, ratio', before: '–', after: '1:1.5' });
  expect(differenceWords(differs('Waist', '72', '74', 'field')).what).toBe('Waist');
});

it.each(['en', 'ru'])('has words for each in %s', (tag) => {
  setLanguage(tag);
  expect(KINDS.map(kindWords).join()).not.toContain('recipe-');
  for (const kind of KINDS) expect(() => recipeWords(fresh(kind))).not.toThrow();
  for (const zone of COLOUR_ZONES) expect(differenceWords(differs(zone, 'a', 'b', 'brand')).what).not.toContain('recipe-');
  expect(OUTCOMES).toHaveLength(4);
});
