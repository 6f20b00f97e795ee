/** Everything goes out as one file, and comes into the book of another computer whole. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, onPage, openServer, PASSPHRASE, screen } from './harness.mjs';
import { ask, drop, focused, open, quiet, tell } from './hand.mjs';

const first = { business: 'Elsewhere', language: 'en', zone: 'Europe/Kyiv', country: 'UA', currency: 'UAH', trade: 'hair', passphrase: PASSPHRASE };

for (const { language, dark, size, sealed, choose, written, found, whole, bring, brought, sum, undo, adds, already } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, sealed: /not encrypted/, choose: 'Choose a folder…', written: 'Written, and read again to be sure:', found: 'Everything from a Regulars book',
    whole: /becomes what this file says/, bring: /^Bring everything/, brought: /clients and .* visits are in the book now/, sum: /rows read = .* added \+ .*0.* here already \+ .*0.* left out/, undo: 'Undo the whole import', adds: /is added\. What stands there stays/, already: 'Everything was here already',
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, sealed: /не зашифрован/, choose: 'Выбрать папку…', written: 'Записано и прочитано ещё раз для проверки:', found: 'Всё из книги Regulars',
    whole: /станет такой, как в файле/, bring: /^Перенести всё/, brought: /Теперь в книге ещё .* клиент.* и .* визит/, sum: /Прочитано .* = добавлено .* \+ уже было .*0.* \+ не взято .*0/, undo: 'Отменить весь перенос', adds: /нет, добавится/, already: 'Всё уже было здесь',
  },
]) {
  screen(`everything goes out and comes into another book, by keys alone (${language})`, { demo: true, language, dark, size }, async ({ page, address, disk }) => {
    await open(page, address, 'settings/export', language);
    await page.getByText(sealed).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: choose }).press('Enter');
    await page.getByText(written).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `export-out-${language}.png`) });
    const [file, ...more] = await readdir(disk);
    assert.ok(more.length === 0 && file.endsWith('.regulars.zip'), file);
    await page.getByText(file).waitFor();
    const bytes = await readFile(join(disk, file));

    // Into the book it came from: everything is there.
    await open(page, address, 'clients', language);
    await drop(page, [[file, bytes]]);
    await page.getByRole('heading', { level: 1, name: found }).waitFor();
    await page.getByText(adds).waitFor();
    await page.getByRole('button', { name: bring }).press('Enter');
    await page.getByRole('heading', { level: 1, name: already }).waitFor();
    await accessible(page);

    const other = await openServer();
    try {
      await onPage(`another book (${language})`, { language, dark, size }, async (there) => {
        await there.goto(other.address);
        await tell(there, other.address, 'desk_create', { ...first, language });
        await open(there, other.address, 'today', language);
        await drop(there, [[file, bytes]]);
        await there.getByRole('heading', { level: 1, name: found }).waitFor();
        await there.getByText(whole).waitFor();
        await quiet(there);
        await accessible(there);
        await there.screenshot({ path: join(tmpdir(), `export-look-${language}.png`) });
        assert.match(await focused(there), bring, 'one key brings it');
        await there.keyboard.press('Enter');
        await there.getByRole('heading', { level: 1, name: brought }).waitFor();
        await there.getByText(sum).waitFor();
        await quiet(there);
        await accessible(there);
        await there.screenshot({ path: join(tmpdir(), `export-done-${language}.png`) });
        const [here, now] = await Promise.all([ask(page, address, 'client_list', { archived: false, from: 0, limit: 200 }), ask(there, other.address, 'client_list', { archived: false, from: 0, limit: 200 })]);
        // Their clocks differ by an hour, and so may what is next.
        const told = ({ rows, total }) => ({ total, rows: rows.map(({ id, name, phone, last, tags }) => ({ id, name, phone, last, tags })) });
        assert.deepEqual(told(now), told(here));
        assert.equal((await ask(there, other.address, 'setting_show')).business, 'Studio Maja');
        await there.getByRole('button', { name: undo }).press('Enter');
        await quiet(there);
        assert.equal((await ask(there, other.address, 'setting_show')).business, 'Elsewhere');
      });
    } finally {
      await other.close();
    }
  });
}

screen('lists leave as files of other programs, each by its button', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'settings/export');
  const saved = async (button) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).press('Enter')]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const files = [];
  for (const button of [/^CSV: .*Clients/, /^Excel: .*Clients/, /^vCard: .*Clients/, /^CSV: .*Visits/, /^Excel: .*Visits/, /^iCalendar: .*Calendar/]) files.push(await saved(button));
  assert.deepEqual(files.map(({ name }) => name), ['Clients.csv', 'Clients.xlsx', 'Clients.vcf', 'Visits.csv', 'Visits.xlsx', 'regulars.ics']);
  const begins = ['\ufeffName,', 'PK', 'BEGIN:VCARD', '\ufeffDate,', 'PK', 'BEGIN:VCALENDAR'];
  for (const [place, { bytes }] of files.entries()) assert.ok(bytes.toString('utf8').startsWith(begins[place]), files[place].name);
  await accessible(page);
  await page.screenshot({ path: join(tmpdir(), 'export-lists.png'), fullPage: true });

  // A list of the owner's, by the menu.
  await tell(page, address, 'saved_list_add', { name: 'Regular', rule: [{ field: 'visits', least: 3, most: null }], on_today: false });
  await open(page, address, 'lists');
  await page.getByRole('button', { name: 'Save as a file…' }).press('Enter');
  await accessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'vCard' }).press('Enter')]);
  assert.equal(download.suggestedFilename(), 'Regular.vcf');
});

screen('what is left out is said line by line and can be saved, and a file that is none is refused', { demo: true }, async ({ page, address, disk }) => {
  await open(page, address, 'settings/export');
  await page.getByRole('button', { name: 'Choose a folder…' }).press('Enter');
  await page.getByText('Written, and read again to be sure:').waitFor();
  const [file] = await readdir(disk);
  const bytes = await readFile(join(disk, file));
  const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 2 });
  const { client } = await ask(page, address, 'client_card', { client: rows[0].id });
  await tell(page, address, 'client_change', { id: rows[0].id, fields: { ...client, name: 'Somebody Else' } });
  await open(page, address, 'import');
  await drop(page, [[file, bytes]]);
  await page.getByRole('button', { name: /^Bring everything/ }).press('Enter');
  await page.getByText(/client, line .* of .*client\.jsonl.*stands otherwise in your book/).waitFor();
  await accessible(page);
  await page.screenshot({ path: join(tmpdir(), 'export-left.png') });
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the list' }).press('Enter')]);
  assert.match(await readFile(await saved.path(), 'utf8'), /client\.jsonl/);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Who shall come into the book?' }).waitFor();

  const damaged = Buffer.from(bytes);
  damaged.fill(0, 20_000, 21_000);
  await drop(page, [[file, damaged]]);
  await page.getByRole('button', { name: /^Bring everything/ }).press('Enter');
  await page.getByText(/This file is damaged/).waitFor();
  await page.getByText('The book is as it was before').waitFor();
  await accessible(page);
});
