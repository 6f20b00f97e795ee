/** Every screen, by day and by night, in both languages: nobody is kept out, nothing complains, nothing runs out of the window. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, onPage, openServer } from './harness.mjs';
import { ask, clientOf, open, quiet } from './hand.mjs';

let server;
before(async () => (server = await openServer({ demo: true })));
after(() => server.close());

/** Each screen by its address, and what is pressed there before it is looked at. */
async function screens(page) {
  const ana = (await clientOf(page, server.address, 'jurić')).client;
  const { visits } = await ask(page, server.address, 'today_page');
  const finish = visits.find((visit) => visit.client === ana).id;
  return [
    ['today'], ['clients'], ['clients/new'], [`client/${ana}`], [`client/${ana}`, 'e'], [`client/${ana}`, 'b'], [`past/${ana}`], ['lists'], ['lists', 'a'], ['duplicates'], [`client/${ana}`, 'F9'], ['today', 'Control+k'],
    ['calendar'], ['calendar', 'w'], [`finish/${finish}`], ['reminders'], ['calls'], ['confirm'], ['waiting'], ['import'], ['import/calendar'],
    ...['business', 'services', 'hours', 'rhythm', 'texts', 'known', 'background', 'lock', 'look', 'keep', 'keys', 'check', 'about'].map((part) => [`settings/${part}`]),
  ];
}

for (const language of ['en', 'ru']) {
  const name = `every screen, ${language}`;
  // The smallest window that is promised: what is tight anywhere is tight here.
  test(name, () => onPage(name, { language, size: { width: 1024, height: 640 } }, async (page) => {
    for (const [route, press] of await screens(page)) {
      const here = `${route} ${press ?? ''}`;
      await open(page, server.address, route, language);
      if (press) await page.keyboard.press(press);
      await quiet(page);
      assert.deepEqual(await runsOut(page), [], `${here} runs out of the window`);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await accessible(page).catch((barrier) => assert.fail(`${here}, ${colorScheme}: ${barrier.message}`));
      }
    }
  }));
}

/** Whatever could only be seen by scrolling sideways. */
function runsOut(page) {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, [role="dialog"]')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => `${part.tagName} ${part.scrollWidth} > ${part.clientWidth}`),
  );
}
