/** The numbers of the rule and the hours of reminders are the owner's; and the past says how right they were. */
import assert from 'node:assert/strict';
import { accessible, PASSPHRASE, screen } from './harness.mjs';
import { ask, focused, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };
const STUDIO = { business: 'Studio Ana', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE };

const settings = (page, address) => ask(page, address, 'setting_show');

screen('a number is changed without the mouse, an example says what it does, and it is undone', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/rhythm');
  const her = hand(page);
  await page.getByText('Whoever comes every 21 days is due on day 16, late on day 27, lapsed on day 42.').waitFor();
  await tabTo(page, 'Late from');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('150');
  await page.getByText('late on day 32, lapsed on day 42.').waitFor();
  await her.press('Enter');
  await page.getByText('The rule is changed').waitFor();
  assert.equal((await settings(page, address)).late_percent, 150);
  await byDayAndNight(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await quiet(page);
  assert.equal((await settings(page, address)).late_percent, 125);
  assert.equal(await page.getByLabel('Late from').inputValue(), '125');
});

screen('a wrong number is told at its field, and nothing is saved', DEMO, async ({ page, address }) => {
  for (const [language, words] of [
    ['en', { late: 'Late from', lapsed: 'Lapsed from', tries: 'Rests after', range: 'This must be within 110–1000.', order: 'She is late before she has lapsed: at least 125 %.', empty: 'Fill this in.' }],
    ['ru', { late: 'Опаздывает с', lapsed: 'Пропала с', tries: 'Отдыхает после', range: '110–1000', order: 'Сначала опаздывает, потом пропала: не меньше 125 %.', empty: 'Заполните' }],
  ]) {
    await open(page, address, 'settings/rhythm', language);
    const lapsed = page.getByLabel(words.lapsed);
    await lapsed.fill('105');
    await hand(page).press('Enter');
    await page.getByText(words.range).waitFor();
    assert.equal(await focused(page), words.lapsed, 'the field that is wrong has the focus');
    await lapsed.fill('120');
    await hand(page).press('Enter');
    await page.getByText(words.order).waitFor();
    await byDayAndNight(page);
    await lapsed.fill('200');
    await page.getByLabel(words.tries).fill('');
    await hand(page).press('Enter');
    await page.getByText(words.empty).waitFor();
    assert.equal(await focused(page), words.tries);
    const { lapsed_percent, attempts } = await settings(page, address);
    assert.deepEqual([lapsed_percent, attempts], [200, 3]);
    await page.getByLabel(words.tries).fill('3');
    await quiet(page);
  }
});

screen('each group goes back to what it was at the beginning, alone', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/rhythm');
  const back = page.getByRole('button', { name: /As at the beginning$/ });
  assert.equal(await back.count(), 0, 'nothing was changed yet');
  await page.getByLabel('Rests after').fill('5');
  await page.getByLabel('Ask how she likes it after').fill('2');
  assert.equal(await back.count(), 2);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The rule is changed').waitFor();
  await page.getByRole('button', { name: 'How often she is asked: As at the beginning' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await quiet(page);
  const now = await settings(page, address);
  assert.deepEqual([now.attempts, now.follow_up_days], [3, 2]);
});

screen('quiet hours and names: saved together, and half an hour is told at its field', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/rhythm');
  await page.getByLabel('Quiet from').fill('25:99');
  await page.getByLabel('Quiet until').fill('930');
  await page.getByLabel('Quiet from').evaluate((field) => field.blur());
  assert.equal(await page.getByLabel('Quiet from').getAttribute('aria-invalid'), 'true');
  await byDayAndNight(page);
  await page.getByLabel('Quiet from').fill('20');
  await page.getByLabel('Show client names in notifications').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The rule is changed').waitFor();
  const { quiet_from, quiet_until, toast_names, remind_at } = await settings(page, address);
  assert.deepEqual([quiet_from, quiet_until, toast_names, remind_at], ['20:00', '09:30', true, '09:00']);
});

screen('what was typed about the business and not saved does not bring back old numbers', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/business');
  await page.getByLabel('Name of your business').fill('Studio Maja and Olena');
  await page.getByRole('link', { name: 'Rhythm and reminders' }).click();
  await page.getByLabel('Lapsed from').fill('180');
  await hand(page).press('Enter');
  await page.getByText('The rule is changed').waitFor();
  await page.getByRole('link', { name: 'You and the business' }).click();
  await quiet(page);
  assert.equal(await page.getByLabel('Name of your business').inputValue(), 'Studio Maja and Olena', 'what she typed waited for her');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved: you and the business').waitFor();
  const now = await settings(page, address);
  assert.deepEqual([now.business, now.lapsed_percent], ['Studio Maja and Olena', 180]);
});

screen('looking back says in words and in a table how right the rule was, until it is changed', DEMO, async ({ page, address }) => {
  for (const language of ['en', 'ru']) {
    const en = language === 'en';
    await open(page, address, 'settings/rhythm', language);
    await page.getByRole('button', { name: en ? 'Look back over the last year' : 'Оглянуться на последний год' }).focus();
    await hand(page).press('Enter');
    const { own, sixty, months } = await ask(page, address, 'backtest_show');
    assert.ok(own.flagged > 0 && sixty.too_late > 0, 'the demo has a past');
    await page.getByText(en ? `Of ${own.flagged} whom her own rhythm would have named, ${own.lost} had not come back in time` : `Её собственный ритм назвал бы ${own.flagged}.`).waitFor();
    await page.getByText(en ? `${sixty.too_late} were lost before they were named.` : `пропали раньше, чем их назвали: ${sixty.too_late}.`).waitFor();
    const rows = page.getByRole('row');
    assert.equal(await rows.count(), 13);
    const cells = await rows.nth(12).getByRole('cell').allInnerTexts();
    const last = months.at(-1);
    assert.deepEqual(cells.map(Number), [last.own.flagged, last.own.lost, last.sixty.flagged, last.sixty.lost, last.sixty.too_late]);
    assert.match(await focused(page), en ? /Look back/ : /Оглянуться/, 'the focus stays');
    await byDayAndNight(page);
    await page.getByLabel(en ? 'Late from' : 'Опаздывает с').fill(en ? '140' : '130');
    await hand(page).press('Enter');
    await page.getByRole('table').waitFor({ state: 'detached' });
  }
});

screen('a new book has no past to look back on', {}, async ({ page, address }) => {
  await tell(page, address, 'desk_create', STUDIO);
  await open(page, address, 'settings/rhythm');
  await page.getByRole('button', { name: 'Look back over the last year' }).click();
  await page.getByText('There is no past to look back on yet').waitFor();
  assert.equal(await page.getByRole('table').count(), 0);
  await byDayAndNight(page);
});

screen('a service asks how it holds and says how long it is redone', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/services');
  const edit = () => page.getByRole('button', { name: /^Lash fill/ }).first().click();
  const asks = page.getByLabel('Ask how it holds on day');
  await edit();
  await asks.fill('tomorrow');
  await hand(page).press('Enter');
  await page.getByText('Write the days as numbers with commas: 1, 14.').waitFor();
  assert.equal(await focused(page), 'Ask how it holds on day');
  await byDayAndNight(page);
  await asks.fill('1, 400');
  await hand(page).press('Enter');
  await page.getByText('This must be within 1–365.').waitFor();
  await asks.fill('14, 1');
  await page.getByLabel('Guarantee').fill('14');
  await hand(page).press('Enter');
  await page.getByText(/^Service saved: Lash fill/).waitFor();
  const fill = (await ask(page, address, 'service_list', { archived: false })).find((service) => service.name.startsWith('Lash fill'));
  assert.deepEqual([fill.aftercare, fill.redo_days], [[1, 14], 14]);
  await page.getByText('asks how it holds on day 1, 14 · redone free of charge for 14 days').first().waitFor();
});

async function tabTo(page, name) {
  const stops = [];
  for (let turn = 0; turn < 60; turn += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === name) return;
    stops.push(at);
  }
  assert.fail(`Tab never came to ${name}; it came to ${stops.slice(0, 40).join(' | ')}`);
}

async function byDayAndNight(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page).catch((barrier) => assert.fail(`${colorScheme}: ${barrier.message}`));
  }
}
