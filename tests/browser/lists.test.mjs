/** Lists that keep themselves, and two cards that become one. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, clientOf, hand, open, quiet, tell } from './hand.mjs';

const DEMO = { demo: true };

screen('a list is built once, stands on Today and keeps itself', DEMO, async ({ page, address }) => {
  await open(page, address, 'lists');
  await page.getByText('No lists yet').waitFor();
  await accessible(page);
  await hand(page).press('a');
  const dialog = page.getByRole('dialog', { name: 'New list' });
  await dialog.getByLabel('Name', { exact: true }).fill('Mint tea drinkers');
  await dialog.getByRole('button', { name: 'Remove: Where she stands' }).click();
  await dialog.getByRole('button', { name: 'Save the list' }).click();
  await dialog.getByText('Add at least one condition.').waitFor();
  await dialog.getByLabel('Add a condition…').selectOption({ label: 'Likes and needs' });
  await dialog.getByLabel('begins with').fill('mint');
  await quiet(page);
  await dialog.getByText(/clients? stands? on it now/).waitFor();
  await dialog.getByLabel('Say on Today how many there are').check();
  await accessible(page);
  await dialog.getByRole('button', { name: 'Save the list' }).click();
  await page.getByText('List saved: Mint tea drinkers').waitFor();
  await page.getByText('likes mint…').waitFor();
  await page.getByRole('option', { name: /Ana Jurić/ }).or(page.getByText('Ana Jurić')).first().waitFor();
  await accessible(page);
  const before = (await ask(page, address, 'listed_today'))[0].count;
  const { client } = await clientOf(page, address, 'matić');
  await tell(page, address, 'preference_add', { client, kind: 'drink', own: '', words: 'Mint tea' });
  await open(page, address, 'today');
  await page.getByRole('link', { name: `Mint tea drinkers ${before + 1}` }).click();
  await page.getByRole('heading', { name: 'Lists' }).waitFor();
  await accessible(page);
});

screen('one client on two cards is found, made one, and can be two again', DEMO, async ({ page, address }) => {
  const { client: ana } = await clientOf(page, address, 'jurić');
  const { client } = await ask(page, address, 'client_card', { client: ana });
  const twin = await tell(page, address, 'client_add', {
    ...client, name: 'Ana J. iz Vrapča', channels: [{ ...client.channels[0], id: null }], people: [], tags: ['bride'], brought_by: null,
  });
  await open(page, address, 'duplicates');
  await page.getByText('same phone').first().waitFor();
  await accessible(page);
  await page.getByRole('button', { name: /^Merge into this card: Ana Jurić stays/ }).click();
  await page.getByText('Ana J. iz Vrapča is now Ana Jurić').waitFor();
  const card = await ask(page, address, 'client_card', { client: ana });
  assert.ok(card.client.tags.includes('bride'));
  await open(page, address, `client/${twin.id}`);
  await page.getByText('This is now Ana Jurić. Everything of hers stands there.').waitFor();
  await accessible(page);
  await page.getByRole('button', { name: 'Part the two again' }).click();
  await page.getByText('Two again: Ana J. iz Vrapča').waitFor();
  assert.ok(!(await ask(page, address, 'client_card', { client: ana })).client.tags.includes('bride'));
  await open(page, address, 'duplicates');
  await page.getByRole('button', { name: /^They are two: / }).first().click();
  await page.getByText('Nobody stands here twice').waitFor();
});
