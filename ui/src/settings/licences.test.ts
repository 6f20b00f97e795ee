/** The list of everything the app is made of is whole and of today. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import madeOf from './licences.json';
import { licencesOf } from './licences';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const [, typefaces] = /font: \(([^)]+)\)/.exec(read('../../../print/src/page.typ'))!;
const printed = new Set([...typefaces!.matchAll(/"(.+?)"/g)].map(([, name]) => name!));
const again = 'changed: cargo xtask licences';

describe('the licences of all parts', () => {
  it('names only versions that are built in, and nothing without a licence and its text', () => {
    const rust = new Set([...read('../../../Cargo.lock').matchAll(/name = "(.+)"\nversion = "(.+)"/g)].map(([, name, version]) => `${name} ${version}`));
    const npm = JSON.parse(read('../../package-lock.json')) as { packages: Record<string, { version: string }> };
    const screens = new Set(Object.entries(npm.packages).map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`));
    const others = madeOf.parts.filter(({ name }) => !printed.has(name));
    const old = others.filter(({ name, version }) => !rust.has(`${name} ${version}`) && !screens.has(`${name} ${version}`));
    expect(old, again).toEqual([]);
    expect(madeOf.parts.filter(({ licence, texts }) => !licence || texts.length === 0)).toEqual([]);
    expect(madeOf.parts.length).toBeGreaterThan(400);
  });

  it('names everything that we ask for ourselves', () => {
    const named = new Set(madeOf.parts.map(({ name }) => name));
    const asked = ['core', 'print', 'src-tauri'].flatMap((room) => {
      const sections = read(`../../../${room}/Cargo.toml`).split(/^\[/m).filter((section) => /^(target\..*\.)?dependencies\]/.test(section));
      return sections.flatMap((section) => [...section.matchAll(/^([\w-]+)(?:\.workspace)? = /gm)].map(([, name]) => name!));
    });
    const { dependencies } = JSON.parse(read('../../package.json')) as { dependencies: Record<string, string> };
    const all = [...asked.filter((name) => !name.startsWith('regulars')), ...Object.keys(dependencies), ...printed];
    expect(all.filter((name) => !named.has(name)), again).toEqual([]);
  });

  it('is looked through by name and by licence', () => {
    const some = { parts: [part('tauri', 'MIT'), part('serde', 'MIT OR Apache-2.0'), part('option-ext', 'MPL-2.0')], texts: [] };
    const names = (words: string) => licencesOf(some, words).map(({ name }) => name);
    expect(names('')).toEqual(['tauri', 'serde', 'option-ext']);
    expect(names(' mit ')).toEqual(['tauri', 'serde']);
    expect(names('apache SERDE')).toEqual(['serde']);
    expect(names('gpl')).toEqual([]);
  });
});

function part(name: string, licence: string) {
  return { name, version: '1', licence, texts: [] };
}
