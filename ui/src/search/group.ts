/** Puts what was found under its headings: names first, then phones, then what was written; those archived stand last. */
import type { SearchHit } from '../api.gen';
import { t } from '../words';

type Kind = SearchHit['kind'];
export type Group = { kind: Kind; hits: SearchHit[] };

const ORDER: Kind[] = ['name', 'phone', 'channel', 'person', 'tag', 'alert', 'preference', 'note', 'contact', 'complaint', 'patch_test', 'gift', 'photo', 'archived'];

export function grouped(hits: SearchHit[]): Group[] {
  return ORDER.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) })).filter((group) => group.hits.length > 0);
}

export function groupTitle(kind: Kind): string {
  return {
    name: () => t('search-names'),
    phone: () => t('search-phones'),
    channel: () => t('search-channels'),
    person: () => t('search-people'),
    tag: () => t('search-tags'),
    alert: () => t('search-alerts'),
    preference: () => t('search-preferences'),
    note: () => t('search-notes'),
    contact: () => t('search-contacts'),
    complaint: () => t('search-complaints'),
    patch_test: () => t('search-patch-tests'),
    gift: () => t('search-gifts'),
    photo: () => t('search-photos'),
    archived: () => t('search-archive'),
  }[kind]();
}
