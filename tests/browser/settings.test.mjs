/** The masters, their days off and their rooms, written down without the mouse; and who of them sits at the desk. */
import assert from 'node:assert/strict';
import { accessible, PASSPHRASE, screen } from './harness.mjs';
import { ask, focused, open, quiet, tell } from './hand.mjs';

const STUDIO = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };

screen('a second master: her week with a break, what she does, a day off, and she leaves and comes back', {}, async ({ page, address }) => {
  await tell(page, address, 'desk_create', STUDIO);
  await tell(page, address, 'service_starters', { trade: 'lashes' });
  const [fill, other] = await ask(page, address, 'service_list', { archived: false });
  const [ana] = await ask(page, address, 'master_list');
  await open(page, address, 'settings/hours');
  assert.equal(await page.getByRole('button', { name: 'At the desk' }).count(), 0, 'alone, nobody asks who is at the desk');

  await tabTo(page, 'New master');
  await press(page, 'Enter');
  assert.equal(await focused(page), 'Name', 'the dialog begins at her name');
  await page.keyboard.type('Olena');
  await tabTo(page, 'Moss');
  await press(page, 'ArrowRight');
  await tabTo(page, 'Add a breakMonday');
  await press(page, 'Enter');
  await tabTo(page, 'Copy Monday to all weekdays');
  await press(page, 'Enter');
  await accessibleByDayAndNight(page);
  await tabTo(page, `${fill.name} takes her`);
  await page.keyboard.type('90');
  await tabTo(page, new RegExp(`^${other.name}\\d`));
  await press(page, 'Space');
  await tabTo(page, 'Add the master');
  await press(page, 'Enter');

  const list = page.getByRole('list', { name: 'Masters and hours' });
  await list.getByText('Mon–Fri 09:00–13:00, 14:00–18:00').waitFor();
  assert.equal(await focused(page), 'New master', 'afterwards she is where she was');
  const [, olena] = await ask(page, address, 'master_list');
  assert.deepEqual([olena.name, olena.colour, olena.hours.length], ['Olena', 'sea', 10]);
  const skills = new Map(olena.skills.map((skill) => [skill.service, skill]));
  assert.equal(skills.get(fill.id).minutes, 90);
  assert.equal(skills.get(other.id).does, false);
  await accessibleByDayAndNight(page);

  await tabTo(page, 'Days off');
  await press(page, 'Enter');
  await tabTo(page, 'New day off');
  await press(page, 'Enter');
  await tabTo(page, 'Who');
  await page.keyboard.type('Olena');
  await tabTo(page, 'First day');
  await page.keyboard.type('16.3.');
  await tabTo(page, 'What for');
  await page.keyboard.type('Training');
  await accessibleByDayAndNight(page);
  await press(page, 'Enter');
  const day = page.getByRole('list', { name: 'Days off' }).getByRole('button');
  await day.waitFor();
  assert.deepEqual(await words(day), ['Mon 16 March', 'Olena', 'Day off · Training']);
  await accessibleByDayAndNight(page);

  await tabTo(page, 'Masters and hours');
  await press(page, 'Enter');
  await tabTo(page, new RegExp(`^${ana.name}`));
  await press(page, 'ArrowDown', 'Enter');
  await tabTo(page, 'She has left');
  await press(page, 'Enter');
  await page.getByText('Olena has left. Past visits keep her name.').waitFor();
  assert.equal(await list.getByText('Olena').count(), 0);
  await tabTo(page, 'Have left: 1');
  await press(page, 'Enter');
  await tabTo(page, 'Bring her backOlena');
  await press(page, 'Enter');
  await list.getByText('Olena').waitFor();

  // Two are here: somebody sits at the desk, and a key says who.
  await press(page, 'Shift+?');
  await page.getByRole('dialog').getByText('Who sits at the desk').waitFor();
  await press(page, 'Escape');
  await press(page, 'Shift+D');
  await accessibleByDayAndNight(page);
  const there = page.getByRole('menuitemradio', { name: 'Olena' });
  await there.waitFor();
  while (!(await there.evaluate((item) => item === document.activeElement))) await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'At the desk: Olena' }).waitFor();
  assert.equal((await ask(page, address, 'desk_state')).master, olena.id);

  // And once the first of them has left too, the last cannot.
  await tell(page, address, 'master_archive', { id: ana.id });
  await open(page, address, 'settings/hours');
  await tabTo(page, /^Olena/);
  await press(page, 'Enter');
  await tabTo(page, 'She has left');
  await press(page, 'Enter');
  await page.getByText('At least one master must stay.').waitFor();
});

screen('a room is written down once somebody wants one, and a master works in it', {}, async ({ page, address }) => {
  await tell(page, address, 'desk_create', STUDIO);
  await open(page, address, 'settings/hours');
  assert.equal(await page.getByRole('heading', { name: 'Rooms' }).count(), 0);
  await tabTo(page, 'New room');
  await press(page, 'Enter');
  await page.keyboard.type('By the window');
  await tabTo(page, 'Takes at once');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await press(page, 'Enter');
  const rooms = page.getByRole('list', { name: 'Rooms' });
  assert.deepEqual(await words(rooms.getByRole('button')), ['By the window', '2 visits at once']);
  await accessibleByDayAndNight(page);

  await page.getByRole('list', { name: 'Masters and hours' }).getByRole('button').click();
  await page.getByRole('combobox', { name: 'Her room' }).selectOption('By the window');
  const until = page.getByLabel('Tuesday, until');
  const kept = await until.inputValue();
  await until.fill('');
  await page.getByRole('button', { name: 'Save the master' }).click();
  await page.getByRole('alert').getByText('Write both the beginning and the end.').waitFor();
  assert.equal(await focused(page), 'Tuesday, from', 'the day that is wrong has the focus');
  await until.fill(kept);
  await page.getByRole('button', { name: 'Save the master' }).click();
  await page.getByRole('list', { name: 'Masters and hours' }).getByText('By the window').waitFor();
  await rooms.getByRole('button').click();
  await page.getByRole('button', { name: 'Stop using it' }).click();
  await page.getByText('No longer used: By the window').waitFor();
  // It is said before the list has been asked anew.
  await rooms.waitFor({ state: 'detached' });
});

screen('a day off says how many clients are to be told, and leads to them', { demo: true }, async ({ page, address }) => {
  const before = (await ask(page, address, 'heads_up_list')).total;
  const { visits } = await ask(page, address, 'calendar_days', { from: '2026-03-13', days: 1, master: null });
  const [first] = visits.filter((visit) => ['booked', 'confirmed'].includes(visit.state));
  const booked = visits.filter((visit) => visit.master === first.master && ['booked', 'confirmed'].includes(visit.state)).length;
  const { name } = (await ask(page, address, 'master_list')).find((master) => master.id === first.master);

  await open(page, address, 'settings/days-off');
  await page.getByRole('button', { name: 'New day off' }).click();
  await page.getByRole('combobox', { name: 'Who' }).selectOption(name);
  await page.getByLabel('First day', { exact: true }).fill('13.3.');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const saying = booked === 1 ? '1 client is to be told.' : `${booked} clients are to be told.`;
  await page.getByRole('status').getByText(`Day off added: Fri 13 March. ${saying}`).waitFor();
  await page.getByText(`${before + booked} clients do not know yet what was changed.`).waitFor();
  await page.getByRole('link', { name: 'See whom to tell' }).click();
  await page.getByText(`Clients to tell · ${before + booked}`).waitFor();

  // A price too: whoever is booked at the old one does not know yet.
  await open(page, address, 'settings/services');
  await page.getByRole('button', { name: 'Lash fill' }).first().click();
  await page.getByRole('textbox', { name: 'Price' }).fill('99');
  await page.getByRole('button', { name: 'Save the service' }).click();
  await page.getByRole('status').getByText(/^Service saved: Lash fill.*\. \d+ clients? (is|are) to be told\.$/).waitFor();

  // A master who is still expected cannot leave: the book says so in words.
  await open(page, address, 'settings/hours');
  await page.getByRole('list', { name: 'Masters and hours' }).getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'She has left' }).click();
  await page.getByText(/Visits still booked here: \d+. Move them first./).waitFor();
});

/** Presses Tab until something so named has the focus; a screen has fewer stops than this. */
async function tabTo(page, name) {
  const stops = [];
  for (let turn = 0; turn < 120; turn += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    stops.push(at);
  }
  assert.fail(`Tab never came to ${name}; it came to ${stops.slice(0, 60).join(' | ')}`);
}

async function press(page, ...keys) {
  for (const key of keys) {
    await page.keyboard.press(key);
    await quiet(page);
  }
}

async function words(row) {
  return (await row.innerText()).split('\n').map((line) => line.trim()).filter(Boolean);
}

async function accessibleByDayAndNight(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page).catch((barrier) => assert.fail(`${colorScheme}: ${barrier.message}`));
  }
}

screen('whoever is helped copies how the program is, without a name in it; and F1 opens the guide in her language', { demo: true, language: 'uk' }, async ({ page, address }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address, 'settings/about', 'uk');
  await page.getByRole('link', { name: 'Резервної копії' }).waitFor();
  await page.getByRole('button', { name: 'Скопіювати ці рядки' }).press('Enter');
  await page.getByText('Скопійовано').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Regulars \d+\.\d+\.\d+\nscreens: uk, system\n/);
  const { folder } = await ask(page, address, 'desk_state');
  assert.ok(!copied.includes(folder), 'the folder may be called like its owner');
  await page.keyboard.press('F1');
  await page.getByRole('heading', { name: 'Як працювати з Regulars' }).waitFor();
  await page.getByRole('link', { name: 'Картка клієнтки' }).press('Enter');
  const picture = page.getByRole('main').getByRole('img');
  await picture.scrollIntoViewIfNeeded();
  await page.waitForFunction((image) => image.complete && image.naturalWidth > 0, await picture.elementHandle());
  await accessibleByDayAndNight(page);
});
