/** Opens the real screens in a browser against a book of its own, and notices whatever goes wrong on the way. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// The tests have no packages of their own: what the screens install serves both.
const parts = createRequire(join(ROOT, 'ui', 'package.json'));
const { chromium } = parts('playwright-core');
const AXE = parts.resolve('axe-core/axe.min.js');

const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
const SERVE = join(TARGET, 'debug', process.platform === 'win32' ? 'serve.exe' : 'serve');
/** Pictures of what was on the screen when a test failed. */
const PICTURES = join(TARGET, 'browser');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//;

/** A Thursday morning in March: the hour of the mock-ups. */
export const NOW = '2026-03-12T10:52';
export const PASSPHRASE = 'a warm cup of linden tea';

let opened;
after(async () => (await opened)?.close());

/**
 * One test on one page: a fresh server with a fresh book, a fresh window, and at the end no complaint of the page.
 * Options: `demo` (the invented clients; otherwise an empty folder), `now`, `dark`, `language`, `size`.
 * `body` is given the page, its address, the book's folder and the folder that is chosen where one is asked for.
 */
export function screen(name, options, body) {
  test(name, async () => {
    const server = await openServer(options);
    try {
      await onPage(name, options, async (page) => {
        await page.goto(server.address);
        await body({ page, address: server.address, book: server.book, disk: server.disk });
      });
    } finally {
      await server.close();
    }
  });
}

/** A page of its own for `body`; afterwards it must have complained of nothing. Leaves a picture of a failure. */
export async function onPage(name, { dark = false, language = 'en', size = { width: 1280, height: 800 } }, body) {
  const context = await (await browser()).newContext({
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    reducedMotion: 'reduce',
    viewport: size,
  });
  const page = await context.newPage();
  const complaints = await watched(page);
  try {
    await body(page);
    assert.deepEqual(complaints, [], 'the page complained');
  } catch (failure) {
    await mkdir(PICTURES, { recursive: true });
    const picture = join(PICTURES, `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    await page.screenshot({ path: picture }).catch(() => {});
    failure.message += `\n  on the screen: ${picture}\n  the page complained: ${complaints.join('\n    ') || 'of nothing'}`;
    throw failure;
  } finally {
    await context.close();
  }
}

/** Starts the server on a book in a temporary folder, unless a test has one, and waits for the address it prints. */
export async function openServer({ demo = false, now = NOW, ...given } = {}) {
  assert.ok(existsSync(SERVE), `${SERVE} is not built: cargo build --package serve`);
  const folder = await mkdtemp(join(tmpdir(), 'regulars-'));
  const book = given.book ?? join(folder, 'book');
  const disk = given.disk ?? join(folder, 'disk');
  // The demo makes a book of its own, which goes when the server does.
  const ui = process.env.REGULARS_UI ?? 'ui/dist';
  const words = ['--now', now, '--port', '0', '--ui', ui, '--folder', disk, ...(demo ? ['--demo'] : ['--book', book])];
  const server = spawn(SERVE, words, {
    cwd: ROOT,
    env: { ...process.env, REGULARS_PASSPHRASE: PASSPHRASE },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  const close = async () => {
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };

  try {
    return { address: await printedAddress(server), book, disk, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

function printedAddress(server) {
  return new Promise((found, failed) => {
    let said = '';
    const tooLate = setTimeout(() => failed(new Error(`serve gave no address within a minute. It said:\n${said}`)), 60_000);
    const hear = (bytes) => {
      said += bytes;
      const [address] = ADDRESS.exec(said) ?? [];
      if (!address) return;
      clearTimeout(tooLate);
      found(address);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('error', failed);
    server.once('exit', (code) => {
      clearTimeout(tooLate);
      failed(new Error(`serve ended with ${code}. It said:\n${said}`));
    });
  });
}

/** The system's Chromium, one for all tests of a file; nothing is downloaded and nothing calls out. */
function browser() {
  opened ??= chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return opened;
}

function browserPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'];
  const paths = [
    process.env.CHROMIUM,
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  const path = paths.find((candidate) => candidate && existsSync(candidate));
  assert.ok(path, 'No Chromium was found: install it, or name it in CHROMIUM.');
  return path;
}

/** What a page complains of while it lives: errors, refusals of its own policy, answers that never came. */
async function watched(page) {
  const complaints = [];
  page.on('console', (message) => {
    // A refusal of the book (a wrong passphrase, an hour already taken) is an answer, though the browser logs it.
    const refusal = /\/(ask|tell)\/\w+$/.test(message.location().url) && /status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !refusal) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left cancels what it no longer needs.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${why}`);
  });
  await page.exposeFunction('complain', (complaint) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.complain(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
    });
  });
  return complaints;
}

/** The page as a screen reader and a weak eye find it: no known barrier of WCAG 2 A and AA. */
export async function accessible(page) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Read into the page from outside, since its policy rightly lets no foreign script in.
    await page.evaluate(`${await readFile(AXE, 'utf8')}; undefined`);
  }
  const barriers = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((node) => node.target).join('\n    ')}`);
  });
  assert.deepEqual(barriers, [], 'the page keeps someone out');
}
