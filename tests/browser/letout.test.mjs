/** A client is given all that is kept of her, and one who wants to is erased for ever: by the keys alone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { accessible, screen } from './harness.mjs';
import { ask, open, quiet } from './hand.mjs';

/** Opens her card's menu and walks down to an act. */
async function choose(page, words) {
  await page.keyboard.press('Escape');
  const menu = page.locator('.acts button').first();
  await menu.focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: words });
  await item.waitFor();
  for (let step = 0; step < 30; step += 1) {
    if (await item.evaluate((element) => element === document.activeElement || element.dataset.highlighted !== undefined)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await quiet(page);
}

async function pick(page, address) {
  const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 60 });
  return rows[3];
}

screen('all that is kept of a client is one file, in three steps', { demo: true }, async ({ page, address }) => {
  const client = await pick(page, address);
  await open(page, address, `client/${client.id}`);
  await choose(page, 'Give her all that is kept of her…');
  await page.getByRole('heading', { name: `All that is kept of ${client.name}` }).waitFor();
  await page.getByRole('rowheader', { name: 'Visit', exact: true }).waitFor();
  await accessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the file…' }).press('Enter')]);
  assert.equal(download.suggestedFilename(), `${client.name} 2026-03-12.zip`);
  const bytes = await readFile(await download.path());
  assert.equal(bytes.subarray(0, 2).toString(), 'PK');
  for (const name of ['pages.pdf', 'data.json']) assert.ok(bytes.includes(name), name);
  await page.getByText(/The file is not encrypted\./).waitFor();
});

for (const { language, dark, size, menu, title, sure, act, done, nobody, gone } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, menu: 'Erase for ever…', title: /^Erase .* for ever\?$/, sure: 'I know that there is no way back',
    act: 'Erase for ever', done: /is erased\.$/, nobody: 'Erased client', gone: 'This client is not in the book',
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, menu: 'Стереть навсегда…', title: /^Стереть навсегда: /, sure: 'Я знаю, что вернуть будет нельзя',
    act: 'Стереть навсегда', done: /: стёрто\.$/, nobody: 'Удалённая клиентка', gone: 'Этой клиентки нет в книге',
  },
]) {
  screen(`a client is erased for ever, and only by somebody who is sure (${language})`, { demo: true, language, dark, size }, async ({ page, address }) => {
    const client = await pick(page, address);
    const { entries } = await ask(page, address, 'client_story', { client: client.id, kind: 'visits', before: null });
    const paid = entries.find(({ visit }) => visit.state === 'done' && visit.paid > 0);
    await open(page, address, `client/${client.id}`, language);
    await choose(page, menu);
    await page.getByRole('heading', { name: title }).waitFor();
    const button = page.getByRole('button', { name: act, exact: true });
    assert.equal(await button.isDisabled(), true, 'not by a slip');
    await accessible(page);
    await page.getByRole('checkbox', { name: sure }).press(' ');
    await button.press('Enter');
    await page.getByText(done).waitFor();
    await page.waitForURL(/#\/clients$/);
    assert.equal(await page.getByRole('button', { name: /Undo|Отменить/ }).count(), 0, 'there is nothing to take back');
    const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 60 });
    assert.ok(rows.every(({ id }) => id !== client.id));
    const day = await ask(page, address, 'calendar_days', { from: paid.at.slice(0, 10), days: 1, master: null });
    assert.ok(day.visits.some(({ name }) => name === nobody), 'what she paid stays in the takings');
    // Whoever has her card open elsewhere is told that she is not there.
    await open(page, address, `client/${client.id}`, language);
    await page.getByRole('heading', { level: 2, name: gone }).waitFor();
    await accessible(page);
  });
}

for (const { language, dark, size, talks, sure, clear, nothing } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, talks: 'What was talked about',
    sure: 'I know that there is no way back', clear: 'Clear it away', nothing: 'Nothing is older than you keep.',
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, talks: 'О чём говорили',
    sure: 'Я знаю, что вернуть будет нельзя', clear: 'Убрать', nothing: 'Старше срока ничего нет.',
  },
]) {
  screen(`what is older than she keeps is looked at and cleared away (${language})`, { demo: true, language, dark, size }, async ({ page, address }) => {
    await open(page, address, 'settings/keep', language);
    await page.getByText(nothing).waitFor();
    await accessible(page);
    const field = page.getByLabel(talks).first();
    await field.fill('1');
    await field.press('Enter');
    await page.getByText(nothing).waitFor({ state: 'detached' });
    await quiet(page);
    await accessible(page);
    const counts = await page.getByRole('row').filter({ hasText: talks }).getByRole('cell').allInnerTexts();
    assert.ok(Number(counts[1]) > 0, `older: ${counts}`);
    const button = page.getByRole('button', { name: clear, exact: true });
    assert.equal(await button.isDisabled(), true, 'not by a slip');
    await page.getByRole('checkbox', { name: sure }).press(' ');
    await button.press('Enter');
    await page.getByText(nothing).waitFor();
    const shown = await ask(page, address, 'retention_show');
    assert.ok(shown.rows.every(({ count }) => count === 0));
  });
}
