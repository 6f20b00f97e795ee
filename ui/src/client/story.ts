/** The entries of a story: what each is known by, and which stand together. */
import type { PhotoRow, StoryEntry } from '../api.gen';

/** The id of the row an entry tells of. */
export function idOf(entry: StoryEntry): string {
  switch (entry.kind) {
    case 'visit': return entry.visit.id;
    case 'note': return entry.note.id;
    case 'pause': return entry.pause.id;
    case 'contact': return entry.contact.id;
    case 'complaint': return entry.complaint.id;
    case 'gone': return entry.gone.id;
    case 'patch_test': return entry.test.id;
    case 'decision': return entry.decision.id;
    case 'gift': return entry.gift.id;
    case 'photo': return entry.photo.id;
  }
}

/** Photos of one day that belong to no visit stand as one entry: an evening’s album is not sixty rows. */
export function together(entries: StoryEntry[]): { entry: StoryEntry; photos: PhotoRow[] }[] {
  const rows: { entry: StoryEntry; photos: PhotoRow[] }[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    const same = entry.kind === 'photo' && last?.entry.kind === 'photo' && last.entry.at.slice(0, 10) === entry.at.slice(0, 10);
    if (same) last.photos.push(entry.photo);
    else rows.push({ entry, photos: entry.kind === 'photo' ? [entry.photo] : [] });
  }
  return rows;
}
