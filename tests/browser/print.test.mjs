/** On paper: a card and the briefs of a day as PDF, read back by another program. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { clientOf, open, quiet, tell } from './hand.mjs';
import { accessible, screen } from './harness.mjs';

const DEMO = { demo: true };

/** What poppler reads out of the PDF that `press` saves, and how the file is called. */
async function printed(page, press) {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  const path = await file.path();
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
  return { name: file.suggestedFilename(), text, flat: text.replace(/\s+/g, ' '), fonts, pages: text.split('\f').length - 1 };
}

async function openMenu(page, label, item) {
  await page.getByRole('button', { name: label, exact: true }).first().click();
  return () => page.getByRole('menuitem', { name: item }).click();
}

screen('her card is printed with the alert on top and a line to sign', DEMO, async ({ page, address }) => {
  const { client } = await clientOf(page, address, 'jurić');
  await open(page, address, `client/${client}`);
  const { name, flat, fonts } = await printed(page, await openMenu(page, 'Further acts', 'Print her card…'));
  assert.equal(name, 'Ana Jurić 2026-03-12.pdf');
  await page.getByText('It is not encrypted').waitFor();
  await accessible(page);
  assert.ok(flat.startsWith('Ana Jurić says “ti”'), flat.slice(0, 200));
  assert.ok(flat.indexOf('latex tape') < flat.indexOf('Likes and needs'), 'the alert comes first');
  for (const words of ['Mint tea, no sugar', 'Sky glue', 'no reaction', 'Did they get the flat?', 'Luka', 'C 0.07, 8–11 mm', '19 February 2026']) {
    assert.ok(flat.includes(words), `${words} in ${flat}`);
  }
  assert.ok(/Patch test: product, place, result.*Signature of Ana Jurić.*Date/.test(flat), 'lines to sign');
  assert.ok(/printed on 12 March 2026 1 ?\/ ?1/.test(flat));
  assert.ok(fonts.length > 0 && fonts.every((line) => /yes +yes +yes/.test(line)), `every font is embedded, in part, with its letters: ${fonts}`);
});

screen('in Russian, with names of every alphabet, and what was typed is never an order', DEMO, async ({ page, address }) => {
  const fields = { name: 'Ђурђа Ћирић-Їжакевич', address_form: '', language: '', birthday: '', source: '', brought_by: null, channels: [], people: [], tags: [] };
  const { id: client } = await tell(page, address, 'client_add', fields);
  const words = 'Țurcanu, Ґалаґан, Đurđa Šarić #panic("x") *b* $x$ €';
  await tell(page, address, 'note_add', { client, words, ask: '', promise: '', promise_due: null, step: '' });
  await tell(page, address, 'alert_add', { client, kind: 'allergy', words: 'латекс', severity: 'never', source: '', since: null, until: null });
  await open(page, address, `client/${client}`, 'ru');
  const { flat } = await printed(page, await openMenu(page, 'Ещё действия', 'Напечатать карточку…'));
  assert.ok(flat.startsWith('Ђурђа Ћирић-Їжакевич'), flat.slice(0, 200));
  assert.ok(flat.includes('латекс') && flat.includes(words), flat);
});

screen('the briefs of the day come out in the order they come, each whole on a page', DEMO, async ({ page, address }) => {
  await open(page, address, 'today');
  const print = page.getByRole('button', { name: 'Print the day’s briefs…' });
  const { text, flat, pages } = await printed(page, () => print.click());
  await quiet(page);
  assert.ok(flat.startsWith('Thursday 12 March'), flat.slice(0, 100));
  assert.ok(flat.includes('11:00 – 12:15 Ana Jurić'), flat);
  assert.ok(!flat.includes('Марина Ковач'), 'who has left needs no brief');
  const hours = [...flat.matchAll(/(\d\d:\d\d) – \d\d:\d\d /g)].map((hit) => hit[1]);
  assert.equal(hours.length, 4, flat);
  assert.deepEqual(hours, [...hours].sort(), 'in the order of their hours');
  assert.ok(pages >= 1 && text.includes('latex tape'));
});
