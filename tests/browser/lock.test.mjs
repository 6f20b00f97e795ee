/** A new book, its lock, and its language. */
import assert from 'node:assert/strict';
import { accessible, PASSPHRASE, screen } from './harness.mjs';
import { hand, open, quiet } from './hand.mjs';

screen('a new book is made, and its first page asks for contacts', {}, async ({ page }) => {
  await page.getByLabel('Name of your business').fill('Studio Ana');
  await accessible(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await page.getByText('Very strong.').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bring your contacts, or start empty' }).waitFor();
  await hand(page).press('Escape');
  await page.getByText('Nobody is booked today').waitFor();
  await accessible(page);
});

for (const dark of [false, true]) {
  screen(`the locked book opens with its passphrase only, ${dark ? 'dark' : 'light'}`, { demo: true, dark }, async ({ page, address }) => {
    await open(page, address, 'today');
    await page.keyboard.press('Control+l');
    await page.getByRole('heading', { name: 'The book is locked' }).waitFor();
    await accessible(page);
    await page.keyboard.type('not this one');
    await page.keyboard.press('Enter');
    await page.locator('.error').getByText('That is not the passphrase').waitFor();
    assert.equal(await page.getByLabel('Passphrase', { exact: true }).inputValue(), 'not this one');
    await accessible(page);
  });
}

screen('a locked book opens again where it was', {}, async ({ page, address }) => {
  const made = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };
  await page.request.post(`${address}tell/desk_create`, { data: made });
  await open(page, address, 'clients');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'The book is locked' }).waitFor();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
});

screen('the language changes at once, everywhere', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'settings/look');
  await page.getByRole('radio', { name: 'Русский' }).check();
  await page.getByRole('heading', { level: 1, name: 'Настройки' }).waitFor();
  await page.getByRole('link', { name: /^Напоминания/ }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'ru');
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await quiet(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
});
