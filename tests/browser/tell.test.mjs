/** What we changed and she does not know yet: on the list with a text in her language, until she is told. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, catchLinks, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };

const opened = (page) => page.evaluate(() => window.opened);

/** The demo begins with some who are to be told: they are, so that only what a test does is seen. */
async function nobodyToTell(page, address) {
  for (const row of (await ask(page, address, 'heads_up_list')).rows) await tell(page, address, 'heads_up_told', { id: row.id });
}

/** A visit of someone who is spoken to in Russian, still to come today; and an hour at which it could stand as well. */
async function russianVisit(page, address) {
  const { visits } = await ask(page, address, 'today_page');
  for (const visit of visits.filter((one) => ['booked', 'confirmed'].includes(one.state))) {
    const { client } = await ask(page, address, 'client_card', { client: visit.client });
    if (client.language === 'ru') return { visit, client };
  }
  throw new Error('nobody of today is spoken to in Russian');
}

async function moveOn(page, address, visit) {
  const [day] = visit.at.split('T');
  const later = new Date(`${day}T00:00Z`);
  for (let step = 1; step < 30; step += 1) {
    later.setUTCDate(later.getUTCDate() + 1);
    const on = later.toISOString().slice(0, 10);
    const services = (await ask(page, address, 'service_list', { archived: true }))
      .filter((service) => visit.services.includes(service.name)).map((service) => service.id);
    const { starts } = await ask(page, address, 'booking_free', { day: on, services, master: visit.master, moving: visit.id });
    if (starts.length > 0) return tell(page, address, 'visit_move', { id: visit.id, at: starts[0] });
  }
  throw new Error('nothing is free for a month');
}

screen('a visit we moved stays on the list until she is told, with a text in Russian for who speaks it', DEMO, async ({ page, address }) => {
  await catchLinks(page);
  await nobodyToTell(page, address);
  const { visit, client } = await russianVisit(page, address);
  await moveOn(page, address, visit);
  await open(page, address, 'today');
  const sheet = page.getByRole('region', { name: 'Clients to tell · 1' });
  await sheet.getByText(client.name).waitFor();
  await sheet.getByText('moved from').waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
  }

  await sheet.getByRole('button', { name: `${client.name}: Write…` }).click();
  const dialog = page.getByRole('dialog', { name: `Write to ${client.name}` });
  const area = dialog.getByLabel('Text in Russian');
  const text = await area.inputValue();
  assert.match(text, /(?:твой|ваш) визит/);
  assert.ok(text.includes(client.name.split(' ')[0]) && text.includes(visit.at.slice(11)), text);
  const { business } = await ask(page, address, 'setting_show');
  assert.ok(text.endsWith(business), text);
  await accessible(page);

  await area.fill(`${text} :)`);
  await dialog.getByRole('button', { name: 'SMS' }).click();
  const [link] = await opened(page);
  assert.ok(link.startsWith('sms:+'), link);
  assert.equal(decodeURIComponent(link.split('body=')[1]), `${text} :)`);

  await dialog.getByRole('button', { name: 'Told' }).click();
  await page.getByText(`${client.name} knows.`).waitFor();
  await sheet.waitFor({ state: 'detached' });
  assert.equal((await ask(page, address, 'heads_up_list')).total, 0);
  await hand(page).press('Control+z');
  await sheet.getByText(client.name).waitFor();
});

screen('moved in its dialog by us she is to be told; by her own wish she knows', DEMO, async ({ page, address }) => {
  await nobodyToTell(page, address);
  await open(page, address, 'today');
  const move = async (whose) => {
    await page.getByRole('button', { name: 'Move', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: /^Move / });
    const starts = dialog.getByRole('radio', { name: /^\d\d:\d\d$/ });
    for (let days = 0; days < 9; days += 1) {
      await dialog.getByRole('button', { name: 'One day later' }).click();
      await quiet(page);
      if (await starts.count()) break;
    }
    await starts.first().check();
    if (whose) await dialog.getByRole('radio', { name: whose }).check();
    await dialog.getByRole('button', { name: /^Move to/ }).click();
    await page.getByText(/is moved to/).waitFor();
    await quiet(page);
  };
  const name = await page.locator('#brief-name').textContent();
  await move(null);
  await page.getByRole('region', { name: 'Clients to tell · 1' }).getByText(name).waitFor();
  await move('She asked');
  assert.equal((await ask(page, address, 'heads_up_list')).total, 1);
});

screen('back at the hour she knows there is nothing to tell', DEMO, async ({ page, address }) => {
  await nobodyToTell(page, address);
  const { visit } = await russianVisit(page, address);
  await moveOn(page, address, visit);
  assert.equal((await ask(page, address, 'heads_up_list')).total, 1);
  await tell(page, address, 'visit_move', { id: visit.id, at: visit.at });
  await open(page, address, 'today');
  assert.equal(await page.getByText('Clients to tell').count(), 0);
});

screen('a visit we call off offers her another time', DEMO, async ({ page, address }) => {
  await nobodyToTell(page, address);
  const { visits } = await ask(page, address, 'today_page');
  const visit = visits.find((one) => one.state === 'booked' || one.state === 'confirmed');
  await tell(page, address, 'visit_cancel', { id: visit.id, by: 'us' });
  await open(page, address, 'today');
  const sheet = page.getByRole('region', { name: 'Clients to tell · 1' });
  await sheet.getByText('called off').waitFor();
  await sheet.getByRole('button', { name: `${visit.name}: Told` }).click();
  await page.getByText(`${visit.name} knows.`).waitFor();
  await sheet.waitFor({ state: 'detached' });
});
