/** Asking tomorrow's clients whether they come, with the keyboard alone. */
import assert from 'node:assert/strict';
import { accessible, screen } from './harness.mjs';
import { ask, hand, open } from './hand.mjs';

const DEMO = { demo: true };

screen('tomorrow is asked with letters: confirmed, asked, no answer, and undone', DEMO, async ({ page, address }) => {
  const { confirm } = await ask(page, address, 'today_page');
  const list = () => ask(page, address, 'confirm_list', { day: confirm.day });
  const before = await list();
  const booked = before.rows.filter((row) => row.state === 'booked');
  assert.ok(booked.length >= 2, 'the demo has somebody to ask');
  assert.equal(confirm.waiting, booked.length);

  await open(page, address, 'today');
  await page.getByText(`Tomorrow: ${booked.length} of ${before.rows.length} not confirmed yet`).waitFor();
  await page.getByRole('link', { name: 'Ask them' }).click();
  await page.getByRole('heading', { name: 'Confirmations' }).waitFor();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await accessible(page);
  }

  const at = (row) => before.rows.findIndex((one) => one.visit === row.visit);
  const row = (of) => page.locator('ul[aria-label="Visits to confirm"] > li').nth(at(of));
  const her = hand(page);
  await row(booked[0]).locator('.pick').focus();
  await her.press('a');
  await page.getByText(`${booked[0].name} was asked.`).waitFor();
  await row(booked[0]).getByText('asked', { exact: true }).waitFor();
  await her.press('n');
  await row(booked[0]).getByText('no answer', { exact: true }).waitFor();
  await her.press('c');
  await page.getByText(`${booked[0].name} has confirmed.`).waitFor();
  await row(booked[0]).getByText('confirmed', { exact: true }).waitFor();
  assert.equal((await list()).confirmed, before.confirmed + 1);
  await her.press('Control+z');
  await row(booked[0]).getByText('no answer', { exact: true }).waitFor();
  assert.equal((await list()).confirmed, before.confirmed);

  await row(booked[1]).locator('.pick').focus();
  await her.press('Enter');
  const dialog = page.getByRole('dialog', { name: `Write to ${booked[1].name}` });
  const text = await dialog.getByRole('textbox').inputValue();
  assert.ok(text.includes(booked[1].at.slice(11)), text);
  await dialog.getByRole('button', { name: 'Asked' }).click();
  await row(booked[1]).getByText('asked', { exact: true }).waitFor();
});

screen('another day is one press away', DEMO, async ({ page, address }) => {
  await open(page, address, 'confirm/2026-03-13');
  await page.getByText('Friday 13 March').waitFor();
  await page.getByRole('button', { name: 'One day later' }).click();
  await page.getByText('Saturday 14 March').waitFor();
});
