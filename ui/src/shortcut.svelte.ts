/** The keys of the screen in sight: each screen brings its own, the newest screen is heard first. */
import { untrack } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { isBare, isPress, isTextField } from './keys';

export type Shortcut = {
  /** `$mod+k`, `Alt+1`, `f`, `Shift+?`, `Escape` ($mod is Ctrl, or Cmd on a Mac). */
  press: string;
  /** What it does, already in words: stands in the list behind `?`. */
  says: string;
  act: () => void;
  /** Heard while typing in a field. By default only presses with Ctrl, Alt or Cmd are. */
  typing?: boolean;
  /** Heard over a dialog too. */
  everywhere?: boolean;
};

class Keyboard {
  /** Single letters can be switched off in Settings. */
  singleLetters = $state(true);
  // A set, because a screen that goes and one that comes change it in the same breath.
  #layers = new SvelteSet<() => Shortcut[]>();

  /** Every key that works now; the newest screen's first. */
  get all(): Shortcut[] {
    return [...this.#layers].reverse().flatMap((layer) => layer());
  }

  add(layer: () => Shortcut[]) {
    untrack(() => this.#layers.add(layer));
    return () => void this.#layers.delete(layer);
  }

  hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const found = this.all.find((shortcut) => isPress(event, shortcut.press) && this.#mayAct(shortcut, event));
    if (!found) return;
    event.preventDefault();
    found.act();
  };

  #mayAct(shortcut: Shortcut, event: KeyboardEvent): boolean {
    if (shortcut.everywhere) return true;
    const bare = isBare(shortcut.press);
    if (isTextField(event.target) && !(shortcut.typing ?? !bare)) return false;
    if (!bare) return true;
    // A dialog in front keeps single keys to itself.
    if (document.querySelector('[role="dialog"], [role="menu"]')) return false;
    return this.singleLetters || shortcut.press.replace('Shift+', '').length > 1;
  }
}

export const keyboard = new Keyboard();

/** Call while a component is being set up; its keys work for as long as it is in sight. */
export function shortcuts(layer: () => Shortcut[]) {
  // Before the children are set up: a screen within a frame is newer than the frame.
  $effect.pre(() => keyboard.add(layer));
}
