/** Brings the focus to the first field that was refused, so that nobody has to look for it. */
import { tick } from 'svelte';

export async function toFirstWrong(form: HTMLElement | undefined) {
  await tick();
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
