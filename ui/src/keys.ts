/** Understands which key was meant on any keyboard: Latin letters by what they type, others by where they sit. */
import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';

/** The letter or sign a key stands for: я on a Russian keyboard is z, z on a Bosnian one is z too. */
export function meantKey(event: KeyboardEvent): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code);
  const types = /^[\d\p{P}\p{S}]$/u.test(event.key);
  return place && !(types && !event.altKey) ? place[1]!.toLowerCase() : event.key;
}

/** Whether an event is the written press, e.g. `$mod+k`, `Alt+1`, `f`, `Shift+?`. */
export function isPress(event: KeyboardEvent, press: string): boolean {
  const [parsed] = parseKeybinding(press);
  if (!parsed) return false;
  const meant = meantKey(event);
  const view = { key: meant, code: meant, getModifierState: (mod: string) => event.getModifierState(mod) };
  return matchKeyBindingPress(view as KeyboardEvent, parsed);
}

/** Whether a press is a single letter or sign, which must not fire while someone types. */
export function isBare(press: string): boolean {
  return !/(?:\$mod|Control|Alt|Meta)\+/.test(press);
}

/** Whether what has the focus takes typed text. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type);
}

/** A press as it stands on a key cap: `$mod+Shift+z` is Ctrl, Shift, Z. */
export function keyCaps(press: string): string[] {
  const caps = press.split('+').map((cap) => (cap === '$mod' ? 'Ctrl' : cap));
  const shown = caps.at(-1) === '?' ? ['?'] : caps;
  return shown.map((cap) => (cap.length === 1 ? cap.toUpperCase() : cap));
}
