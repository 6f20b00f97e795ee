/** Takes the pictures of the guide, in every language, of the invented clients: `cargo xtask guide`. */
import { mkdir, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { onPage, openServer } from './harness.mjs';
import { ask, clientOf, open } from './hand.mjs';

const GUIDE = new URL('../../docs/guide/pictures/', import.meta.url);

test('the pictures of the guide', async () => {
  const server = await openServer({ demo: true });
  try {
    for (const language of await readdir(new URL('../../core/words/', import.meta.url))) {
      const folder = new URL(`${language}/`, GUIDE);
      await mkdir(folder, { recursive: true });
      await onPage(`the guide, ${language}`, { language, size: { width: 1180, height: 740 } }, async (page) => {
        const ana = (await clientOf(page, server.address, 'jurić')).client;
        const { visits } = await ask(page, server.address, 'today_page');
        const screens = {
          today: 'today', card: `client/${ana}`, finish: `finish/${visits.find((visit) => visit.client === ana).id}`, reminders: 'reminders', calendar: 'calendar',
        };
        for (const [name, route] of Object.entries(screens)) {
          await open(page, server.address, route, language);
          await page.screenshot({ path: fileURLToPath(new URL(`${name}.jpg`, folder)), type: 'jpeg', quality: 80 });
        }
      });
    }
  } finally {
    await server.close();
  }
});
