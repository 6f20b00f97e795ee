/** The visits a photo may belong to, as a choice. */
import { ask } from '../api';
import { day } from '../say';
import { t } from '../words';

/** Her visits that were or are now, the newest first. */
export async function visitsOf(client: string, today: string): Promise<{ value: string; label: string }[]> {
  const { entries } = await ask('client_story', { client, kind: 'visits', before: null, limit: 60 });
  const visits = entries.flatMap((entry) => (entry.kind === 'visit' ? [entry.visit] : []));
  return visits
    .filter((visit) => visit.at.slice(0, 10) <= today && visit.state !== 'cancelled' && visit.state !== 'no_show')
    .map((visit) => ({ value: visit.id, label: t('photo-visit-one', { day: day(visit.at, 'year'), services: visit.services.join(', ') }) }));
}
