/** Leaves the book with invented clients: nothing of it stays, and the first start is there again. */
import { tell } from '../api';
import { writeDrafts } from '../draft';
import { go } from '../route.svelte';
import { said } from '../parts/said.svelte';

export async function leaveDemo() {
  try {
    // What is still being typed has a place to go to until the book is gone.
    await writeDrafts();
    await tell('demo_leave');
    said.dismiss();
    go('/today');
  } catch (error) {
    said.fault(error);
  }
}
