/** What she likes is added and changed from the keyboard, and a refusal stands at the field. */
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PreferenceRow } from '../api.gen';
import { setLanguage } from '../words';
import Likes from './Likes.svelte';

const TEA: PreferenceRow = { id: 'p1', kind: 'drink', own: '', words: 'Mint tea', answer: '' };
let told: { name: string; args: unknown }[] = [];
let refusal: unknown = null;

beforeEach(() => {
  setLanguage('en');
  told = [];
  refusal = null;
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    if (path.startsWith('ask/')) return new Response('[]');
    told.push({ name: path, args: JSON.parse(body) });
    return new Response(JSON.stringify(refusal ?? { out: { id: 'new' }, step: 1 }), { status: refusal ? 400 : 200 });
  });
});

describe('likes and needs', () => {
  it('are added by a kind and a few words', async () => {
    render(Likes, { client: 'ana', preferences: [] });
    await fireEvent.click(screen.getByText('Add what she likes'));
    await fireEvent.click(screen.getByText('Sound'));
    expect(screen.getByText('Her own headphones')).toBeTruthy();
    const field = screen.getByLabelText('Sound, in a few words');
    await fireEvent.input(field, { target: { value: 'No music' } });
    await fireEvent.submit(field.closest('form')!);
    expect(told).toEqual([{ name: 'tell/preference_add', args: { client: 'ana', kind: 'sound', own: '', words: 'No music', answer: '' } }]);
    await waitFor(() => expect(screen.getByText('What is it about?')).toBeTruthy());
  });

  it('are changed where they stand, and keep what was typed when refused', async () => {
    refusal = { kind: 'invalid', field: 'words', rule: 'required', detail: '' };
    render(Likes, { client: 'ana', preferences: [TEA] });
    await fireEvent.click(screen.getByText('Mint tea'));
    const field = screen.getByLabelText<HTMLInputElement>('Drink, in a few words');
    await fireEvent.input(field, { target: { value: ' ' } });
    await fireEvent.submit(field.closest('form')!);
    await waitFor(() => expect(screen.getByText('Fill this in.')).toBeTruthy());
    expect(told[0]?.args).toEqual({ id: 'p1', kind: 'drink', own: '', words: ' ', answer: '' });
    await fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.getByText('Mint tea')).toBeTruthy());
  });
});
