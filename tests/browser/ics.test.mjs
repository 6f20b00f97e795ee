/** The calendar leaves the book as a file and another one comes in, and all of it can be taken back. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, screen } from './harness.mjs';
import { ask, drop, open, quiet } from './hand.mjs';

const DEMO = { demo: true };

const BUSY = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN',
  'BEGIN:VEVENT', 'UID:supplier@test', 'DTSTAMP:20260301T080000Z', 'DTSTART:20260420T060000Z', 'DTEND:20260420T063000Z', 'SUMMARY:Supplier', 'END:VEVENT',
  'BEGIN:VEVENT', 'UID:dentist@test', 'DTSTAMP:20260301T080000Z', 'DTSTART:20260421T060000Z', 'DTEND:20260421T070000Z', 'SUMMARY:Dentist', 'END:VEVENT',
  'END:VCALENDAR', '',
].join('\r\n');

screen('the whole calendar is kept as a file', DEMO, async ({ page, address }) => {
  await open(page, address, 'import/calendar');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export the calendar…' }).click()]);
  await page.getByText('The calendar file is saved.').waitFor();
  assert.match(download.suggestedFilename(), /\.ics$/);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.ok(text.split('BEGIN:VEVENT').length > 10, 'the visits of the demo are in it');
});

screen('one visit is kept as a file for the client herself', DEMO, async ({ page, address }) => {
  await open(page, address, 'calendar');
  await page.locator('.ec-event', { hasText: 'Ana Jurić' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Ana Jurić' });
  await dialog.getByRole('button', { name: 'More' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'A file for her calendar…' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  assert.equal(text.split('BEGIN:VEVENT').length, 2);
  assert.match(text, /SUMMARY:Lash fill – Studio Maja\r\n/);
  assert.doesNotMatch(text, /Allergy|latex/);
});

screen('busy time from another calendar is seen first, brought, and taken back in one step', DEMO, async ({ page, address }) => {
  const file = join(tmpdir(), `regulars-busy-${process.pid}.ics`);
  await writeFile(file, BUSY);
  const blocks = async () => (await ask(page, address, 'calendar_days', { from: '2026-04-20', days: 2, master: null })).blocks.map((block) => block.words);
  const before = await blocks();

  await open(page, address, 'import/calendar');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a calendar file…' }).click()]);
  await chooser.setFiles(file);
  await page.getByRole('row', { name: /Supplier/ }).waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
  }
  assert.deepEqual(await blocks(), before, 'nothing is written before it is wanted');

  // Read as visits, neither names a service: both would be left out.
  await page.getByRole('radio', { name: 'Visits' }).check();
  await page.getByText('no service is named').first().waitFor();
  assert.equal(await page.getByRole('button', { name: /^Bring/ }).count(), 0);
  await page.getByRole('radio', { name: 'Busy time' }).check();

  // What is let go meanwhile comes next, and is not forgotten.
  await drop(page, [['ana.csv', 'Name,Phone\nAna Perić,091 234 0099\n']]);
  await page.getByText('One more file waits behind it.').waitFor();
  await page.getByRole('button', { name: 'Bring 2 entries' }).click();
  await page.getByText('2 new.').waitFor();
  assert.deepEqual((await blocks()).sort(), [...before, 'Dentist', 'Supplier'].sort());

  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  await page.getByText('The import is taken back.').waitFor();
  assert.deepEqual(await blocks(), before);
});

/** What a booking program writes below a title. */
const told = (by, price) => `DESCRIPTION:Client: Marta Kovač\\nPhone: 091 234 0071\\nService: Mega volume refill\\nEmployee: ${by}\\nPrice: ${price}`;
const entry = (day, title, more) => ['BEGIN:VEVENT', `UID:${day}@booked`, `DTSTART:${day}T100000`, 'DURATION:PT1H30M', `SUMMARY:${title}`, ...more, 'END:VEVENT'];
const BOOKED = [
  'BEGIN:VCALENDAR', 'VERSION:2.0',
  ...['20251201', '20251222', '20260112', '20260202'].flatMap((day) => entry(day, 'Mega volume refill: Marta Kovač', [told('Olga', '€55.00')])),
  ...entry('20260203', 'Tea – Brow polish', []),
  ...entry('20260204', 'Dentist', []),
  'END:VCALENDAR', '',
].join('\r\n');

for (const { language, dark, size, visits, names, service, fresh, olga, order, why, first, save, left, bring, overdue, calls } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, visits: 'Visits', names: 'What the names in the file are', service: /Mega volume refill.* is$/, fresh: /90.* min.*€55.*21.* days between visits/, olga: /Olga.* is$/,
    order: 'In the titles, first comes', why: /two halves\. Say which comes first/, first: 'The client', save: /^Save the lines to look at/, left: /^6,2026-02-04 10:00,.*,Dentist,.*$/m, bring: /^Bring .*5.* entries/, overdue: /should hear from you now/, calls: 'Open the call list',
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, visits: 'Визиты', names: 'Что значат имена и названия из файла', service: /Mega volume refill.* – это$/, fresh: /90.* мин.*55.*21/, olga: /Olga.* – это$/,
    order: 'В названиях записей сначала идёт', why: /две половины\. Скажите, что идёт первым/, first: 'Имя клиентки', save: /^Сохранить строки для проверки/, left: /^6,2026-02-04 10:00,.*,Dentist,.*$/m, bring: /^Перенести .*5.* запис/, overdue: /стоит написать сейчас/, calls: 'Открыть список звонков',
  },
]) {
  screen(`services and masters come with another calendar, and it ends on who should hear from her (${language})`, { demo: true, language, dark, size }, async ({ page, address }) => {
    await open(page, address, 'today', language);
    await drop(page, [['booked.ics', BOOKED]]);
    await page.getByRole('radio', { name: visits }).press(' ');
    await page.getByRole('heading', { name: names }).waitFor();
    await page.getByText(fresh).waitFor();
    await page.getByRole('combobox', { name: service }).waitFor();
    // Each name is said to be one of hers, and what was said of the other holds.
    const [masters, services] = [await ask(page, address, 'master_list', {}), await ask(page, address, 'service_list', { archived: false })];
    const hers = page.getByRole('combobox', { name: olga });
    await hers.focus();
    await hers.selectOption(masters[0].id);
    await quiet(page);
    assert.ok(await hers.evaluate((element) => element === document.activeElement), 'who goes through the names is not thrown out of them');
    const volume = page.getByRole('combobox', { name: service });
    await volume.selectOption(services[0].id);
    await quiet(page);
    assert.deepEqual([await hers.inputValue(), await volume.inputValue()], [masters[0].id, services[0].id]);
    await volume.selectOption('');
    await quiet(page);
    assert.equal(await hers.inputValue(), masters[0].id);
    // One title has two halves, and nothing shows which of them is what was done.
    await page.getByText(why).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `booked-asks-${language}.png`), fullPage: true });
    await page.getByRole('group', { name: order }).getByRole('radio', { name: first }).press(' ');
    await page.getByRole('combobox', { name: /Brow polish/ }).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `booked-${language}.png`), fullPage: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: save }).press('Enter')]);
    assert.match(await readFile(await download.path(), 'utf8'), left);
    await page.getByRole('button', { name: bring }).press('Enter');
    await page.getByText(overdue).waitFor();
    await page.getByRole('link', { name: calls }).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `booked-done-${language}.png`), fullPage: true });
    const { hits } = await ask(page, address, 'search_find', { words: 'marta kovac' });
    const story = await ask(page, address, 'client_story', { client: hits[0].client, kind: 'visits', before: null });
    assert.deepEqual(story.entries.map(({ visit }) => [visit.services[0], visit.paid]), Array(4).fill(['Mega volume refill', 5500]));
  });
}
