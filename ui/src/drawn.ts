/** The window opens hidden, and is shown when there is something to see: in the right language, theme and with its answers. */
import { computer } from './api';

let told = false;

/** The screen in the window has drawn what it asked for. Only the first time matters. */
export function drawn() {
  if (told) return;
  told = true;
  // If it is not heard, the window shows itself a little later.
  computer('drawn').catch(() => {});
}
