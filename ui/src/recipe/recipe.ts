/** Recipes: what one begins with, how it reads in one line, and what changed. */
import type { ColourPart, ColourZone, LashZone, Recipe, RecipeDifference, RecipeKind, RecipeOutcome, Trade } from '../api.gen';
import { number } from '../say';
import { t } from '../words';

export const KINDS: RecipeKind[] = ['lash_map', 'colour', 'free'];
export const OUTCOMES: RecipeOutcome[] = ['held', 'faded', 'sparse', 'redo'];
export const COLOUR_ZONES: ColourZone[] = ['all', 'roots', 'lengths', 'ends', 'highlights', 'toner'];
export const CURLS = ['J', 'B', 'C', 'CC', 'D', 'L', 'M'];

/** What a trade writes down most. */
export function kindOf(trade: Trade): RecipeKind {
  return trade === 'lashes' ? 'lash_map' : trade === 'hair' ? 'colour' : 'free';
}

export function kindWords(kind: RecipeKind): string {
  return t(`recipe-kind-${kind.replaceAll('_', '-')}`);
}

export function fresh(kind: RecipeKind): Recipe {
  switch (kind) {
    case 'lash_map':
      return { kind, style: '', zones: [8, 9, 10, 11, 10].map((length) => ({ curl: 'C', thickness: 7, length, colour: '' })), glue: '', batch: '', words: '' };
    case 'colour':
      return { kind, parts: [freshPart('all')], words: '' };
    case 'free':
      return { kind, fields: [{ name: '', value: '' }], words: '' };
  }
}

export function freshPart(zone: ColourZone): ColourPart {
  return { zone, brand: '', line: '', shades: [{ name: '', grams: 300 }], developer: '', ratio: 10, minutes: 35, start: null, target: null };
}

/** “C 0.07, 8–11 mm, brown, Sky”: a recipe in one line. */
export function recipeWords(recipe: Recipe): string {
  switch (recipe.kind) {
    case 'lash_map': {
      const lengths = recipe.zones.map((zone) => zone.length);
      const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
      const once = (read: (zone: LashZone) => string) => [...new Set(recipe.zones.map(read).filter(Boolean))].join('/');
      const curls = `${once((zone) => zone.curl)} ${once((zone) => thickness(zone.thickness))}`.trim();
      const length = t('recipe-length', { length: least === most ? number(least) : `${number(least)}–${number(most)}` });
      return [recipe.style, curls, length, once((zone) => zone.colour), recipe.glue].filter(Boolean).join(', ');
    }
    case 'colour':
      return recipe.parts.map((part) => [part.zone === 'all' ? '' : t(`recipe-zone-${part.zone}`), shades(part), part.developer].filter(Boolean).join(' ')).join('; ');
    case 'free':
      return recipe.fields.map(({ name, value }) => [name, value].filter(Boolean).join(' ')).join(', ');
  }
}

/** “zone 2, length: 9 → 11”. */
export function differenceWords({ aspect, place, before, after }: RecipeDifference): { what: string; before: string; after: string } {
  const name = aspect === 'field' ? place : t(`recipe-aspect-${aspect}`);
  const where = aspect === 'field' || place === '' ? '' : /^\d+$/.test(place) ? t('recipe-zone-number', { number: place }) : t(`recipe-zone-${place}`);
  const say = (value: string | null) => (value === null ? '–' : aspect === 'thickness' && /^\d+$/.test(value) ? thickness(Number(value)) : aspect === 'ratio' ? ratio(Number(value)) : value);
  return { what: where ? t('recipe-difference', { where, what: name }) : name, before: say(before), after: say(after) };
}

/** The same change in every zone is said once. */
export function told(differences: RecipeDifference[], zones: number): RecipeDifference[] {
  const same = (one: RecipeDifference, other: RecipeDifference) => one.aspect === other.aspect && one.before === other.before && one.after === other.after;
  return differences.flatMap((each, index) => {
    const group = /^\d+$/.test(each.place) ? differences.filter((other) => same(each, other)) : [];
    if (group.length < 2 || group.length < zones) return [each];
    return differences.findIndex((other) => same(each, other)) === index ? [{ ...each, place: '' }] : [];
  });
}

/** For one line: what changed in several zones is said once, as the span of it. */
export function brief(differences: RecipeDifference[]): RecipeDifference[] {
  return differences.flatMap((each, index) => {
    if (!/^\d+$/.test(each.place)) return [each];
    const group = differences.filter((other) => other.aspect === each.aspect && /^\d+$/.test(other.place));
    if (group.length < 2) return [each];
    if (differences.indexOf(group[0]!) !== index) return [];
    return [{ ...each, place: '', before: span(group.map((one) => one.before)), after: span(group.map((one) => one.after)) }];
  });
}

function span(values: (string | null)[]): string | null {
  const all = [...new Set(values.filter((value) => value !== null))];
  if (all.length < 2 || !all.every((value) => /^\d+$/.test(value))) return all.join('/') || null;
  const numbers = all.map(Number);
  return `${Math.min(...numbers)}–${Math.max(...numbers)}`;
}

/** 7 is 0.07. */
export function thickness(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** 15 is 1:1.5. */
export function ratio(tenths: number): string {
  return `1:${number(tenths / 10)}`;
}

export function grams(tenths: number): string {
  return t('recipe-grams', { grams: number(tenths / 10) });
}

function shades(part: ColourPart): string {
  return part.shades.map((shade) => `${shade.name} ${grams(shade.grams)}`).join(' + ');
}
