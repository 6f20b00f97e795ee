/** Finding, adding and booking clients: by keyboard, and whatever is typed stays text. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, onPage, openServer } from './harness.mjs';
import { clientOf, focused, hand, open, quiet } from './hand.mjs';

const NASTY = `<img src=x onerror="window.broken=1"><b>Ana</b> '); DROP TABLE client;--`;

let server;
before(async () => (server = await openServer({ demo: true })));
after(() => server.close());

/** None of these stands in another's way: one book serves them all. */
function desk(name, body) {
  test(name, () => onPage(name, {}, (page) => body({ page, address: server.address })));
}

desk('the list of clients goes down to the last one and opens her', async ({ page, address }) => {
  await open(page, address, 'clients');
  const list = page.getByRole('listbox', { name: 'Clients' });
  const options = list.getByRole('option');
  const top = await options.first().textContent();
  await list.evaluate((node) => node.scrollTo(0, node.scrollHeight));
  await quiet(page);
  const last = (await options.last().locator('.name').textContent()).trim();
  assert.notEqual(await options.first().textContent(), top, 'the rows above are not drawn any more');
  await list.focus();
  await hand(page).press('End', 'Enter');
  await page.getByRole('heading', { level: 1, name: last, exact: true }).waitFor();
});

desk('search finds her in any script and opens her card', async ({ page, address }) => {
  await open(page, address, 'today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('djurdja');
  await page.locator('[role="option"] mark').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ђурђа Петровић' }).waitFor();
});

desk('whoever is not found is added under the name that was typed', async ({ page, address }) => {
  await open(page, address, 'today');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Zvjezdana Q');
  await page.getByText('Add “Zvjezdana Q” as a new client').waitFor();
  await hand(page).press('ArrowUp', 'Enter');
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Zvjezdana Q');
  await hand(page).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zvjezdana Q' }).waitFor();
});

desk('booking begins at the first thing to choose', async ({ page, address }) => {
  await open(page, address, 'calendar');
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  assert.match(await focused(page), /^Client/);
  await page.keyboard.type('juri');
  await page.getByRole('option', { name: 'Ana Jurić' }).waitFor();
  // The answer to the last letter may still be on its way.
  await quiet(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('input[type="radio"]:checked'));

  await open(page, address, 'clients/new?name=Zora');
  await hand(page).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Zora' }).waitFor();
  await page.keyboard.press('b');
  await page.waitForFunction(() => document.activeElement?.matches('[aria-pressed="false"]'));
});

desk('the week shows its visits, and the arrows turn to the next one', async ({ page, address }) => {
  await open(page, address, 'calendar');
  const her = hand(page);
  await her.press('w');
  const title = page.getByRole('heading', { level: 1 });
  assert.match(await title.textContent(), /^9.*15 March$/);
  await page.locator('.ec-event.visit', { hasText: 'Ana Jurić' }).waitFor();
  await her.press('ArrowRight');
  assert.match(await title.textContent(), /^16.*22 March$/);
  await her.press('ArrowLeft', 'ArrowDown', 'Enter');
  await page.getByRole('dialog').waitFor();
});

desk('HTML and SQL are kept as they were typed and shown as text', async ({ page, address }) => {
  await open(page, address, 'clients/new');
  await page.getByLabel('Name', { exact: true }).fill(NASTY);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'DROP TABLE' }).waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), NASTY);
  await page.keyboard.press('a');
  await page.keyboard.type('<script>window.broken=1</script><iframe src=x>');
  await page.keyboard.press('Control+Enter');
  await page.locator('.entries').getByText('<script>window.broken=1</script><iframe src=x>').waitFor();
  const { client } = await clientOf(page, address, 'DROP TABLE');
  for (const route of [`client/${client}`, 'clients', 'today']) {
    await open(page, address, route);
    if (route === 'today') {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('DROP');
      await page.locator('[role="option"] mark').first().waitFor();
    }
    assert.equal(await page.locator('#app img, #app iframe, #app script').count(), 0, route);
    assert.equal(await page.evaluate(() => window.broken), undefined, route);
  }
});

desk('a row that is still being read says so', async ({ page, address }) => {
  let answer;
  const held = new Promise((go) => (answer = go));
  await page.route('**/ask/client_list', async (route) => {
    // One question asks how many there are, the other for the rows: those are on their way.
    if (route.request().postDataJSON().limit >= 50) await held;
    return route.continue();
  });
  await page.goto('about:blank');
  await page.goto(`${address}#/clients`);
  await page.getByRole('option', { name: 'This row is still being read' }).first().waitFor();
  await accessible(page);
  answer();
  await page.getByRole('option', { name: 'This row is still being read' }).first().waitFor({ state: 'detached' });
});
