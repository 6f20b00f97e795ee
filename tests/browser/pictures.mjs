/** Takes the pictures of the guide, in every language, and of the first page, of the invented clients: `cargo xtask guide`. */
import { mkdir, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onPage, openServer } from './harness.mjs';
import { ask, clientOf, open } from './hand.mjs';

const DOCS = new URL('../../docs/', import.meta.url);

/** The screens that are shown, by the names of their pictures. */
async function routes(page, address) {
  const ana = (await clientOf(page, address, 'jurić')).client;
  const { visits } = await ask(page, address, 'today_page');
  const visit = visits.find(({ client }) => client === ana).id;
  return { today: 'today', card: `client/${ana}`, finish: `finish/${visit}`, reminders: 'reminders', calendar: 'calendar' };
}

test('the pictures of the guide', async () => {
  const server = await openServer({ demo: true });
  try {
    for (const language of await readdir(new URL('../../core/words/', import.meta.url))) {
      const folder = new URL(`guide/pictures/${language}/`, DOCS);
      await mkdir(folder, { recursive: true });
      await onPage(`the guide, ${language}`, { language, size: { width: 1180, height: 740 } }, async (page) => {
        for (const [name, route] of Object.entries(await routes(page, server.address))) {
          await open(page, server.address, route, language);
          await page.screenshot({ path: fileURLToPath(new URL(`${name}.jpg`, folder)), type: 'jpeg', quality: 80 });
        }
      });
    }
  } finally {
    await server.close();
  }
});

test('the pictures of the first page', async () => {
  const server = await openServer({ demo: true });
  try {
    await onPage('the first page', { language: 'en', size: { width: 1280, height: 820 } }, async (page) => {
      const all = await routes(page, server.address);
      for (const name of ['today', 'card', 'finish', 'reminders']) {
        await open(page, server.address, all[name], 'en');
        await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, DOCS)) });
      }
    });
  } finally {
    await server.close();
  }
});
