/** The colour a master is known by: the book keeps its name, the screens know its shades. */
import { t } from '../words';

export const MASTER_COLOURS = ['berry', 'moss', 'sea', 'amber', 'plum', 'clay', 'slate', 'olive'] as const;

export type MasterColour = (typeof MASTER_COLOURS)[number];

/** Her shades as CSS: the edge (a dot, a bar) and the wash that lies under ink. A name that is not known has the accent's. */
export function masterColour(name: string): { edge: string; wash: string } {
  const known = MASTER_COLOURS.includes(name as MasterColour) ? `--master-${name}` : '--accent';
  return { edge: `var(${known})`, wash: `var(${known}-wash)` };
}

/** The first colour nobody has yet; once all are taken, the one that fewest have. */
export function freeColour(taken: string[]): MasterColour {
  const count = (name: string) => taken.filter((each) => each === name).length;
  return MASTER_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}

export function colourName(name: MasterColour): string {
  return t(`colour-${name}`);
}
