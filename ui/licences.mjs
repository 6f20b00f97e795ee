/** Writes the list of everything the app is made of, with the licences, for Settings → About: `cargo xtask licences`. */
import { readdir, readFile, writeFile } from 'node:fs/promises';

const [core, screens, out] = process.argv.slice(2);
const read = async (path) => JSON.parse(await readFile(path, 'utf8'));

/** Each text once, however many parts have it; lines that end in blanks or in another system's way are the same. */
const texts = new Map();
function kept(text) {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim();
  if (!texts.has(plain)) texts.set(plain, texts.size);
  return texts.get(plain);
}

const parts = new Map();
function add(name, version, licence, text) {
  const key = `${name} ${version}`;
  const part = parts.get(key) ?? { name, version, licence, texts: [] };
  const at = text ? kept(text) : undefined;
  if (at !== undefined && !part.texts.includes(at)) part.texts.push(at);
  parts.set(key, part);
}

const OURS = /^regulars/;
const rust = await read(core);
const licences = new Map(rust.crates.map((each) => [`${each.package.name} ${each.package.version}`, each.license]));
for (const { text, used_by } of rust.licenses) {
  for (const { crate } of used_by) {
    if (OURS.test(crate.name)) continue;
    add(crate.name, crate.version, licences.get(`${crate.name} ${crate.version}`) ?? crate.license, text);
  }
}
for (const { name, version, identifier, text } of await read(screens)) await addPackage(name, version, identifier, text);
// Typefaces are no scripts, so the build of the screens does not count them.
for (const name of Object.keys((await read('ui/package.json')).dependencies)) {
  if ([...parts.values()].some((part) => part.name === name)) continue;
  await addPackage(name, (await declared(name)).version);
}

// Nor do those of printed pages come from a package.
for (const [name, version, licence] of [
  ['Libertinus Serif', '7.051', 'OFL-1.1'],
  ['DejaVu Sans Mono', '2.37', 'Bitstream-Vera'],
]) {
  add(name, version, licence, await readFile(`print/fonts/${name.replaceAll(' ', '')}.txt`, 'utf8'));
}

/** What a package does not say in its manifest it says in its text, and the other way round. */
async function addPackage(name, version, identifier, text) {
  const { license, author } = await declared(name);
  const found = text ?? (await written(name));
  const licence = identifier ?? license ?? (found?.startsWith('MIT License') ? 'MIT' : undefined);
  add(name, version, licence, found ?? (await usual(licence, author?.name ?? author ?? `the authors of ${name}`)));
}

/** The words of a licence as they always are, for a package that brings none along. */
async function usual(licence, author) {
  if (licence === 'Apache-2.0') return readFile('LICENSE-APACHE', 'utf8');
  if (licence === 'MIT') return (await readFile('LICENSE-MIT', 'utf8')).replace(/^Copyright.*$/m, `Copyright (c) ${author}`);
  return undefined;
}

function declared(name) {
  return read(`ui/node_modules/${name}/package.json`);
}

/** The text that lies beside a package, under whichever name. */
async function written(name) {
  const folder = `ui/node_modules/${name}`;
  const file = (await readdir(folder)).find((each) => /^(licen[cs]e|copying|ofl)\b/i.test(each));
  return file && readFile(`${folder}/${file}`, 'utf8');
}

const order = new Intl.Collator('en');
const lines = [...parts.values()]
  .sort((one, other) => order.compare(one.name, other.name) || order.compare(one.version, other.version))
  .map((part) => JSON.stringify(part));
const words = [...texts.keys()].map((text) => JSON.stringify(text));
await writeFile(out, `{"parts": [\n${lines.join(',\n')}\n],\n"texts": [\n${words.join(',\n')}\n]}\n`);
console.log(`${parts.size} parts, ${texts.size} texts`);
