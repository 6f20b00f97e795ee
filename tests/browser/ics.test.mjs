/** The calendar leaves the book as a file and another one comes in, and all of it can be taken back. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, screen } from './harness.mjs';
import { ask, open } from './hand.mjs';

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

  await page.getByRole('button', { name: 'Bring 2 entries' }).click();
  await page.getByText('2 new.').waitFor();
  assert.deepEqual((await blocks()).sort(), [...before, 'Dentist', 'Supplier'].sort());

  await page.getByRole('button', { name: 'Undo the whole import' }).click();
  await page.getByText('The import is taken back.').waitFor();
  assert.deepEqual(await blocks(), before);
});
