/** What is typed is written down after a pause, once, and forgotten when it is saved. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const book = vi.hoisted(() => ({
  body: null as string | null,
  tell: vi.fn((_name: string, _args: { key: string; body?: string }) => Promise.resolve({ out: {}, step: null })),
}));
vi.mock('./api', () => ({
  ask: () => Promise.resolve({ body: book.body }),
  tell: book.tell,
  FaultError: class extends Error {},
}));

import { FaultError } from './api';
import { Draft, writeDrafts } from './draft';

beforeEach(() => {
  vi.useFakeTimers();
  book.tell.mockClear();
  book.body = null;
});
afterEach(() => void vi.useRealTimers());

const told = () => book.tell.mock.calls.map(([name, args]) => [name, args.body]);

it('is written after a pause, and only once', () => {
  const draft = new Draft<string>('finish:v');
  draft.keep(null);
  vi.advanceTimersByTime(1000);
  expect(told()).toEqual([]);
  draft.keep('a');
  draft.keep('ab');
  vi.advanceTimersByTime(1000);
  void draft.leave();
  expect(told()).toEqual([['draft_put', '"ab"']]);
  expect(draft.kept).toBe(true);
});

it('is written at once before the book closes, each with its last words', async () => {
  const [one, other, saved] = [new Draft<string>('note:a'), new Draft<string>('note:b'), new Draft<string>('note:c')];
  one.keep('half a');
  one.keep('half a thought');
  other.keep('another');
  saved.keep('gone');
  void saved.drop();
  book.tell.mockClear();
  await writeDrafts();
  expect(told()).toEqual([['draft_put', '"half a thought"'], ['draft_put', '"another"']]);
  await writeDrafts();
  vi.advanceTimersByTime(1000);
  expect(told()).toHaveLength(2);
});

it('goes when nothing differs any more, and when it was saved', async () => {
  book.body = '"old"';
  const emptied = new Draft<string>('finish:v');
  expect(await emptied.read()).toBe('old');
  emptied.keep(null);
  expect(told()).toEqual([['draft_drop', undefined]]);
  book.tell.mockClear();
  const saved = new Draft<string>('finish:v');
  saved.keep('newer');
  void saved.drop();
  vi.advanceTimersByTime(1000);
  void saved.leave();
  expect(told()).toEqual([['draft_drop', undefined]]);
});

it('does not claim to be kept when the book refused it', async () => {
  book.tell.mockRejectedValueOnce(new FaultError({ kind: 'disk_full' }));
  const draft = new Draft<string>('finish:v');
  draft.keep('a');
  await draft.leave();
  expect(draft.kept).toBe(false);
});

it('that cannot be read is as good as none', async () => {
  book.body = '{"half';
  expect(await new Draft('finish:v').read()).toBeNull();
});
