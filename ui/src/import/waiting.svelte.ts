/** Files that wait to be brought, one after another: chosen together, or let go anywhere on the window. */
import { FaultError, tell } from '../api';

class Waiting {
  /** One-time words for the files still to come, in their order. */
  files = $state.raw<string[]>([]);
  /** Of how many, with those already looked at. */
  total = $state(0);
  /** A calendar or a whole book among them, on its way to the page that brings it. */
  handed: string | null = null;

  /** Puts more files behind those that wait. */
  async add(files: string[]) {
    const ordered = files.length > 1 ? await inOrder(files) : files;
    if (this.files.length === 0) this.total = 0;
    this.files = [...this.files, ...ordered];
    this.total += ordered.length;
  }

  next(): string | null {
    const [first, ...rest] = this.files;
    this.files = rest;
    return first ?? null;
  }

  forget() {
    this.files = [];
    this.total = 0;
  }
}

export const waiting = new Waiting();

const RANK = { whole: 0, clients: 1, visits: 2, other: 3 } as const;

/** A whole book first, then clients before their visits, so that each visit finds whose it is; calendars and what is neither at the end. */
export async function inOrder(files: string[]): Promise<string[]> {
  const ranked: { file: string; rank: number }[] = [];
  // One after the other: the book reads them on one thread, and holds few previews at once.
  for (const file of files) ranked.push({ file, rank: RANK[await kindOf(file)] });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ file }) => file);
}

async function kindOf(file: string): Promise<keyof typeof RANK> {
  try {
    const { out } = await tell('import_read', { file });
    await tell('import_forget', { import: out.import });
    return out.sheet?.kind ?? 'clients';
  } catch (error) {
    // Why it is none is told when its turn comes.
    if (!(error instanceof FaultError)) throw error;
    return error.fault.kind === 'not_contacts' && error.fault.why === 'export' ? 'whole' : 'other';
  }
}
