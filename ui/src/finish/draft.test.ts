/** What is typed is written down after a pause, once, and forgotten when the visit is saved. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const tell = vi.hoisted(() => vi.fn((_name: string, _args: { key: string; body?: string }) => Promise.resolve({ out: {}, step: null })));
vi.mock('../api', () => ({ tell, FaultError: class extends Error {} }));

import { Draft } from './draft';

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockClear();
});
afterEach(() => void vi.useRealTimers());

const told = () => tell.mock.calls.map(([name, args]) => [name, args.body]);

it('is written after a pause, and only when something changed', () => {
  const draft = new Draft('finish:v', 'fresh', null);
  draft.follow('fresh');
  vi.advanceTimersByTime(1000);
  expect(told()).toEqual([]);
  draft.follow('a')();
  draft.follow('ab');
  vi.advanceTimersByTime(1000);
  void draft.keep();
  expect(told()).toEqual([['draft_put', 'ab']]);
  expect(draft.kept).toBe(true);
});

it('goes when the form is empty again, and when the visit was saved', () => {
  const emptied = new Draft('finish:v', 'fresh', 'old');
  emptied.follow('fresh');
  vi.advanceTimersByTime(1000);
  expect(told()).toEqual([['draft_drop', undefined]]);
  tell.mockClear();
  const saved = new Draft('finish:v', 'fresh', 'old');
  saved.follow('newer');
  void saved.drop();
  vi.advanceTimersByTime(1000);
  void saved.keep();
  expect(told()).toEqual([['draft_drop', undefined]]);
});
