/** Nobody is forgotten: whom to call now, what is written to her, what came of it, and the rule that names her. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, catchLinks, clientOf, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };

const talks = async (page, address, client) => (await ask(page, address, 'client_story', { client, kind: 'talks', before: null })).entries;

screen('with twelve minutes she calls the dearest first, and whoever was called leaves the list', DEMO, async ({ page, address }) => {
  await open(page, address, 'reminders');
  await hand(page).press('i');
  await page.getByRole('heading', { name: 'I have a few minutes' }).waitFor();
  await quiet(page);
  const { rows } = await ask(page, address, 'call_list', { minutes: 12 });
  assert.equal(rows.length, 4);
  assert.deepEqual(await page.locator('ol > li a.name').allTextContents(), rows.map((row) => row.name));
  await page.getByText(`${rows[0].chance} in 100 that she does not come back`).first().waitFor();
  await accessible(page);

  const first = rows[0].name;
  await page.getByRole('button', { name: `${first}: Log a call or message…` }).focus();
  await hand(page).press('Enter');
  const dialog = page.getByRole('dialog', { name: `${first}: a call or a message` });
  await dialog.getByRole('radio', { name: 'No answer' }).check({ force: true });
  await dialog.getByText('Nobody asks her back for 7 days.').waitFor();
  await accessible(page);
  await dialog.getByLabel('What was said').focus();
  await hand(page).press('Control+Enter');
  await page.getByText(`Logged: ${first}, no answer`).waitFor();
  await page.locator('ol > li a.name', { hasText: first }).waitFor({ state: 'detached' });
  await hand(page).press('Control+z');
  await page.locator('ol > li a.name', { hasText: first }).waitFor();

  const offered = rows.find((row) => row.advice.offer);
  await page.getByRole('button', { name: new RegExp(`^${offered.name}: Book `) }).click();
  await page.getByText(`Booked: ${offered.name}`).waitFor();
  const card = await ask(page, address, 'client_card', { client: offered.key.client });
  assert.equal(card.next.at, offered.advice.offer.at);
});

screen('a text opened in a messenger is recorded as opened, and as sent only when she says so', DEMO, async ({ page, address }) => {
  await catchLinks(page);
  const maria = (await clientOf(page, address, 'ionescu')).client;
  await open(page, address, 'reminders');
  await page.getByRole('button', { name: 'Maria Ionescu: Write' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write to Maria Ionescu' });
  const text = await dialog.getByRole('textbox').inputValue();
  assert.match(text, /Maria/);
  assert.doesNotMatch(text, /[\u2066-\u2069{}]/);
  await dialog.getByRole('button', { name: 'WhatsApp' }).click();
  await dialog.getByText('Opened in WhatsApp. Was it sent?').waitFor();
  assert.match((await page.evaluate(() => window.opened))[0], /^whatsapp:\/\/send\?phone=40721555012&text=/);
  assert.deepEqual((await talks(page, address, maria)).slice(0, 1).map((entry) => [entry.contact?.how, entry.contact?.outcome]), [['whatsapp', 'opened']]);
  await accessible(page);
  await dialog.getByRole('button', { name: 'Sent', exact: true }).click();
  await page.getByText('Marked as sent: Maria Ionescu').waitFor();
  assert.equal((await talks(page, address, maria))[0].contact.outcome, 'sent');
  await page.getByText('Maria Ionescu', { exact: true }).waitFor({ state: 'detached' });
});

screen('a complaint waits until somebody says how it was solved', DEMO, async ({ page, address }) => {
  await open(page, address, 'reminders');
  await page.getByText('You owe an answer').waitFor();
  await page.getByRole('button', { name: 'Jasna Kos: Solved…' }).click();
  const dialog = page.getByRole('dialog');
  await hand(page).press('Enter');
  await dialog.getByText('Fill this in.').waitFor();
  await dialog.getByRole('textbox').fill('Redone, she was content');
  await hand(page).press('Enter');
  await page.getByText('Solved: Jasna Kos').waitFor();
  await page.getByText('You owe an answer').waitFor({ state: 'detached' });
});

screen('ring on Tuesday: it stands on her card and in the list on its day', { demo: true, now: '2026-03-12T10:52' }, async ({ page, address }) => {
  const ana = await clientOf(page, address, 'jurić');
  await open(page, address, `client/${ana.client}`);
  await page.getByRole('button', { name: 'More' }).or(page.locator('.acts button').first()).first().click();
  await page.getByRole('menuitem', { name: 'Remind me…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remind me of Ana Jurić' });
  await dialog.getByLabel('Of what').fill('Ring about the wedding');
  await hand(page).press('Enter');
  await page.getByText('Reminder for').waitFor();
  await page.getByRole('heading', { name: 'Waits for us' }).waitFor();
  const card = await ask(page, address, 'client_card', { client: ana.client });
  assert.deepEqual(card.reminders.map((each) => [each.on, each.words]), [['2026-03-13', 'Ring about the wedding']]);
});

screen('the numbers of the rule are hers: a wrong one is told at its field, and the past says how right they were', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/rhythm');
  await page.getByLabel('Lapsed from').fill('105');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('This must be within 110–1000.').waitFor();
  assert.equal((await ask(page, address, 'setting_show')).lapsed_percent, 200);
  await page.getByLabel('Lapsed from').fill('180');
  await hand(page).press('Enter');
  await page.getByText('The rule is changed').waitFor();
  assert.equal((await ask(page, address, 'setting_show')).lapsed_percent, 180);
  await page.getByRole('button', { name: 'Look back over the last year' }).click();
  await page.getByRole('table').waitFor();
  assert.equal(await page.getByRole('row').count(), 13);
  await accessible(page);
  await page.getByRole('button', { name: 'As at the beginning' }).click();
  await hand(page).press('Tab');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await quiet(page);
  assert.equal((await ask(page, address, 'setting_show')).lapsed_percent, 200);
});

screen('she words a text her own way, sees how it reads, and a place it does not have is refused', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/texts');
  await page.getByRole('button', { name: 'It is about time: Word it…' }).focus();
  await hand(page).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'It is about time' });
  const text = dialog.getByRole('textbox');
  await text.fill('{name}, shall we say {price}?');
  await hand(page).press('Control+Enter');
  await dialog.getByText('This text has no place called “price”.').waitFor();
  await text.fill('{name}, shall we say ?');
  await text.press('ArrowLeft');
  await dialog.getByRole('button', { name: 'Insert: suggested time' }).click();
  assert.equal(await text.inputValue(), '{name}, shall we say {time}?');
  await dialog.getByText('Ana, shall we say Thursday 12 March, 11:00?').waitFor();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Save the text' }).click();
  await page.getByText('Text saved: It is about time').waitFor();
  await page.getByText('your own', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'It is about time: Word it…' }).click();
  await page.getByRole('button', { name: 'The program’s own text' }).click();
  await page.getByRole('button', { name: 'Save the text' }).click();
  await page.getByText('your own', { exact: true }).waitFor({ state: 'detached' });
});

screen('who asked not to be contacted is written to by no button, and comes back when she allows it', DEMO, async ({ page, address }) => {
  const maria = (await clientOf(page, address, 'ionescu')).client;
  await tell(page, address, 'client_refuse', { id: maria });
  await open(page, address, `client/${maria}`);
  await page.getByText('Asked not to be contacted').first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Message', exact: true }).count(), 0);
  await open(page, address, 'reminders');
  assert.equal(await page.getByText('Maria Ionescu', { exact: true }).count(), 0);
  await tell(page, address, 'client_allow', { id: maria });
  await open(page, address, 'reminders');
  await page.getByText('Maria Ionescu', { exact: true }).waitFor();
});
