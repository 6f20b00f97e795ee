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
  await page.getByRole('heading', { level: 1, name: 'Bring your clients, or start empty' }).waitFor();
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

const MADE = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };
const ANOTHER = 'three white herons walking';

/** A new book, open at the settings of its lock. */
async function atTheLock(page, address) {
  await page.request.post(`${address}tell/desk_create`, { data: MADE });
  await open(page, address, 'settings/lock');
}

/** Types a new passphrase twice, from the first of the two fields on. */
async function chooses(page, passphrase) {
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
}

screen('a recovery code is put on paper and opens the book when the passphrase is forgotten, by the keys alone', {}, async ({ page, address }) => {
  await atTheLock(page, address);
  const keys = hand(page);
  await page.getByText('None yet. If the passphrase is forgotten').waitFor();
  await page.getByRole('button', { name: 'Make a code…' }).focus();
  await keys.press('Enter');
  const dialog = page.getByRole('dialog');
  await page.keyboard.type('a guess');
  await keys.press('Enter');
  await dialog.getByText('That is not the passphrase.').first().waitFor();
  await accessible(page);
  await dialog.getByLabel('Passphrase of today', { exact: true }).fill(PASSPHRASE);
  await keys.press('Enter');
  const code = await dialog.locator('p.code').innerText();
  assert.match(code, /^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
  await accessible(page);
  await dialog.getByLabel('The last group, from the paper').fill('no');
  await keys.press('Enter');
  await dialog.getByText('That is not the last group.').waitFor();
  await dialog.getByLabel('The last group, from the paper').fill(code.slice(-4).toLowerCase());
  await keys.press('Enter');
  await page.getByText(/^Made on .*12 Mar/).waitFor();

  await keys.press('Control+l');
  await page.getByRole('button', { name: 'Passphrase forgotten?' }).focus();
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Open with the recovery code' }).waitFor();
  await page.keyboard.type(code.slice(0, -1));
  await keys.press('Tab');
  await chooses(page, ANOTHER);
  await keys.press('Enter');
  await page.getByText('This is not the whole code').waitFor();
  await accessible(page);
  assert.equal(await page.getByLabel('Recovery code').inputValue(), code.slice(0, -1), 'what she typed stays');
  await page.getByLabel('Recovery code').fill(code.replaceAll('-', ' ').toLowerCase());
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();

  await keys.press('Control+l');
  await page.getByLabel('Passphrase', { exact: true }).fill(ANOTHER);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

screen('the passphrase is changed, and what is wrong is said at its field', {}, async ({ page, address }) => {
  await atTheLock(page, address);
  await page.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog');
  await page.keyboard.type(PASSPHRASE);
  await dialog.getByLabel('New passphrase', { exact: true }).fill(ANOTHER);
  await dialog.getByLabel('The same once more').fill('something else');
  await page.keyboard.press('Enter');
  await dialog.getByText('The two are not the same yet.').waitFor();
  await accessible(page);
  await dialog.getByLabel('The same once more').fill(ANOTHER);
  await page.keyboard.press('Enter');
  await page.getByText('The new passphrase opens the book now').waitFor();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'The book is locked' }).waitFor();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.locator('.error').getByText('That is not the passphrase').waitFor();
  await page.getByLabel('Passphrase', { exact: true }).fill(ANOTHER);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

screen('the whole book gets another key while it stays open', {}, async ({ page, address }) => {
  await atTheLock(page, address);
  await page.getByRole('button', { name: 'Change the key…' }).click();
  await accessible(page);
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByText('Everything is sealed with the new key.').waitFor();
  await accessible(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'The book is locked' }).waitFor();
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
});

screen('when the book locks by itself is chosen, and can be taken back', {}, async ({ page, address }) => {
  await atTheLock(page, address);
  const shown = () => page.getByLabel('After nobody used it for').inputValue();
  await page.getByLabel('After nobody used it for').fill('99999');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('.error').getByText('within').waitFor();
  await page.getByLabel('After nobody used it for').fill('5');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Locking by itself changed').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('Taken back').waitFor();
  await quiet(page);
  assert.equal(await shown(), '15');
});
