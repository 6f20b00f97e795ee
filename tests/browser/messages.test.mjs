/** What clients read: the owner's own words, what is opened in a messenger, and what was really sent. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, catchLinks, clientOf, focused, hand, open, quiet } from './hand.mjs';

const DEMO = { demo: true };

screen('she words the confirmation without the mouse, and the next client reads it', DEMO, async ({ page, address }) => {
  await catchLinks(page);
  const row = await toConfirm(page, address);
  const informal = row.address_form === 'informal';
  const her = hand(page);
  await open(page, address, 'settings/texts');
  if (informal) {
    await tabTo(page, 'formal');
    await her.press('ArrowRight');
  }
  await tabTo(page, /^After a visit without a next one/);
  await her.press('ArrowDown');
  assert.match(await focused(page), /^Asking a second time/, 'arrows walk the list');
  await tabTo(page, /^Confirmation: Word it…/);
  await her.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Confirmation' });
  assert.equal(await focused(page), 'Text', 'the dialog begins in the text');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('See you, {name}, ');
  await tabTo(page, 'Insert: suggested time');
  await her.press('Enter');
  assert.equal(await focused(page), 'Text', 'after a place she goes on writing');
  await page.keyboard.type(' with ');
  await tabTo(page, 'Insert: master');
  await her.press('Enter');
  assert.equal(await dialog.getByRole('textbox').inputValue(), 'See you, {name}, {time} with {master}');
  await dialog.getByRole('figure').getByText('See you, Ana, Thursday 12 March, 11:00 with Maja').waitFor();
  await byDayAndNight(page);
  await her.press('Control+Enter');
  await page.getByText('Text saved: Confirmation').waitFor();
  await page.getByText('your own', { exact: true }).waitFor();

  await open(page, address, 'confirm/2026-03-13');
  const text = await write(page, row.name);
  assert.equal(await text.inputValue(), `See you, ${row.name.split(' ')[0]}, Friday 13 March, ${row.at.slice(11)} with ${row.master_name}`);
  // Undone, the program's own is back.
  await her.press('Escape', 'Control+z');
  assert.match(await (await write(page, row.name)).inputValue(), /13 March/);
  assert.doesNotMatch(await (await write(page, row.name)).inputValue(), /^See you/);
});

screen('opened is not sent: it is recorded as opened, once, and as sent only when she says so', DEMO, async ({ page, address }) => {
  await catchLinks(page);
  const row = await toConfirm(page, address);
  await open(page, address, 'confirm/2026-03-13');
  const her = hand(page);
  const dialog = page.getByRole('dialog', { name: `Write to ${row.name}` });
  await write(page, row.name);
  assert.equal(await dialog.locator('.button.go').innerText(), 'SMS', 'the first way is what there is to press');
  await her.press('Control+Enter');
  await dialog.getByText('Opened in SMS. Was it sent?').waitFor();
  assert.equal(await focused(page), 'Asked', 'back from the messenger Enter answers');
  await byDayAndNight(page);
  await dialog.getByRole('button', { name: 'SMS' }).click();
  await quiet(page);
  assert.deepEqual(await contacts(page, address, row.client), [['sms', 'opened', 'confirm']], 'the same text twice is one contact');

  // Closed without an answer it stays opened, and nobody was asked.
  await her.press('Escape');
  assert.deepEqual(await contacts(page, address, row.client), [['sms', 'opened', 'confirm']]);
  assert.equal((await toConfirm(page, address)).confirmation, row.confirmation);

  // Not sent: so too, and it can be taken back.
  await write(page, row.name);
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText(/Was it sent\?$/).waitFor();
  await dialog.getByRole('button', { name: 'Not sent' }).click();
  await page.getByText(`Noted as opened, not sent: ${row.name}`).waitFor();
  assert.deepEqual((await contacts(page, address, row.client))[0], ['other', 'opened', 'confirm']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await quiet(page);
  assert.deepEqual(await contacts(page, address, row.client), [['sms', 'opened', 'confirm']]);

  // Asked: it was sent, and she was asked.
  await write(page, row.name);
  await dialog.getByRole('button', { name: 'SMS' }).click();
  await dialog.getByText('Opened in SMS. Was it sent?').waitFor();
  await her.press('Enter');
  await page.getByText(`${row.name} was asked.`).waitFor();
  assert.deepEqual((await contacts(page, address, row.client))[0], ['sms', 'sent', 'confirm']);
  assert.equal((await toConfirm(page, address, row.visit)).confirmation, 'asked');
});

screen('whom we changed something for is written to from “Clients to tell”, and told only when she says so', DEMO, async ({ page, address }) => {
  await catchLinks(page);
  const { rows: [row], total } = await ask(page, address, 'heads_up_list');
  await open(page, address, 'today');
  await page.getByRole('button', { name: `${row.name}: Write…` }).first().click();
  const dialog = page.getByRole('dialog', { name: `Write to ${row.name}` });
  await dialog.getByRole('textbox').waitFor();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText(/Was it sent\?$/).waitFor();
  await dialog.getByRole('button', { name: 'Not sent' }).click();
  await quiet(page);
  assert.equal((await ask(page, address, 'heads_up_list')).total, total, 'not sent, so not told');
  await page.getByRole('button', { name: `${row.name}: Write…` }).first().click();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText(/Was it sent\?$/).waitFor();
  await dialog.getByRole('button', { name: 'Told' }).click();
  await page.getByText(`${row.name} knows.`).waitFor();
  assert.deepEqual((await contacts(page, address, row.client))[0], ['other', 'sent', row.kind]);
  assert.equal((await ask(page, address, 'heads_up_list')).total, total - 1);
});

screen('a text that is not saved waits for her; a place it does not have is refused; the program’s own comes back', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/texts', 'ru');
  await page.getByRole('radio', { name: 'на «ты»' }).check();
  await page.getByRole('button', { name: 'Давно не была: Изменить…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Давно не была' });
  await dialog.getByText('Русский, на «ты»').waitFor();
  const text = dialog.getByRole('textbox');
  const program = await text.inputValue();
  assert.ok(program.includes('{name}') && program.endsWith('{business}'), program);
  await text.fill('{name}, соскучились! {time}');
  await dialog.getByText('Анна, соскучились! четверг, 12 марта, 11:00').waitFor();
  await dialog.getByText('Анна, соскучились! когда тебе удобно').waitFor();
  await byDayAndNight(page);

  await hand(page).press('Escape');
  await page.getByRole('button', { name: 'Давно не была: Изменить…' }).click();
  await dialog.getByText('Это вы ввели в прошлый раз и не сохранили.').waitFor();
  assert.equal(await text.inputValue(), '{name}, соскучились! {time}');

  await text.fill('{name}, {цена}');
  await dialog.getByRole('button', { name: 'Сохранить текст' }).click();
  await dialog.getByText('В этом тексте нет места «цена».').waitFor();
  assert.equal(await focused(page), 'Текст', 'the field that is wrong has the focus');
  await byDayAndNight(page);
  await text.fill('{name}, ждём тебя');
  await hand(page).press('Control+Enter');
  await page.getByText('Текст сохранён: Давно не была').waitFor();
  assert.deepEqual((await ask(page, address, 'template_list')).rows, [{ occasion: 'lapsed', language: 'ru', form: 'informal', words: '{name}, ждём тебя' }]);

  await page.getByRole('button', { name: 'Давно не была: Изменить…' }).click();
  await dialog.getByRole('button', { name: 'Готовый текст' }).click();
  assert.equal(await text.inputValue(), program);
  await dialog.getByRole('button', { name: 'Сохранить текст' }).click();
  await page.getByText('Снова готовый текст: Давно не была').waitFor();
  assert.deepEqual((await ask(page, address, 'template_list')).rows, []);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await page.getByText('свой', { exact: true }).waitFor();
});

screen('every text can be opened and read, in both languages and forms', DEMO, async ({ page, address }) => {
  for (const language of ['en', 'ru']) {
    await open(page, address, 'settings/texts', language);
    for (const form of [0, 1]) {
      await page.locator('fieldset').nth(1).locator('label').nth(form).click();
      const rows = page.locator('section ul button');
      assert.equal(await rows.count(), 21);
      for (const words of await rows.allInnerTexts()) assert.doesNotMatch(words, /[{}\u2066-\u2069]|undefined/);
    }
    await byDayAndNight(page);
  }
});

screen('who cannot be written to here is copied for', DEMO, async ({ page, address }) => {
  const { client } = await clientOf(page, address, 'jurić');
  const card = await ask(page, address, 'client_card', { client });
  await open(page, address, `client/${client}`);
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: `Write to ${card.client.name}` });
  await dialog.getByRole('textbox').waitFor();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await dialog.getByText(/Was it sent\?$/).waitFor();
  await dialog.getByRole('button', { name: 'Sent', exact: true }).click();
  await page.getByText(`Marked as sent: ${card.client.name}`).waitFor();
  assert.equal((await contacts(page, address, client))[0][1], 'sent');
});

/** Somebody of tomorrow who is still to be asked, has a phone and is written to in the language of the screen. */
async function toConfirm(page, address, visit) {
  const { rows } = await ask(page, address, 'confirm_list', { day: '2026-03-13' });
  const row = visit
    ? rows.find((one) => one.visit === visit)
    : rows.find((one) => one.state === 'booked' && one.language !== 'ru' && one.channels.some((channel) => channel.kind === 'phone'));
  assert.ok(row, 'the demo has somebody to ask');
  return row;
}

/** Opens the dialog on the confirm page, unless it is open, and gives back its text. */
async function write(page, name) {
  const dialog = page.getByRole('dialog', { name: `Write to ${name}` });
  if ((await dialog.count()) === 0) await page.getByRole('button', { name: `${name}: Write…` }).click();
  await dialog.getByRole('textbox').waitFor();
  await quiet(page);
  return dialog.getByRole('textbox');
}

/** How she was contacted, the newest first. */
async function contacts(page, address, client) {
  const { entries } = await ask(page, address, 'client_story', { client, kind: 'talks', before: null });
  return entries.filter((entry) => entry.kind === 'contact' && entry.contact.occasion).map(({ contact }) => [contact.how, contact.outcome, contact.occasion]);
}

async function byDayAndNight(page) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page).catch((barrier) => assert.fail(`${colorScheme}: ${barrier.message}`));
  }
}

async function tabTo(page, name) {
  const stops = [];
  for (let turn = 0; turn < 80; turn += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    stops.push(at);
  }
  assert.fail(`Tab never came to ${name}; it came to ${stops.slice(0, 40).join(' | ')}`);
}
