/** Who waits for a free hour is written down, found when one opens, and booked. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, clientOf, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };

/** The demo begins with somebody on the list. */
async function nobodyWaits(page, address) {
  for (const row of await ask(page, address, 'waiting_list')) await tell(page, address, 'waiting_remove', { id: row.id });
}

screen('somebody is put on the list, changed and taken off', DEMO, async ({ page, address }) => {
  const ana = await clientOf(page, address, 'jurić');
  await nobodyWaits(page, address);
  await open(page, address, 'waiting');
  await page.getByText('Nobody is waiting').waitFor();
  await page.getByRole('button', { name: 'Add to the list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who waits for a free time?' });
  await dialog.getByRole('combobox', { name: 'Client' }).fill('jurić');
  await page.getByRole('option', { name: ana.name }).click();
  await dialog.getByLabel('Service').selectOption({ index: 1 });
  await dialog.getByRole('textbox', { name: 'Until' }).fill('20.03.2026');
  await dialog.getByLabel('Tue').check();
  await dialog.getByLabel('Part of the day').selectOption('morning');
  await dialog.getByLabel('In her words').fill('anything earlier than the 20th');
  await dialog.getByRole('button', { name: 'Put on the list' }).click();
  await page.getByText(`${ana.name} is on the waiting list.`).waitFor();
  await page.getByText('until 20 Mar · Tue · mornings').waitFor();
  const [row] = await ask(page, address, 'waiting_list');
  assert.deepEqual([row.until, row.weekdays, row.part], ['2026-03-20', [2], 'morning']);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
  }

  await page.getByRole('button', { name: new RegExp(`^${ana.name}.*Tue`) }).click();
  const again = page.getByRole('dialog', { name: ana.name });
  await again.getByLabel('Part of the day').selectOption('evening');
  await again.getByRole('button', { name: 'Save' }).click();
  await page.getByText('until 20 Mar · Tue · evenings').waitFor();

  await page.getByRole('button', { name: `${ana.name}: Take off` }).click();
  await page.getByText(`${ana.name} waits no more.`).waitFor();
  assert.deepEqual(await ask(page, address, 'waiting_list'), []);
});

screen('a visit called off opens an hour, and who waits for it is proposed first and booked', DEMO, async ({ page, address }) => {
  await nobodyWaits(page, address);
  const { visits } = await ask(page, address, 'today_page');
  const off = visits.filter((visit) => ['booked', 'confirmed'].includes(visit.state)).at(-1);
  const services = await ask(page, address, 'service_list', { archived: false });
  // What her master does: she would take the very visit that is called off.
  const short = services.find((service) => service.name === off.services[0]);
  const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 50 });
  const others = rows.filter((row) => !row.next && !visits.some((visit) => visit.client === row.id));
  // Whoever asked not to be written to is proposed for nothing.
  const reached = await Promise.all(others.map(async (row) => {
    const { client } = await ask(page, address, 'client_card', { client: row.id });
    return client.channels.some((channel) => channel.consent !== 'no');
  }));
  const her = others.find((_, index) => reached[index]);
  await tell(page, address, 'waiting_add', {
    client: her.id, service: short.id, master: null, from: '2026-03-12', until: '2026-03-20', weekdays: [], part: '', words: 'any time',
  });
  await tell(page, address, 'visit_cancel', { id: off.id, by: 'client' });
  await open(page, address, 'waiting');
  // A quarter of an hour that suits nobody is not listed.
  const gaps = (await ask(page, address, 'gap_list')).rows.filter((one) => one.fits > 0 || one.minutes >= 30);
  const gap = gaps.find((one) => one.master === off.master && one.from <= off.at && one.to >= off.ends);
  assert.ok(gap && gap.fits > 0, 'the hour is free and she fits');
  await page.locator('ul[aria-label="Free today and tomorrow"] .pick').nth(gaps.indexOf(gap)).click();
  const first = page.locator('ul[aria-label="Who would fit"] > li').first();
  await first.getByText(her.name).waitFor();
  await first.getByText('waiting', { exact: true }).waitFor();
  await accessible(page);
  await first.getByRole('button', { name: `${her.name}: Write…` }).click();
  await page.getByRole('dialog', { name: `Write to ${her.name}` }).getByRole('textbox').waitFor();
  await page.keyboard.press('Escape');
  await quiet(page);
  await first.getByRole('button', { name: new RegExp(`^${her.name}: Book`) }).click();
  await page.getByText(`${her.name} is booked at`).waitFor();
  const card = await ask(page, address, 'client_card', { client: her.id });
  assert.ok(card.next.at >= gap.from && card.next.at < gap.to, card.next.at);
  assert.deepEqual(await ask(page, address, 'waiting_list'), []);
});
