/** The day and the end of a visit, with the keyboard alone. */
import assert from 'node:assert/strict';
import { screen } from './harness.mjs';
import { ask, clientOf, hand, open, tell } from './hand.mjs';

const DEMO = { demo: true };

async function nextOf(page, address, client) {
  return (await ask(page, address, 'client_card', { client })).next;
}

screen('Today opens on the next client, and the arrows open the others', DEMO, async ({ page, address }) => {
  await open(page, address, 'today');
  const name = page.locator('#brief-name');
  assert.equal(await name.textContent(), 'Ana Jurić');
  await page.getByText('says “ti”').waitFor();
  await page.locator('.day .pick').nth(1).focus();
  await hand(page).press('End', 'Enter');
  assert.notEqual(await name.textContent(), 'Ana Jurić');
});

screen('from “finish” to booked it takes three presses, two once she is here', DEMO, async ({ page, address }) => {
  await open(page, address, 'today');
  const ana = (await clientOf(page, address, 'jurić')).client;
  const her = hand(page);
  await her.press('f');
  await page.getByRole('heading', { name: 'Whose visit is finished?' }).waitFor();
  await her.press('Enter');
  const offered = await page.locator('button.go').textContent();
  await her.press('Enter');
  await page.getByText('Finished: Ana Jurić. Next visit').waitFor();
  assert.ok(her.presses <= 3, `${her.presses} presses`);
  const next = await nextOf(page, address, ana);
  assert.ok(offered.includes(next.at.slice(11)), `${offered} is booked as ${next.at}`);

  const { visits } = await ask(page, address, 'today_page');
  const later = visits.find((visit) => visit.state === 'booked' || visit.state === 'confirmed');
  await tell(page, address, 'visit_start', { id: later.id });
  await open(page, address, 'today');
  const again = hand(page);
  await again.press('f');
  await page.getByRole('form', { name: `Finish the visit of ${later.name}` }).waitFor();
  await again.press('Enter');
  await page.getByText(`Finished: ${later.name}`).waitFor();
  assert.ok(again.presses <= 3, `${again.presses} presses`);
});

screen('a finished visit is one step to take back', DEMO, async ({ page, address }) => {
  const ana = (await clientOf(page, address, 'jurić')).client;
  const visit = await nextOf(page, address, ana);
  await open(page, address, `finish/${visit.id}`);
  await hand(page).press('Alt+2', 'Enter');
  await page.getByText('Finished: Ana Jurić').waitFor();
  await hand(page).press('Control+z');
  await page.getByText('Taken back: visit finished').waitFor();
  assert.deepEqual(await nextOf(page, address, ana), visit);
});

screen('what is written at the end of a visit waits until she comes back to it', DEMO, async ({ page, address }) => {
  const ana = (await clientOf(page, address, 'jurić')).client;
  const visit = await nextOf(page, address, ana);
  await open(page, address, `finish/${visit.id}`);
  await page.getByLabel('What you talked about').fill('Got the flat, moves on the 28th');
  await hand(page).press('Escape');
  await page.getByText('Draft kept.').waitFor();
  await open(page, address, `finish/${visit.id}`);
  await page.getByText('Your draft is back.').waitFor();
  assert.equal(await page.getByLabel('What you talked about').inputValue(), 'Got the flat, moves on the 28th');
});

screen('a reminder is done with one key and comes back with another', DEMO, async ({ page, address }) => {
  await open(page, address, 'reminders');
  const rows = page.locator('ul[aria-label="People waiting to hear from you"] > li');
  const [count, first] = [await rows.count(), await rows.nth(1).locator('.who').textContent()];
  await rows.nth(1).locator('.pick').focus();
  await hand(page).press('d');
  await page.getByText(`Done: ${first}`).waitFor();
  assert.equal(await rows.count(), count - 1);
  await hand(page).press('Control+z');
  await page.getByText('Taken back: reminder done').waitFor();
  await rows.nth(1).getByText(first).waitFor();
});
