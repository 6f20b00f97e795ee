/** Every screen, by day and by night, in every language: nobody is kept out, nothing complains, no word is cut or runs out of its place. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { accessible, onPage, openServer } from './harness.mjs';
import { ask, clientOf, open, quiet } from './hand.mjs';

/** The smallest window that is promised: what is tight anywhere is tight here. */
const SMALLEST = { width: 1024, height: 640 };
const ZOOMED = { width: 640, height: 400 };

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
    ['calendar'], ['calendar', 'w'], [`finish/${finish}`], ['reminders'], ['calls'], ['confirm'], ['waiting'], ['import'], ['import/calendar'], ['guide'], ['guide/3'],
    ...['business', 'services', 'hours', 'days-off', 'rhythm', 'texts', 'known', 'background', 'backup', 'export', 'lock', 'look', 'keep', 'keys', 'check', 'about'].map((part) => [`settings/${part}`]),
  ];
}

for (const language of await readdir(new URL('../../core/words/', import.meta.url))) {
  const name = `every screen, ${language}`;
  test(name, () => onPage(name, { language, size: SMALLEST }, async (page) => {
    for (const [route, press] of await screens(page)) {
      const here = `${route} ${press ?? ''}`;
      await open(page, server.address, route, language);
      if (press) await page.keyboard.press(press);
      await quiet(page);
      // A window of 1280 by 800 at 200 % is as narrow to the screens as the second.
      for (const size of [SMALLEST, ZOOMED]) {
        await page.setViewportSize(size);
        assert.deepEqual(await runsOut(page), [], `${here}, ${size.width} wide, runs out of the window`);
        assert.deepEqual(await cutWords(page), [], `${here}, ${size.width} wide: words that do not fit`);
      }
      await page.setViewportSize(SMALLEST);
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

/** Words that reach over the box they stand in, or that a box around them hides. What a person typed may be shortened with a mark (`cut`); where it keeps its lines, the spaces at their ends hang over. */
function cutWords(page) {
  return page.evaluate(() => {
    const found = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const within = text.parentElement;
      if (!text.data.trim() || !within.checkVisibility({ visibilityProperty: true }) || within.closest('.cut, .keep-lines, .heard-only, option, script, style')) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      for (let box = within, first = true; box && box !== document.body; box = box.parentElement) {
        const { display, overflowX } = getComputedStyle(box);
        if (display === 'inline') continue;
        if (['auto', 'scroll'].includes(overflowX)) break;
        const around = box.getBoundingClientRect();
        const hides = overflowX !== 'visible';
        if ((first || hides) && around.width > 1 && (right > around.right + 1 || left < around.left - 1)) {
          found.push(`${text.data.trim()} (${Math.round(right - around.right)} px over ${box.tagName} ${box.className})`);
          break;
        }
        first = false;
      }
    }
    return [...new Set(found)];
  });
}
