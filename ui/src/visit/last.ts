/** What she had last time: the likeliest wish for the next. */
import type { ServiceRow, StoryEntry } from '../api.gen';

/** Ids of the services of her newest done visit, of those that are still sold. */
export function lastServices(entries: StoryEntry[], sold: ServiceRow[]): string[] {
  const last = entries.find((entry) => entry.kind === 'visit' && entry.visit.state === 'done');
  if (last?.kind !== 'visit') return [];
  const names = last.visit.services;
  return sold.filter((service) => names.includes(service.name)).map((service) => service.id);
}
