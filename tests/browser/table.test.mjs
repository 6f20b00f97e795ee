/** A list of clients from another program comes in: it says what it is, asks what it cannot prove, and all of it can be taken back. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, screen } from './harness.mjs';
import { ask, open, quiet } from './hand.mjs';

const HEADINGS = 'Client ID,First Name,Last Name,Email,Mobile Number,Telephone,Gender,Date of Birth,City,Note,Blocked,Added';
const PROVED = [
  HEADINGS,
  '1,Marta,Kovač,marta@example.com,385912340071,,Female,27/03/1991,Zagreb,"likes mint tea, no music",No,01/02/2024',
  '2,Ђурђа,Петровић,,381641122334,,Female,03/04/1990,,,No,01/02/2024',
  '3,Iva,,iva@example.com,091 55,,,,,,Yes,01/02/2024',
  '4,,,,,,,,Split,,No,01/02/2024',
  '',
].join('\r\n');
const OPEN = [HEADINGS, '1,Marta,Kovač,,385912340071,,,03/04/1991,,,No,', ''].join('\r\n');

/** Chooses a file of that name with those words by the keys alone. */
async function choose(page, name, text, button) {
  const file = join(tmpdir(), `${process.pid}-${name}`);
  await writeFile(file, text);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).press('Enter')]);
  await chooser.setFiles(file);
}

async function client(page, address, words) {
  const { hits } = await ask(page, address, 'search_find', { words });
  return hits[0] && (await ask(page, address, 'client_card', { client: hits[0].client })).client;
}

for (const { language, dark, size, button, title, proved, typed, keep, change, done, changing, bring, undo, choice, save, file } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, file: 'Choose files…', title: /looks like a client list from .*Fresha/,
    proved: /day first, proved by row .*2.*27\/03\/1991/, typed: /Cannot be dialled, kept as written: .*091 55/, keep: /^Keep as a note: .*City/,
    change: 'Change the columns', changing: 'Columns are right', choice: /^.*Gender.* becomes$/, bring: /^Bring .*3.* clients/, undo: 'Undo the whole import', save: /^Save the lines to look at/,
    done: /clients? (is|are) in the book/,
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, file: 'Выбрать файлы…', title: /похоже на список клиенток из .*Fresha/,
    proved: /сначала день, доказано строкой .*2.*27\/03\/1991/, typed: /Набрать нельзя, сохранится как написано: .*091 55/, keep: /^Сохранить заметкой: .*City/,
    change: 'Изменить столбцы', changing: 'Столбцы верны', choice: /Gender.*: чем станет$/, bring: /^Перенести .*3.* клиентки/, undo: 'Отменить весь перенос', save: /^Сохранить строки для проверки/,
    done: /В книге .*3.* клиентки/,
  },
]) {
  screen(`a list from another program is seen, changed, brought and taken back (${language})`, { demo: true, language, dark, size }, async ({ page, address }) => {
    await open(page, address, 'import', language);
    await accessible(page);
    await choose(page, 'export_customer_list.csv', PROVED, file);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(proved).waitFor();
    await page.getByText(typed).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `table-${language}.png`), fullPage: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: save }).press('Enter')]);
    assert.match(await readFile(await download.path(), 'utf8'), /\n5,,,,/, 'the row that was not taken is in it');
    // One column is kept although nobody asked for it, another becomes a tag.
    await page.getByRole('button', { name: keep }).press('Enter');
    await page.getByRole('button', { name: keep }).waitFor({ state: 'detached' });
    await page.waitForFunction((words) => document.activeElement?.textContent.trim() === words, change);
    await page.keyboard.press('Enter');
    const gender = page.getByRole('combobox', { name: choice });
    await gender.focus();
    await gender.selectOption('tags');
    await quiet(page);
    assert.ok(await gender.evaluate((element) => element === document.activeElement), 'who goes through the columns is not thrown out of them');
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `table-change-${language}.png`), fullPage: true });
    await page.getByRole('button', { name: changing }).press('Enter');
    await page.getByRole('button', { name: bring }).press('Enter');
    await page.getByText(done).waitFor();
    const marta = await client(page, address, 'marta kovac');
    assert.equal(marta.birthday, '1991-03-27');
    assert.deepEqual(marta.tags, ['Female']);
    const story = await ask(page, address, 'client_story', { client: marta.id, kind: 'talks', before: null });
    assert.equal(story.entries[0].note.words, 'City: Zagreb\nlikes mint tea, no music');
    await page.getByRole('button', { name: undo }).press('Enter');
    await page.getByRole('button', { name: file }).waitFor();
    assert.equal(await client(page, address, 'marta kovac'), undefined);
  });
}

screen('which is the month is asked only where no row proves it', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'import');
  await choose(page, 'list.csv', OPEN, 'Choose files…');
  await page.getByText(/day can be read both ways, and no row proves which/).waitFor();
  await accessible(page);
  await page.screenshot({ path: join(tmpdir(), 'table-order.png'), fullPage: true });
  await page.getByRole('radio', { name: 'The month' }).press(' ');
  await page.getByText('month first', { exact: true }).waitFor();
  await page.getByRole('cell', { name: /4 Mar/ }).first().waitFor();
  await page.getByRole('radio', { name: 'The day' }).press(' ');
  await page.getByRole('cell', { name: /3 Apr/ }).first().waitFor();
  await page.getByRole('button', { name: /^Bring .*1.* client/ }).press('Enter');
  await page.getByText(/is in the book/).waitFor();
  assert.equal((await client(page, address, 'marta kovac')).birthday, '1991-04-03');
});
