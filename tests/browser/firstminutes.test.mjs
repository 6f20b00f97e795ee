/** The first ten minutes: a book with invented clients is looked around in and left, hints come once, empty screens invite. */
import assert from 'node:assert/strict';
import { accessible, PASSPHRASE, screen } from './harness.mjs';
import { ask, focused, hand, open, quiet, tell } from './hand.mjs';

const MADE = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };

const LANGUAGES = [
  { language: 'en', dark: false, look: 'Look around first, with invented clients', strip: 'These clients are invented', leave: 'Begin your own book', hint: 'finds any client', read: 'Got it', again: 'Show the hints again', today: 'Thursday 12 March' },
  { language: 'uk', dark: true, look: 'Спершу роздивитися: книга з вигаданими клієнтками', strip: 'Клієнтки тут вигадані', leave: 'Почати свою книгу', hint: 'знайде будь-яку клієнтку', read: 'Зрозуміло', again: 'Показати підказки знову', today: /12 березня/ },
];

/** Presses Tab, or Shift Tab for what stands at the end, until this has the focus. */
async function tabTo(page, name, press = 'Tab') {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press(press);
  }
  assert.fail(`${name} is not reached by ${press}`);
}

for (const { language, dark, look, strip, leave, hint, read, again, today } of LANGUAGES) {
  screen(`somebody new looks around and leaves, by the keys alone, ${language}`, { language, dark }, async ({ page, address }) => {
    await open(page, address, '', language);
    const keys = hand(page);
    await accessible(page);
    await tabTo(page, look);
    await keys.press('Enter');
    await page.getByText(strip).waitFor();
    await page.getByRole('heading', { level: 1, name: today }).waitFor();
    await page.getByText(hint).waitFor();
    await accessible(page);

    await page.setViewportSize({ width: 1024, height: 640 });
    await accessible(page);
    await page.setViewportSize({ width: 640, height: 400 });
    const { right, bottom } = await page.getByRole('button', { name: leave }).evaluate((button) => button.getBoundingClientRect().toJSON());
    assert.ok(right <= 640 && bottom < 60, 'the way out is in sight at 200 % too');
    await page.setViewportSize({ width: 1280, height: 800 });

    await tabTo(page, read, 'Shift+Tab');
    await keys.press('Enter');
    await page.getByText(hint).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { level: 1, name: today }).waitFor();
    await quiet(page);
    assert.equal(await page.getByText(hint).count(), 0, 'a hint that was read does not come again');

    await keys.press('k');
    await page.getByRole('button', { name: read }).waitFor();
    await accessible(page);
    await keys.press('g');
    await page.getByRole('button', { name: read }).waitFor({ state: 'detached' });

    await page.goto(`${address}#/settings/look`);
    await tabTo(page, again);
    await accessible(page);
    await keys.press('Enter', 't');
    await page.getByText(hint).waitFor();

    await keys.press('Control+l');
    assert.equal((await ask(page, address, 'desk_state')).demo, true, 'without a passphrase there is nothing to lock');
    await keys.press('Control+k');
    await page.keyboard.type(leave);
    await keys.press('Enter');
    await page.getByRole('button', { name: look }).waitFor();
    assert.equal((await ask(page, address, 'desk_state')).state, 'empty');
    assert.equal(await page.getByText(strip).count(), 0);
  });
}

screen('the strip leads back in one press, and her own book begins without anybody', {}, async ({ page, address }) => {
  await page.getByRole('button', { name: LANGUAGES[0].look }).click();
  await page.getByRole('button', { name: LANGUAGES[0].leave }).click();
  await page.getByLabel('Name of your business').fill('Studio Ana');
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Bring your clients, or start empty' }).waitFor();
  const { total } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 1 });
  assert.equal(total, 0);
});

screen('an empty book offers the first step wherever somebody looks', {}, async ({ page, address }) => {
  await tell(page, address, 'desk_create', MADE);
  for (const route of ['today', 'clients', 'reminders', 'calls', 'confirm']) {
    await open(page, address, route);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'New client' }).first().waitFor();
    await main.getByRole('link', { name: 'Bring your clients' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Got it' }).count(), 0, `${route}: no hint about what is not there`);
    await accessible(page);
  }
});
