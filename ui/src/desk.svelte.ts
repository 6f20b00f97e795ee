/** What is known about the desk as a whole: is the book open, which day it is, what the owner decided. */
import type { DeskState, Settings } from './api.gen';

class Desk {
  /** The last answer; null only before the first one. */
  now = $state.raw<DeskState | null>(null);
  /** What the owner decided for the whole book; null until the book is open. */
  settings = $state.raw<Settings | null>(null);
}

export const desk = new Desk();
