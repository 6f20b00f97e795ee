/** Everything written can be read by tired eyes, by day and by night. */
import { expect, it } from 'vitest';
import { MASTER_COLOURS } from '../visit/colour';
import css from './tokens.css?raw';

const palette = Object.fromEntries(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(([, name, light, dark]) => [name!, [light!, dark!]]),
);
const PAPERS = ['paper', 'sheet', 'sheet-sunk'];
const TEXT: [string, string][] = [
  ...['ink', 'ink-soft'].flatMap((ink) => [...PAPERS, 'accent-wash'].map((on): [string, string] => [ink, on])),
  ...['accent', 'good', 'due', 'late'].flatMap((ink) => [...PAPERS.slice(0, 2), `${ink}-wash`].map((on): [string, string] => [ink, on])),
  ['accent-ink', 'accent'], ['accent-ink', 'accent-press'],
];

it.each([0, 1])('every text pair is 4.5:1 (theme %i)', (theme) => {
  for (const [ink, on] of TEXT) expect(ratio(ink, on, theme), `${ink} on ${on}`).toBeGreaterThanOrEqual(4.5);
});

it.each([0, 1])('field edges and the focus ring are 3:1 (theme %i)', (theme) => {
  for (const on of PAPERS) {
    expect(ratio('edge', on, theme), `edge on ${on}`).toBeGreaterThanOrEqual(3);
    expect(ratio('accent', on, theme), `ring on ${on}`).toBeGreaterThanOrEqual(3);
  }
});

it.each([0, 1])('every master has her colour, and what is written on its wash is read (theme %i)', (theme) => {
  for (const name of MASTER_COLOURS) {
    for (const ink of ['ink', 'ink-soft']) expect(ratio(ink, `master-${name}-wash`, theme), `${ink} on ${name}`).toBeGreaterThanOrEqual(4.5);
    for (const on of [...PAPERS, `master-${name}-wash`]) expect(ratio(`master-${name}`, on, theme), `${name} on ${on}`).toBeGreaterThanOrEqual(3);
  }
});

/** WCAG 2.2, contrast ratio. */
function ratio(a: string, b: string, theme: number): number {
  const [dark, light] = [luminance(palette[a]![theme]!), luminance(palette[b]![theme]!)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
