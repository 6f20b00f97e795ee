/** Files of another program are let go on the window together: clients first, then their visits, and it ends on who should hear from her. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessible, screen } from './harness.mjs';
import { ask, drop, open, quiet } from './hand.mjs';

const CLIENTS = ['Client ID,First Name,Last Name,Email,Mobile Number,Telephone,Date of Birth', '1,Marta,Kovač,,385912340071,,27/03/1991', ''].join('\r\n');
const SALE = ',Zagreb,Lashes,';
const SALES = [
  'Date,Time,Time Zone,Category,Item,Qty,Gross Sales,Net Sales,Transaction ID,Event Type,Customer ID,Customer Name,Itemization Type,Employee',
  `2025-12-01,11:02:10${SALE}Mega volume refill,1,€55.00,€55.00,T1,Payment,C1,Marta Kovač,Service,Olga`,
  `2025-12-22,11:02:10${SALE}Mega volume refill,1,€55.00,€55.00,T2,Payment,C1,Marta Kovač,Service,Olga`,
  `2026-01-12,11:02:10${SALE}Mega volume refill,1,€55.00,€55.00,T3,Payment,C1,Marta Kovač,Service,Olga`,
  `2026-02-02,11:02:10${SALE}Mega volume refill,1,€55.00,€55.00,T4,Payment,C1,Marta Kovač,Service,Olga`,
  `2026-02-02,11:02:10,Zagreb,Brows,Brow polish,1,€15.00,€15.00,T4,Payment,C1,Marta Kovač,Service,Olga`,
  `2026-02-03,15:00:00${SALE}Lash shampoo,1,€12.00,€12.00,T5,Payment,C1,Marta Kovač,Physical Good,Olga`,
  `2026-02-03,16:00:00${SALE}Mega volume refill,1,€55.00,€55.00,T6,Payment,,,Service,Olga`,
  '',
].join('\r\n');

for (const { language, dark, size, first, one, second, two, bringClients, next, bringVisits, names, service, fresh, brows, kinds, left, overdue, worth, calls, undo } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 }, first: /looks like a client list from .*Fresha/, one: /File .*1.* of .*2/, second: /looks like a list of visits from .*Square/, two: /File .*2.* of .*2/,
    bringClients: /^Bring .*1.* client/, next: 'Next file', bringVisits: /^Bring .*4.* visits/, names: 'What the names in the file are', service: /^.*Brow polish.* is$/, fresh: /21.* days between visits, as in this file/,
    brows: 'Lash fill', kinds: ['Clients', 'Visits'], left: /goods, not a visit/, overdue: /should hear from you now/, worth: /they paid .*€.* together/, calls: 'Open the call list', undo: 'Undo the whole import',
  },
  {
    language: 'ru', dark: true, size: { width: 1024, height: 640 }, first: /похоже на список клиенток из .*Fresha/, one: /Файл .*1.* из .*2/, second: /похоже на список визитов из .*Square/, two: /Файл .*2.* из .*2/,
    bringClients: /^Перенести .*1.* клиентк/, next: 'Следующий файл', bringVisits: /^Внести .*4.* визита/, names: 'Что значат имена и названия из файла', service: /Brow polish.* – это$/, fresh: /между визитами .*21/,
    brows: 'Коррекция', kinds: ['Клиенток', 'Визитов'], left: /товар, а не визит/, overdue: /стоит написать сейчас/, worth: /заплатили вместе .*€/, calls: 'Открыть список звонков', undo: 'Отменить весь перенос',
  },
]) {
  screen(`files let go together come in order and end on who should hear from her (${language})`, { demo: true, language, dark, size }, async ({ page, address }) => {
    await open(page, address, 'today', language);
    await drop(page, [['items.csv', SALES], ['export_customer_list.csv', CLIENTS]]);
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.getByText(one).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: bringClients }).press('Enter');
    await page.getByRole('button', { name: next }).press('Enter');
    await page.getByRole('heading', { level: 1, name: second }).waitFor();
    await page.getByText(two).waitFor();
    await page.getByRole('heading', { name: names }).waitFor();
    await page.getByText(fresh).first().waitFor();
    await page.getByText(left).waitFor();
    await accessible(page);
    await page.setViewportSize({ ...size, height: 1800 });
    await page.screenshot({ path: join(tmpdir(), `visits-${language}.png`) });
    await page.setViewportSize(size);
    // The owner knows what it is called in her book.
    const services = await ask(page, address, 'service_list', { archived: false });
    const choice = page.getByRole('combobox', { name: service });
    await choice.focus();
    await choice.selectOption(services[0].id);
    await quiet(page);
    assert.ok(await choice.evaluate((element) => element === document.activeElement), 'who goes through the names is not thrown out of them');
    await page.getByRole('button', { name: bringVisits }).press('Enter');
    await page.getByText(overdue).waitFor();
    await page.getByText(worth).waitFor();
    await accessible(page);
    await page.screenshot({ path: join(tmpdir(), `visits-done-${language}.png`), fullPage: true });
    const { hits } = await ask(page, address, 'search_find', { words: 'marta kovac' });
    assert.equal(hits.length, 1, 'the visits are those of the client who came first');
    const card = await ask(page, address, 'client_card', { client: hits[0].client });
    assert.ok(['late', 'lapsed', 'due'].includes(card.standings[0].state), JSON.stringify(card.standings));
    await page.getByRole('button', { name: undo }).press('Enter');
    await quiet(page);
    const story = await ask(page, address, 'client_story', { client: hits[0].client, kind: 'visits', before: null });
    assert.equal(story.entries.length, 0, 'the visits are taken back, the client stays');
  });
}

screen('a table is read as the other kind of list when the owner says so, and a file that is neither waits for nobody', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'import');
  await drop(page, [['letter.csv', 'Dear Ana\nsee you soon\n'], ['mine.csv', 'Client,Phone,What\nMarta Kovač,091 234 0071,Lash fill\n']]);
  await page.getByRole('heading', { level: 1, name: /a list of clients/ }).waitFor();
  await page.getByRole('radio', { name: 'Visits' }).press(' ');
  await page.getByRole('heading', { level: 1, name: /a list of visits/ }).waitFor();
  await page.getByText(/no day that can be read/).waitFor();
  await page.getByRole('radio', { name: 'Clients' }).press(' ');
  await page.getByRole('heading', { level: 1, name: /a list of clients/ }).waitFor();
  await page.getByRole('button', { name: 'Leave this file out' }).press('Enter');
  await page.getByRole('alert').getByText(/no clients in this file/).waitFor();
  await accessible(page);
});

screen('what a list of visits leaves open is asked, and nothing stands on a guessed day', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'import');
  await drop(page, [['visits.csv', 'Date;Client;Service;Price\n03/04/2025;Marta Kovač;Brow polish;20\n05/06/2025;Marta Kovač;;20\n']]);
  await page.getByText(/2.* days can be read both ways.*their visits are left out/).waitFor();
  assert.equal(await page.getByRole('combobox').count(), 0, 'of rows that are left out no name is asked');
  await page.getByRole('radio', { name: 'The day' }).press(' ');
  await page.getByRole('combobox', { name: /Brow polish.* is/ }).waitFor();
  const unnamed = page.getByRole('combobox', { name: /rows without a service.* is/ });
  await unnamed.selectOption({ label: 'Lash fill' });
  await page.getByRole('button', { name: /^Bring .*2.* visits/ }).waitFor();
  await page.getByText(/stands at noon/).waitFor();
  assert.ok(await unnamed.isVisible(), 'what was answered can be answered otherwise');
});

screen('a calendar let go among other files goes where calendars are brought', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'clients');
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@else\r\nSUMMARY:Dentist\r\nDTSTART:20260322T110000\r\nDTEND:20260322T120000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  await drop(page, [['other.ics', calendar], ['list.csv', CLIENTS]]);
  await page.getByRole('button', { name: /^Bring .*1.* client/ }).press('Enter');
  await page.getByRole('button', { name: 'Next file' }).press('Enter');
  await page.getByRole('button', { name: /^Bring .*1.* entry/ }).waitFor();
  await page.getByText('Dentist').waitFor();
});

screen('days later an import is taken back, or it is said what depends on it', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'import');
  await drop(page, [['list.csv', CLIENTS]]);
  await page.getByRole('button', { name: /^Bring .*1.* client/ }).press('Enter');
  await page.getByRole('link', { name: 'Open clients' }).press('Enter');
  const { hits } = await ask(page, address, 'search_find', { words: 'marta kovac' });
  await open(page, address, `client/${hits[0].client}`);
  await page.keyboard.press('a');
  await page.getByLabel('What was said').fill('Her daughter starts school');
  await page.keyboard.press('Control+Enter');
  await quiet(page);
  await open(page, address, 'import');
  await page.getByRole('heading', { name: 'Brought before' }).waitFor();
  await accessible(page);
  await page.getByRole('button', { name: /^Undo the whole import of/ }).press('Enter');
  await page.getByRole('alert').getByText(/depends on it/).waitFor();
  await page.getByRole('alert').getByRole('link', { name: 'Marta Kovač' }).waitFor();
  await accessible(page);
  await page.screenshot({ path: join(tmpdir(), 'earlier.png') });
  await page.keyboard.press('Control+z');
  await quiet(page);
  await page.getByRole('button', { name: /^Undo the whole import of/ }).press('Enter');
  await page.getByRole('heading', { name: 'Brought before' }).waitFor({ state: 'detached' });
  assert.equal((await ask(page, address, 'search_find', { words: 'marta kovac' })).hits.length, 0);
});

screen('photos of contacts come when she says that they are allowed', { demo: true }, async ({ page, address }) => {
  await open(page, address, 'import');
  const eye = await readFile(new URL('../fixtures/eye.jpg', import.meta.url), 'base64');
  await drop(page, [['photo.vcf', `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Petra Nova\r\nTEL:+385912340099\r\nPHOTO;ENCODING=b;TYPE=JPEG:${eye}\r\nEND:VCARD\r\n`]]);
  const keep = page.getByRole('checkbox', { name: /Bring .*1.* photo too/ });
  await keep.waitFor();
  assert.equal(await keep.isChecked(), false, 'nothing is kept that nobody allowed');
  await accessible(page);
  await page.screenshot({ path: join(tmpdir(), 'import-photos.png') });
  await keep.press(' ');
  await page.getByRole('button', { name: /^Bring .*1.* client/ }).press('Enter');
  await page.getByRole('link', { name: 'Open clients' }).waitFor();
  await page.getByText(/1.* photo kept/).waitFor();
});
