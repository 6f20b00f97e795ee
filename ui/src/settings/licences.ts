/** Whose work the app stands on: a list that is written when its parts change, and looked through here. */

export type Part = { name: string; version: string; licence: string; texts: number[] };
export type MadeOf = { parts: Part[]; texts: string[] };

/** All of it, read only when somebody wants to see it. */
export async function readLicences(): Promise<MadeOf> {
  return (await import('./licences.json')).default;
}

/** The parts whose name or licence holds every one of these words. */
export function licencesOf({ parts }: MadeOf, words: string): Part[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return parts.filter(({ name, licence }) => {
    const said = `${name} ${licence}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
}
