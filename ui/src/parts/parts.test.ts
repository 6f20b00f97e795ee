/** The parts do with the keyboard what they promise. */
import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { setLanguage } from '../words';
import ListBox from './ListBox.svelte';
import MoneyField from './MoneyField.svelte';
import TextArea from './TextArea.svelte';

beforeEach(() => setLanguage('en'));

it('a list is walked with the arrows and takes one stop of the Tab key', async () => {
  const onpick = vi.fn();
  const row = createRawSnippet((name: () => string) => ({ render: () => `<span>${name()}</span>` }));
  render(ListBox<string>, { label: 'Due', items: ['Ana', 'Oksana', 'Ioana'], key: (name: string) => name, row, onpick });
  const rows = screen.getAllByRole('button');
  expect(rows.map((each) => each.tabIndex)).toEqual([0, -1, -1]);
  rows[0]!.focus();
  await fireEvent.keyDown(rows[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows[1]);
  expect(rows.map((each) => each.tabIndex)).toEqual([-1, 0, -1]);
  await fireEvent.click(rows[1]!);
  expect(onpick).toHaveBeenCalledWith('Oksana');
});

it('a sum that cannot be read stays as typed, says so at the field and holds the form', async () => {
  const onchange = vi.fn();
  render(MoneyField, { label: 'Price', value: 4950, currency: 'EUR', onchange });
  const field = screen.getByLabelText<HTMLInputElement>('Price');
  expect(field.value).toBe('49.50');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: 'fifty' } });
  await fireEvent.blur(field);
  expect(field.value).toBe('fifty');
  expect(field.validity.customError).toBe(true);
  expect(screen.getByText('Write the sum in figures, like 49.50.')).toBeTruthy();
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '50' } });
  await fireEvent.blur(field);
  expect(onchange).toHaveBeenLastCalledWith(5000);
  expect(field.value).toBe('50.00');
});

it('in a note Ctrl Enter saves and Enter does not', async () => {
  const onsave = vi.fn();
  render(TextArea, { label: 'Note', onsave });
  const area = screen.getByLabelText('Note');
  await fireEvent.keyDown(area, { key: 'Enter', code: 'Enter' });
  expect(onsave).not.toHaveBeenCalled();
  await fireEvent.keyDown(area, { key: 'Enter', code: 'Enter', ctrlKey: true });
  expect(onsave).toHaveBeenCalledOnce();
});
