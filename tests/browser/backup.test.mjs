/** Backups: choosing where they go, being told when there is none, and bringing a book back. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessible, onPage, openServer, PASSPHRASE, screen } from './harness.mjs';
import { hand, open, quiet, tell } from './hand.mjs';

const MADE = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };
const CLIENT = { name: 'Ana Jurić', address_form: '', language: '', birthday: '', source: '', brought_by: null, channels: [], people: [], tags: [] };

/** A new book with one client, open at the settings of its backups. */
async function atTheBackups(page, address) {
  await tell(page, address, 'desk_create', MADE);
  await tell(page, address, 'client_add', CLIENT);
  await open(page, address, 'settings/backup');
}

for (const [dark, language] of [[false, 'en'], [true, 'ru']]) {
  screen(`backups can be set up and brought back in both themes, ${language}`, { dark, language, size: { width: 1024, height: 640 } }, async ({ page, address }) => {
    await atTheBackups(page, address);
    await open(page, address, 'settings/backup', language);
    await accessible(page);
    await page.locator('main .button.go').first().click();
    await page.locator('.good-ink').waitFor();
    await accessible(page);
    await page.locator('main .button').last().click();
    await page.getByRole('radio').waitFor();
    await accessible(page);
    await page.locator('.dialog-foot .button').click();
    await page.getByRole('table').waitFor();
    await accessible(page);
  });
}

screen('a folder is chosen, a backup is made, and the book comes back from it, all by keys', {}, async ({ page, address, disk }) => {
  await atTheBackups(page, address);
  const keys = hand(page);
  await page.getByText('No backup is made of this book yet').waitFor();
  await page.getByRole('button', { name: 'Choose a folder…' }).focus();
  await keys.press('Enter');
  await page.getByText('The backup is made, and was read again from there.').waitFor();
  await page.getByText(disk).waitFor();
  await page.getByText(/The last good one: .*12 March/).waitFor();
  await tell(page, address, 'client_add', { ...CLIENT, name: 'Somebody Wrong' });
  await page.getByRole('button', { name: 'Bring one back…' }).focus();
  await keys.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bring a backup back' });
  await dialog.getByRole('radio').waitFor();
  assert.equal(await dialog.getByRole('radio').count(), 1);
  await dialog.getByRole('button', { name: 'Look what is in it' }).focus();
  await keys.press('Enter');
  const clients = dialog.getByRole('row', { name: /^Clients/ }).getByRole('cell');
  await clients.first().waitFor();
  assert.deepEqual(await clients.allInnerTexts(), ['1', '2'], 'in the backup, and in the book now');
  await dialog.getByRole('button', { name: 'Bring this book back' }).focus();
  await keys.press('Enter');
  await page.getByText(/The book of .*12 March.* is back/).waitFor();
  await open(page, address, 'clients');
  await page.getByText('Ana Jurić').waitFor();
  assert.equal(await page.getByText('Somebody Wrong').count(), 0);
  // The book that gave way can be looked at too, and cleared away.
  await open(page, address, 'settings/backup');
  await page.getByRole('button', { name: 'Bring one back…' }).click();
  await dialog.getByText('Books that gave way').waitFor();
  await dialog.getByRole('radio', { name: /kept until/ }).check();
  await dialog.getByRole('button', { name: 'Clear away…' }).click();
  await dialog.getByRole('button', { name: 'Clear away', exact: true }).click();
  await page.getByText('Cleared away').waitFor();
  await dialog.getByText('Books that gave way').waitFor({ state: 'detached' });
});

screen('what is in the way stands under the button, and what was typed as minutes is kept', {}, async ({ page, address }) => {
  await atTheBackups(page, address);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByText('The backup is made').waitFor();
  await page.getByLabel('Between two at least').fill('2');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('This must be within').waitFor();
  await page.getByLabel('Between two at least').fill('60');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Changed how often backups are made').waitFor();
  await page.getByRole('button', { name: 'Make no more backups' }).click();
  await page.getByText('No backup is made of this book yet').waitFor();
});

screen('on Today it is said when the last good backup is too old, and on another computer the book comes back', {}, async ({ page, address, disk }) => {
  await atTheBackups(page, address);
  await page.getByRole('button', { name: 'Choose a folder…' }).click();
  await page.getByText('The backup is made').waitFor();
  await open(page, address, 'today');
  await page.getByText('Nobody is booked today').waitFor();
  assert.equal(await page.getByRole('note').count(), 0, 'nothing while it is young');
  await quiet(page);

  const other = await openServer({ now: '2026-03-20T09:00', disk });
  try {
    await onPage('another computer', {}, async (there) => {
      await there.goto(other.address);
      await there.getByRole('button', { name: 'Bring back a book from a backup…' }).click();
      await accessible(there);
      await there.getByRole('button', { name: 'Choose the folder of the backups…' }).click();
      await there.getByRole('button', { name: 'Look what is in it' }).click();
      await there.getByLabel('Its passphrase', { exact: true }).fill('not this one');
      await there.keyboard.press('Enter');
      await there.locator('.error').getByText('That is not the passphrase').waitFor();
      await accessible(there);
      await there.getByLabel('Its passphrase', { exact: true }).fill(PASSPHRASE);
      await there.keyboard.press('Enter');
      await there.getByRole('table').waitFor();
      await accessible(there);
      await there.getByRole('button', { name: 'Bring this book back' }).click();
      await there.getByText('Nobody is booked today').waitFor();
      // The backup is eight days old.
      await there.getByRole('note').getByText(/The last good backup is .*7.* days old/).waitFor();
      await accessible(there);
      await there.getByRole('note').getByRole('link', { name: 'Backups' }).click();
      await there.getByRole('heading', { level: 2, name: 'Backups' }).waitFor();
    });
  } finally {
    await other.close();
  }
});

for (const [dark, language] of [[false, 'en'], [true, 'ru']]) {
  screen(`a damaged book says what can be done, and what can be read of it is saved, ${language}`, { dark }, async ({ page, address, book }) => {
    await atTheBackups(page, address);
    await page.getByRole('button', { name: 'Choose a folder…' }).click();
    await page.getByText('The backup is made').waitFor();
    // Locking moves everything into the file; the program that holds it is another one then.
    await tell(page, address, 'desk_look', { language, theme: 'system' });
    await tell(page, address, 'desk_lock');
    const file = join(book, 'book.db');
    const bytes = await readFile(file);
    bytes.fill(0, 0, 4096);
    await writeFile(file, bytes);
    await page.reload();
    await page.locator('input').first().fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByRole('heading', { level: 1 }).waitFor();
    await accessible(page);
    await page.locator('dl .button').last().click();
    await page.locator('.dialog-foot .button').click();
    await page.getByRole('table').waitFor();
    await accessible(page);
    const counts = await page.getByRole('cell').allInnerTexts();
    assert.equal(counts[0], '1', 'her client');
    await page.locator('.dialog-foot .button').click();
    await page.getByRole('navigation').first().waitFor();
    await open(page, address, 'clients', language);
    await page.getByText('Ana Jurić').waitFor();
  });
}
