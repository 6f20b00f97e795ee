/** The place of the book is not as it should be: what is said, and that work goes on when it is over. */
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessible, onPage, openServer, PASSPHRASE } from './harness.mjs';
import { quiet, tell } from './hand.mjs';

const STUDIO = {
  business: 'Studio Maja', language: 'en', zone: 'Europe/Zagreb', country: 'HR', currency: 'EUR', trade: 'lashes', passphrase: PASSPHRASE,
};

// Before there is a desk.json the program speaks as the computer does, which here is English.
const NO_PLACE = 'Nothing may be written where the book lies';

for (const { language, dark, size, clock } of [
  {
    language: 'en', dark: false, size: { width: 1280, height: 800 },
    clock: /The clock of this computer seems wrong: it is earlier than your last change, 12 March 2026, \d\d:52\./,
  },
  { language: 'ru', dark: true, size: { width: 1024, height: 640 }, clock: /Похоже, часы этого компьютера идут неверно/ },
]) {
  test(`a place where nothing can be written is said, and so is a wrong clock (${language})`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'regulars-'));
    const book = join(folder, 'book');
    try {
      await writeFile(book, 'a list of somebody else');
      const server = await openServer({ book });
      try {
        await onPage(`no place ${language}`, { language, dark, size }, async (page) => {
          await page.goto(server.address);
          await page.getByRole('heading', { name: NO_PLACE }).waitFor();
          await page.getByText(book).waitFor();
          await accessible(page);
          await rename(book, `${book}.txt`);
          await page.getByRole('button', { name: 'Try again' }).press('Enter');
          await page.getByRole('heading', { name: NO_PLACE }).waitFor({ state: 'detached' });
          await tell(page, server.address, 'desk_create', { ...STUDIO, language });
          const fields = { name: 'Ana Jurić', address_form: '', language: '', birthday: '', source: '', brought_by: null, channels: [], people: [], tags: [] };
          await tell(page, server.address, 'client_add', fields);
        });
      } finally {
        await server.close();
      }
      const late = await openServer({ book, now: '1970-01-01T09:00' });
      try {
        await onPage(`a clock of 1970 ${language}`, { language, dark, size }, async (page) => {
          await page.goto(late.address);
          await page.getByText(clock).waitFor();
          await quiet(page);
          await accessible(page);
        });
      } finally {
        await late.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
