/** Booking, walking in, moving and not booking, with the keyboard alone. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, clientOf, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };
const DARK = { demo: true, dark: true };

async function ana(page, address) {
  return (await clientOf(page, address, 'jurić')).client;
}

async function nextOf(page, address, client) {
  return (await ask(page, address, 'client_card', { client })).next;
}

/** What stands in the book for her from now on, the nearest first. */
async function ahead(page, address, client) {
  const { entries } = await ask(page, address, 'client_story', { client, kind: 'visits', before: null });
  const booked = entries.filter((entry) => entry.kind === 'visit' && ['booked', 'confirmed'].includes(entry.visit.state));
  return booked.map((entry) => entry.visit).sort((one, other) => one.at.localeCompare(other.at));
}

/** A master more, here all week from early to late. */
async function another(page, address) {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', to: '20:00' }));
  const { id } = await tell(page, address, 'master_add', { name: 'Zlata', colour: 'moss', room: '', hours, skills: [] });
  return id;
}

/** How many changes she is to be told of. */
async function untold(page, address, client) {
  const { rows } = await ask(page, address, 'heads_up_list');
  return rows.filter((row) => row.client === client).length;
}

async function someoneFree(page, address) {
  const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 200 });
  return rows.find((row) => row.next === null && row.last !== null);
}

/** Chooses in the select of this name with the keyboard's own letters. */
async function choose(page, label, option) {
  await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await quiet(page);
}

screen('a walk-in takes two presses on her card', DEMO, async ({ page, address }) => {
  const master = await another(page, address);
  await tell(page, address, 'desk_sit', { master });
  const { id, name } = await someoneFree(page, address);
  await open(page, address, `client/${id}`);
  const her = hand(page);
  await her.press('w');
  await page.getByRole('heading', { name: `${name} is here now` }).waitFor();
  await page.getByText('begins now: 10:52').waitFor();
  await her.press('Enter');
  await page.getByText(`${name} is here.`).waitFor();
  assert.equal(her.presses, 2);
  const { visits } = await ask(page, address, 'today_page');
  const visit = visits.find((each) => each.client === id);
  assert.deepEqual([visit.at, visit.state, visit.master], ['2026-03-12T10:52', 'arrived', master]);
  await her.press('Control+z');
  await page.getByText('Taken back').waitFor();
  assert.equal(await nextOf(page, address, id), null);
});

screen('from Today she is found first; who is busy is said, and another takes her', DEMO, async ({ page, address }) => {
  const { id, name } = await someoneFree(page, address);
  const [first] = await ask(page, address, 'master_list');
  const master = await another(page, address);
  await tell(page, address, 'desk_sit', { master: first.id });
  await open(page, address, 'today');
  await hand(page).press('Shift+W');
  await page.getByRole('combobox', { name: 'Client' }).fill(name);
  await quiet(page);
  await hand(page).press('Enter');
  await page.getByText(name, { exact: true }).first().waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).waitFor();
  await hand(page).press('Enter');
  await page.getByText(`${first.name} is busy until`).waitFor();
  await accessible(page);
  await choose(page, 'Master', 'Zlata');
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await page.getByText(`${name} is here.`).waitFor();
  const { visits } = await ask(page, address, 'today_page');
  assert.equal(visits.find((visit) => visit.client === id).master, master);
});

screen('a series is booked in one dialog, and moves with all that follow', DEMO, async ({ page, address }) => {
  const { id, name } = await someoneFree(page, address);
  await open(page, address, `client/${id}`);
  await hand(page).press('b');
  await page.locator('[role="dialog"] fieldset :checked').first().waitFor();
  await page.getByLabel('Repeat every few weeks').press('Space');
  await page.getByLabel('Every', { exact: true }).fill('3');
  await page.getByLabel('And then', { exact: true }).fill('4');
  await hand(page).press('Enter');
  await page.getByRole('heading', { name: `${name}, again and again` }).waitFor();
  const dates = page.getByRole('list', { name: 'The dates that follow' }).getByRole('listitem');
  assert.equal(await dates.count(), 4);
  await accessible(page);
  const can = await page.locator('.dates li:not(.no)').count();
  assert.ok(can > 0, 'none of the dates is free');
  await page.getByRole('button', { name: new RegExp(`^Book ${can} more`) }).press('Enter');
  await page.getByText(`is booked ${can} more`).waitFor();
  const series = await ahead(page, address, id);
  assert.equal(series.length, can + 1);

  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await hand(page).press('Enter');
  await page.getByRole('heading', { name: `Move ${name}` }).waitFor();
  const later = await page.locator('.starts label:has(:checked) ~ label').first().textContent();
  await page.getByLabel('Hour').fill(later.trim());
  await page.getByLabel('This and all that follow').press('Space');
  await page.getByLabel('We move it').waitFor();
  await page.getByRole('button', { name: /^Move to/ }).press('Enter');
  const said = page.locator('.said, [role="status"]').filter({ hasText: 'and all that follow with it' });
  const why = page.getByRole('dialog').getByRole('alert');
  await said.or(why).first().waitFor();
  assert.equal(await why.count(), 0, `refused: ${await why.allTextContents()}`);
  await page.getByText('She is on the list of clients to tell.').waitFor();
  const moved = await ahead(page, address, id);
  assert.deepEqual(moved.map((visit) => visit.at.slice(11)), moved.map(() => later.trim()));
  assert.deepEqual(moved.map((visit) => visit.at.slice(0, 10)), series.map((visit) => visit.at.slice(0, 10)));

  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'She cancelled this and all that follow' }).press('Enter');
  await page.getByText('and all that follow.').waitFor();
  assert.deepEqual(await ahead(page, address, id), []);
  await hand(page).press('Control+z');
  await page.getByText('Taken back').waitFor();
  assert.equal((await ahead(page, address, id)).length, series.length);
});

screen('a visit goes to another master at her own wish, and nobody is to be told', DARK, async ({ page, address }) => {
  const client = await ana(page, address);
  const master = await another(page, address);
  const visit = await nextOf(page, address, client);
  await open(page, address, `client/${client}`);
  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await hand(page).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Length').waitFor();
  assert.ok(await dialog.getByRole('button', { name: 'Choose a time' }).isDisabled(), 'nothing is changed yet');
  await choose(page, 'Master', 'Zlata');
  await dialog.getByLabel('Hour').fill('17:15');
  await dialog.getByLabel('Length').fill('50');
  await dialog.getByLabel('She asked').press('Space');
  await accessible(page);
  await dialog.getByRole('button', { name: /^Move to .*17:15/ }).press('Enter');
  await page.getByText(/Ana Jurić is moved to .*17:15\.$/).waitFor();
  const now = await ask(page, address, 'visit_show', { visit: visit.id });
  assert.deepEqual([now.master, now.at.slice(11), now.minutes], [master, '17:15', 50]);
  assert.equal(await untold(page, address, client), 0);

  await page.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'We cancel' }).press('Enter');
  await page.getByText('She is on the list of clients to tell.').waitFor();
  assert.equal(await untold(page, address, client), 1);
});

screen('in three months, any Tuesday', DEMO, async ({ page, address }) => {
  const { id } = await someoneFree(page, address);
  await open(page, address, `client/${id}`);
  await hand(page).press('b');
  await page.locator('[role="dialog"] fieldset :checked').first().waitFor();
  await page.getByText('Another wish…').press('Enter');
  await page.getByLabel('In', { exact: true }).fill('3');
  await choose(page, 'Days, weeks or months', 'months');
  await choose(page, 'Day of the week', 'Tue');
  await quiet(page);
  const offers = await page.locator('[role="dialog"] fieldset label b').allTextContents();
  assert.ok(offers.length > 1 && offers.slice(0, -1).every((offer) => offer.startsWith('Tue ')), offers.join('; '));
  await accessible(page);
  await page.getByRole('button', { name: /^Book Tue/ }).press('Enter');
  await page.getByText('is booked').waitFor();
  const { at } = await nextOf(page, address, id);
  const day = new Date(`${at.slice(0, 10)}T00:00Z`);
  assert.equal(day.getUTCDay(), 2);
  const away = (day - Date.UTC(2026, 5, 12)) / 86_400_000;
  assert.ok(Math.abs(away) <= 14, `${at} is not about three months away`);
});

screen('why she did not book is one key, and stands on her card afterwards', DARK, async ({ page, address }) => {
  const client = await ana(page, address);
  const visit = await nextOf(page, address, client);
  await open(page, address, `finish/${visit.id}`);
  const her = hand(page);
  await her.press('Alt+0', 'Enter');
  await page.getByRole('dialog').getByText('no time that suits').waitFor();
  await accessible(page);
  await her.press('Enter');
  await page.getByText('Choose a reason, or write one.').waitFor();
  await her.press('4', 'Enter');
  await page.getByText('Finished: Ana Jurić. You will be reminded').waitFor();
  await open(page, address, `client/${client}`);
  await page.getByText('Not booked yet: no time that suits').waitFor();
});

screen('on the page itself a reason is said with a digit, and a break keeps it', DEMO, async ({ page, address }) => {
  const client = await ana(page, address);
  const visit = await nextOf(page, address, client);
  await open(page, address, `finish/${visit.id}`);
  await hand(page).press('Alt+6', '2');
  await page.getByRole('textbox', { name: 'Until' }).fill('01/06/2026');
  await page.getByRole('button', { name: /^Save, on a break until/ }).press('Enter');
  await page.getByText('On a break until').waitFor();
  await open(page, address, `client/${client}`);
  await page.getByText('Taking a break: travelling').waitFor();
});

screen('a time is fixed in a room, and who does not do it cannot be chosen', DEMO, async ({ page, address }) => {
  const { id, name } = await someoneFree(page, address);
  const { id: room } = await tell(page, address, 'room_add', { name: 'The quiet room', places: 1 });
  const services = await ask(page, address, 'service_list', { archived: false });
  const skills = services.map((service) => ({ service: service.id, does: false, minutes: null, buffer: null }));
  await tell(page, address, 'master_add', { name: 'Zlata', colour: 'moss', room: '', hours: [], skills });
  await open(page, address, `client/${id}`);
  await hand(page).press('b');
  await page.locator('[role="dialog"] fieldset :checked').first().waitFor();
  assert.ok(await page.getByRole('option', { name: 'Zlata: does not do this' }).isDisabled());
  await choose(page, 'Room', 'The quiet room');
  await page.getByRole('button', { name: /^Book \w+ \d/ }).press('Enter');
  await page.getByText(`${name} is booked`).waitFor();
  const visit = await ask(page, address, 'visit_show', { visit: (await nextOf(page, address, id)).id });
  assert.equal(visit.room, room);
});
