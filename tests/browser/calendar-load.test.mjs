/** A busy week of eight masters with four hundred visits: the calendar turns to it and moves its visits without a stutter. */
import assert from 'node:assert/strict';
import { screen } from './harness.mjs';
import { ask, open, quiet, tell } from './hand.mjs';

const MASTERS = 8;
const WEEKDAYS = [1, 2, 3, 4, 5];
/** Ten visits a day and master, from eight in the morning. */
const A_DAY = 10;
const ALL = MASTERS * WEEKDAYS.length * A_DAY;
const WEEKS = ['2026-06-15', '2026-06-22'];
/** How much of the work of drawing a page of plain boxes each may be, measured in the same run: a slow machine is slow at both. */
const TURN = 3;
const DRAG_STEP = 0.07;
const STEPS = 60;

screen('a week of eight masters and four hundred visits moves smoothly', { demo: true, size: { width: 1280, height: 800 } }, async ({ page, address }) => {
  await fill(page, address);
  await page.addInitScript(() => {
    window.long = [];
    new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  });
  await open(page, address, `calendar/${WEEKS[0]}`);
  await page.keyboard.press('w');
  await quiet(page);
  await page.waitForFunction((all) => document.querySelectorAll('.ec-event.visit').length >= all, ALL);

  const boxes = await yardstick(page);
  const turn = await watch(page, async () => {
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /^22.*28 June$/ }).waitFor();
    await page.waitForFunction((all) => document.querySelectorAll('.ec-event.visit').length >= all, ALL);
  });
  report('to the next week', turn);

  const week = await watch(page, async () => dragOver(page, page.locator('.ec-event.visit').nth(20)));
  report('dragging in the week', week);

  await page.keyboard.press('d');
  await quiet(page);
  const day = await watch(page, async () => dragOver(page, page.locator('.ec-event.visit').nth(4)));
  report('dragging in the day', day);

  const slowest = Math.max(boxes, await yardstick(page));
  const shares = [turn.work / slowest, week.work / STEPS / slowest, day.work / STEPS / slowest];
  console.log(`a page of plain boxes: ${boxes} ms of work, afterwards ${slowest}; of that ${shares.map((share) => share.toFixed(3)).join(', ')}`);
  assert.ok(shares[0] < TURN, `the next week took ${turn.work} ms of work, plain boxes ${slowest}`);
  for (const share of shares.slice(1)) assert.ok(share < DRAG_STEP, `a step of a drag took ${share} of the work of plain boxes, ${slowest} ms`);
});

/** Work for drawing and clearing away as many plain boxes as two weeks have visits, ten times, in milliseconds of the processor. */
async function yardstick(page) {
  const { work } = await watch(page, () => page.evaluate((count) => {
    for (let round = 0; round < 10; round += 1) {
      const sheet = document.body.appendChild(document.createElement('div'));
      sheet.style.cssText = 'position: fixed; inset: 0; overflow: hidden;';
      for (let box = 0; box < count; box += 1) {
        const one = sheet.appendChild(document.createElement('span'));
        one.style.cssText = `position: absolute; left: ${box % 40}em; top: ${box % 60}px; border: 1px solid;`;
        one.textContent = `Box ${box} of round ${round}`;
        if (box % 10 === 0) one.getBoundingClientRect();
      }
      sheet.remove();
    }
  }, 2 * ALL));
  return work;
}

/** A book of nobody but these masters' clients: two weeks without a free quarter. */
async function fill(page, address) {
  const { rows } = await ask(page, address, 'client_list', { archived: false, from: 0, limit: 60 });
  const [service] = (await ask(page, address, 'service_list', { archived: false })).filter(({ minutes, buffer, patch_days }) => minutes <= 60 && buffer <= 15 && patch_days === 0);
  const hours = WEEKDAYS.map((weekday) => ({ weekday, from: '08:00', to: '22:00' }));
  for (let index = 0; index < MASTERS; index += 1) {
    const { id } = await tell(page, address, 'master_add', { name: `Master ${index + 1}`, colour: 'sea', room: '', hours, skills: [] });
    for (const week of WEEKS) {
      for (const weekday of WEEKDAYS) {
        const day = new Date(Date.parse(week) + (weekday - 1) * 86_400_000).toISOString().slice(0, 10);
        for (let visit = 0; visit < A_DAY; visit += 1) {
          const minute = 8 * 60 + visit * 75;
          const at = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const client = rows[(index * 7 + visit) % rows.length].id;
          await tell(page, address, 'visit_book', { client, services: [service.id], at, master: id });
        }
      }
    }
  }
}

/** Takes a visit around and puts it back where it was. */
async function dragOver(page, visit) {
  await visit.scrollIntoViewIfNeeded();
  const box = await visit.boundingBox();
  const from = { x: box.x + box.width / 2, y: box.y + 10 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step += 1) {
    const angle = (step / STEPS) * 2 * Math.PI;
    await page.mouse.move(from.x + Math.sin(angle) * 90, from.y + Math.sin(angle * 2) * 70);
  }
  await page.mouse.up();
  await quiet(page);
}

/** What the frames took while something was done, and the page's work for it, in milliseconds. */
async function watch(page, act) {
  const inside = await page.context().newCDPSession(page);
  await inside.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => (await inside.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await page.evaluate(() => {
    window.long = [];
    window.frames = [];
    window.watching = true;
    let last = performance.now();
    const frame = (now) => {
      window.frames.push(now - last);
      last = now;
      if (window.watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const before = await worked();
  await act();
  const work = Math.round((await worked()) - before);
  const { frames, long } = await page.evaluate(() => {
    window.watching = false;
    return { frames: window.frames, long: window.long };
  });
  await inside.detach();
  const sorted = frames.toSorted((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { work, median: at(0.5), late: at(0.95), worst: at(1), long };
}

function report(what, { work, median, late, worst, long }) {
  console.log(`${what}: ${work} ms of work, frames ${median} ms median, ${late} ms at 95 of 100, ${worst} ms at worst; long tasks ${long.join(', ') || 'none'}`);
}
