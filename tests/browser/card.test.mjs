/** The card tells the whole story: what is tapped, tested, allowed and given, what was removed, and what a guest may see. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, clientOf, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };

async function openCard(page, address, words) {
  const { client } = await clientOf(page, address, words);
  await open(page, address, `client/${client}`);
  return { client, card: () => ask(page, address, 'client_card', { client }) };
}

screen('what she likes is tapped, also under a kind of the owner’s own, and a doubt has its answer ready', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/known');
  await page.getByLabel('Name of the kind').fill('Parking');
  await hand(page).press('Enter');
  await page.getByText('Kind added: Parking').waitFor();
  await accessible(page);
  const { card } = await openCard(page, address, 'jurić');
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await page.getByRole('button', { name: 'Sound', exact: true }).click();
  await page.getByRole('button', { name: 'Her own headphones' }).click();
  await hand(page).press('Enter');
  await page.getByText('Noted: Sound, Her own headphones').waitFor();
  await page.getByRole('button', { name: 'Parking', exact: true }).click();
  await page.getByLabel('Parking, in a few words').fill('In the yard');
  await hand(page).press('Enter');
  await page.getByText('Noted: Parking, In the yard').waitFor();
  await page.getByRole('button', { name: 'Doubt', exact: true }).click();
  await page.getByLabel('Doubt, in a few words').fill('Will they fall out?');
  await page.getByLabel('What we say to it').fill('We take no more than they carry.');
  await accessible(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Noted: Doubt, Will they fall out?').waitFor();
  assert.equal((await card()).preferences.at(-1).answer, 'We take no more than they carry.');
  await page.getByText('We take no more than they carry.').waitFor();
});

screen('an allergy says how grave it is and from whom, and her consent is kept with the words she was shown', DEMO, async ({ page, address }) => {
  const { card } = await openCard(page, address, 'matić');
  await page.getByRole('button', { name: 'Add an alert' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('In a few words').fill('Nickel');
  await dialog.getByLabel('Who says so').fill('A doctor’s letter');
  await accessible(page);
  await hand(page).press('Enter');
  await page.getByText('Alert added: Allergy: Nickel').waitFor();
  const [alert] = (await card()).alerts;
  assert.deepEqual([alert.severity, alert.source], ['never', 'A doctor’s letter']);
  await page.getByRole('button', { name: 'Health notes' }).click();
  await page.getByText('I allow you to write down what I tell you about my health').waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Save her answer' }).click();
  await page.getByText('yes, signed, 12 March 2026').waitFor();
  assert.equal((await card()).consents[0].version, 0);
});

screen('a lift without a patch test is booked only with a decision, and the test is read two days later', DEMO, async ({ page, address }) => {
  const { client, card } = await openCard(page, address, 'matić');
  await hand(page).press('b');
  const dialog = page.getByRole('dialog');
  for (const chosen of await dialog.locator('.chips button[aria-pressed="true"]').all()) await chosen.click();
  await dialog.getByRole('button', { name: /^Lash lift/ }).click();
  await dialog.getByText('Lash lift: no patch test yet').waitFor();
  await quiet(page);
  await dialog.locator('..').getByRole('button', { name: /^Book / }).click();
  await dialog.getByText('Fill this in.').waitFor();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Test will be done and read before' }).click();
  await dialog.locator('..').getByRole('button', { name: /^Book / }).click();
  await page.getByText('Booked without a valid patch test').waitFor();
  assert.equal((await card()).patch[0].state, 'missing');

  await page.getByRole('button', { name: 'Add a patch test' }).click();
  await page.getByLabel('What was tried').fill('Lift lotion');
  await page.getByRole('button', { name: 'Behind the ear' }).click();
  await accessible(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Patch test noted: Lucija Matić, Lift lotion').waitFor();
  await page.getByRole('button', { name: 'Read the result…' }).first().click();
  await page.getByRole('radio', { name: 'no reaction', exact: true }).check({ force: true });
  await accessible(page);
  await page.getByRole('button', { name: 'Save what was seen' }).click();
  await page.getByText('Read: Lucija Matić, no reaction').waitFor();
  const lift = (await ask(page, address, 'service_list', { archived: false })).find((service) => service.name === 'Lash lift').id;
  assert.deepEqual(await ask(page, address, 'patch_check', { client, services: [lift], at: '2026-03-20T09:00' }), []);
});

screen('a gift begins as an idea, and her step is the rule’s until somebody says why not', DEMO, async ({ page, address }) => {
  const { card } = await openCard(page, address, 'matić');
  await page.getByRole('button', { name: 'Add a gift or an idea' }).click();
  await page.getByLabel('What', { exact: true }).fill('Lavender cream');
  await page.getByLabel('What it costs').fill('12.90');
  await accessible(page);
  await hand(page).press('Enter');
  await page.getByText('Idea: Lavender cream').waitFor();
  await page.getByRole('button', { name: 'Change the gift: Lavender cream' }).click();
  await page.getByRole('radio', { name: 'Given' }).check({ force: true });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Gifts', exact: true }).click();
  await page.locator('.entries').getByText('Lavender cream').waitFor();
  assert.deepEqual([(await card()).gifts[0].kind, (await card()).gifts[0].cost], ['given', 1290]);

  await page.getByRole('button', { name: /^Step: / }).click();
  await page.getByRole('radio', { name: 'Supporter' }).check({ force: true });
  await accessible(page);
  await page.getByRole('button', { name: 'Put her on this step' }).click();
  await page.getByText('Fill this in.').waitFor();
  await page.getByLabel('Why another one').fill('Writes about us everywhere');
  await hand(page).press('Enter');
  await page.getByText('Lucija Matić: Supporter').waitFor();
  assert.equal((await card()).step.why, 'Writes about us everywhere');
});

screen('a removed note is brought back from her past, and its earlier words are still known', DEMO, async ({ page, address }) => {
  const { client } = await openCard(page, address, 'jurić');
  const { entries } = await ask(page, address, 'client_story', { client, kind: 'talks', before: null });
  const { note } = entries.find((entry) => entry.kind === 'note');
  await tell(page, address, 'note_change', { ...note, words: 'Runs with a friend every Sunday' });
  await tell(page, address, 'note_remove', { id: note.id });
  await page.getByRole('button', { name: 'Further acts' }).first().click();
  await page.getByRole('menuitem', { name: 'Her past and what was removed…' }).click();
  await page.getByRole('heading', { name: 'Ana Jurić: the past' }).waitFor();
  await page.getByRole('button', { name: 'Removed', exact: true }).click();
  await page.getByRole('button', { name: 'Bring back: note' }).click();
  await page.getByText('Brought back: note').first().waitFor();
  await page.getByText('Nothing of hers is missing').waitFor();
  await accessible(page);
  await page.getByLabel('Day', { exact: true }).fill('12.03.2026');
  await hand(page).press('Tab');
  await page.getByText('as on 12 March 2026').waitFor();
  await page.getByText('Mint tea, no sugar').first().waitFor();
  await accessible(page);
  await page.getByLabel('Day', { exact: true }).fill('11.03.2026');
  await hand(page).press('Tab');
  await page.getByText('On 11 March 2026 she was not in the book yet.').waitFor();
  await hand(page).press('Escape');

  const row = page.locator('.entries li', { hasText: 'Runs with a friend every Sunday' });
  await row.getByRole('button', { name: 'More' }).or(row.locator('.menu button').last()).first().click();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  await page.getByRole('dialog').getByText(note.words).first().waitFor();
  await accessible(page);
});

screen('her story is searched by any word, and every entry is changed where it stands', DEMO, async ({ page, address }) => {
  const { client, card } = await openCard(page, address, 'jurić');
  await page.getByRole('button', { name: 'Search her story' }).click();
  await page.getByLabel('Search her story').fill('brač');
  await quiet(page);
  assert.equal(await page.locator('.entries li').count(), 1);
  await page.getByLabel('Search her story').fill('zeppelin');
  await page.getByText('Nothing in her story says “zeppelin”.').waitFor();
  await hand(page).press('Escape');
  const visit = page.locator('.entries li', { hasText: 'paid by card' }).first();
  await visit.locator('.menu button').first().click();
  await page.getByRole('menuitem', { name: 'What was paid…' }).click();
  await page.getByRole('dialog').getByLabel('Paid', { exact: true }).fill('50');
  await accessible(page);
  await hand(page).press('Enter');
  await page.getByText('Payment put right').waitFor();
  const before = (await card()).numbers.this_year;
  await hand(page).press('Control+z');
  assert.equal((await card()).numbers.this_year, before + 500);
  assert.ok(client);
});

screen('one key hides every private word, also over an open dialog, and nothing typed is lost', DEMO, async ({ page, address }) => {
  await openCard(page, address, 'jurić');
  await hand(page).press('e');
  const source = page.getByRole('dialog').getByLabel('How she found us');
  await source.fill('Her sister');
  await hand(page).press('F9');
  await page.getByRole('button', { name: /Back to the book/ }).waitFor();
  const seen = await page.evaluate(() => document.body.innerText);
  for (const word of ['Ana', 'Jurić', 'latex', 'Mint tea', 'Her sister', '555']) assert.ok(!seen.includes(word), word);
  assert.equal(await page.title(), 'Regulars');
  await accessible(page);
  // Nothing behind it is reached by a key, and a screen reader finds nothing either.
  await hand(page).press('Tab', 'Tab', 'Control+k');
  assert.equal(await page.locator('[role="dialog"]:visible').count(), 1);
  await hand(page).press('Escape');
  await source.waitFor();
  assert.equal(await source.inputValue(), 'Her sister');
});

screen('the book is checked, and a change behind the program’s back would be told', DEMO, async ({ page, address }) => {
  await open(page, address, 'settings/check');
  await page.getByRole('button', { name: 'Check the book' }).click();
  await page.getByText('All is well.').waitFor();
  await accessible(page);
  await page.getByLabel('Changes can be turned back for').fill('99');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('This must be within 0–50.').waitFor();
});

screen('a recipe is copied from last time, changed, compared side by side, and it is noted how it held', DEMO, async ({ page, address }) => {
  const { client } = await openCard(page, address, 'jurić');
  const { entries } = await ask(page, address, 'client_story', { client, kind: 'visits', before: null });
  const done = entries.find((entry) => entry.visit.state === 'done' && entry.visit.recipes.length > 0).visit;
  await tell(page, address, 'recipe_remove', { id: done.recipes[0].id });
  await open(page, address, `client/${client}`);
  const row = page.locator('.entries li', { hasText: 'Her son Luka starts school' });
  await row.locator('.menu button').first().click();
  await page.getByRole('menuitem', { name: 'Recipe…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Recipe' });
  await dialog.getByText(/^Copied from /).waitFor();
  await accessible(page);
  await dialog.getByLabel('zone 1, colour').fill('dark brown');
  await dialog.getByRole('button', { name: 'As in zone 1 everywhere' }).click();
  await dialog.getByRole('button', { name: 'Save the recipe' }).click();
  await page.getByText(/^Recipe: C .*dark brown/).first().waitFor();
  await row.getByText('dark brown').first().waitFor();
  await row.locator('.recipe .menu button').click();
  await page.getByRole('menuitem', { name: 'Compare with an earlier one' }).click();
  await page.getByRole('dialog').getByRole('row', { name: /colour/ }).first().waitFor();
  await accessible(page);
  await hand(page).press('Escape');
  await row.locator('.recipe .menu button').click();
  await page.getByRole('menuitem', { name: 'How it held: sparse' }).click();
  await page.getByLabel('Where it was sparse').fill('left outer corner');
  await hand(page).press('Enter');
  await row.getByText('sparse: left outer corner').waitFor();
  await open(page, address, 'today');
  await page.getByText('sparse: left outer corner').waitFor();
  await accessible(page);
});

screen('a colour formula is written shade by shade', DEMO, async ({ page, address }) => {
  const { client } = await openCard(page, address, 'jurić');
  await page.locator('.entries li', { hasText: '29 Jan' }).locator('.menu button').first().click();
  await page.getByRole('menuitem', { name: 'Recipe…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Recipe' });
  await dialog.getByRole('radio', { name: 'Colour formula' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save the recipe' }).click();
  await dialog.getByText('Fill this in.').waitFor();
  await dialog.getByLabel('Shade', { exact: true }).fill('7.1');
  await dialog.getByRole('button', { name: 'Add a shade' }).click();
  await dialog.getByLabel('Shade', { exact: true }).nth(1).fill('8.0');
  await accessible(page);
  await dialog.getByRole('button', { name: 'Save the recipe' }).click();
  await page.getByText('Recipe: 7.1 30 g + 8.0 10 g').first().waitFor();
  const [recipe] = await ask(page, address, 'recipe_list', { client, kind: 'colour' });
  assert.equal(recipe.recipe.parts[0].shades.length, 2);
});
