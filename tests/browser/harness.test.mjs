/** The harness itself: a page that complains or keeps someone out must not pass. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { accessible, onPage } from './harness.mjs';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const PAGES = {
  '/sound': '<h1>Ana Jurić</h1><p>Comes every three weeks.</p>',
  '/refused': '<h1>Ana Jurić</h1><script>document.title = "from within"</script>',
  '/thrown': '<h1>Ana Jurić</h1><script src="/throw.js"></script>',
  '/faint': '<h1>Ana Jurić</h1><p style="color: #ccc">Allergic to latex.</p><button></button>',
};
const SCRIPTS = { '/throw.js': 'setTimeout(() => { throw new Error("nobody caught this"); });' };

const server = createServer(({ url, method }, answer) => {
  if (method === 'POST') return answer.writeHead(url.endsWith('/broken') ? 500 : 422).end('{}');
  if (url in SCRIPTS) return answer.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPTS[url]);
  if (!(url in PAGES)) return answer.writeHead(204).end();
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  // Styles in attributes are what makes a page faint here; the other pages live under the app's kind of policy.
  if (url !== '/faint') headers['content-security-policy'] = POLICY;
  answer.writeHead(200, headers);
  answer.end(`<!doctype html><html lang="en"><title>A card</title><main>${PAGES[url]}</main></html>`);
});

await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${server.address().port}`;
after(() => server.close());

const visit = (path, body = () => {}) =>
  onPage(`harness ${path.slice(1)}`, {}, async (page) => {
    await page.goto(address + path);
    await body(page);
  });
const post = (path) => (page) => page.evaluate((to) => fetch(to, { method: 'POST' }).then((answer) => answer.status), path);

test('a sound page passes, also under a strict policy', () => visit('/sound', accessible));

test('a script the policy refuses is noticed', async () => {
  await assert.rejects(visit('/refused'), /policy: script-src/);
});

test('an error nobody caught is noticed', async () => {
  await assert.rejects(visit('/thrown', (page) => page.waitForTimeout(100)), /uncaught: nobody caught this/);
});

test('a page that keeps someone out is noticed', async () => {
  await assert.rejects(visit('/faint', accessible), (failure) => {
    assert.match(failure.message, /color-contrast/);
    assert.match(failure.message, /button-name/);
    return true;
  });
});

test('a refusal of the book is an answer, a broken book is a complaint', async () => {
  await visit('/sound', post('/tell/visit_book'));
  await assert.rejects(visit('/sound', post('/tell/broken')), /status of 500/);
});
