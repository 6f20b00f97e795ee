/** A screen never shows an old answer to a new question. */
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { FaultError } from './api';
import { live, type Live } from './live.svelte';
import { revision } from './revision.svelte';

type Answer = { give: (text: string) => void; refuse: (error: unknown) => void };

function scene() {
  let asked = $state('Ana');
  const answers: Answer[] = [];
  let seen!: Live<string>;
  const end = $effect.root(() => {
    seen = live(() => {
      void asked;
      return new Promise<string>((give, refuse) => answers.push({ give, refuse }));
    });
  });
  flushSync();
  const settle = () => new Promise((done) => setTimeout(done));
  return { seen, answers, end, settle, change: (name: string) => flushSync(() => (asked = name)) };
}

it('drops a late answer to an old question and keeps the old value while it waits', async () => {
  const { seen, answers, end, settle, change } = scene();
  answers[0]!.give('first');
  await settle();
  change('Oksana');
  change('Ioana');
  expect(seen).toMatchObject({ value: 'first', loading: true });
  answers[2]!.give('third');
  await settle();
  answers[1]!.give('second');
  await settle();
  expect(seen).toMatchObject({ value: 'third', loading: false });
  end();
});

it('asks again after a change in the book, and after a refusal when told to', async () => {
  const { seen, answers, end, settle } = scene();
  flushSync(() => revision.bump());
  expect(answers.length).toBe(2);
  answers[1]!.refuse(new FaultError({ kind: 'locked' }));
  await settle();
  expect(seen.fault).toEqual({ kind: 'locked' });
  flushSync(() => seen.retry());
  answers[2]!.give('again');
  await settle();
  expect(seen).toMatchObject({ value: 'again', fault: null });
  end();
});
