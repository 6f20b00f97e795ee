/** Lists that keep themselves: what each condition asks for, and how it reads. */
import type { AlertKind, ClientStep, ConsentKind, ListCondition, ListForm, ListStanding, PreferenceKind } from '../api.gen';
import { stepWords } from '../client/step';
import { kindWords as consentWords } from '../consent/consent';
import { money, number } from '../say';
import { alertKindWords } from '../visit/alert';
import { t } from '../words';

export type Field = ListCondition['field'];

export const FIELDS: Field[] = [
  'standing', 'due_within', 'likes', 'value', 'step', 'tag', 'visits', 'last_visit', 'rhythm', 'category', 'master', 'birthday', 'alert',
  'source', 'language', 'brought', 'price_hunter', 'allows', 'new_for',
];
export const STANDINGS: ListStanding[] = ['due', 'late', 'lapsed', 'booked', 'not_booked', 'paused', 'gone'];
export const STEPS: ClientStep[] = ['potential', 'visitor', 'buyer', 'client', 'supporter'];
export const ALERTS: AlertKind[] = ['allergy', 'contraindication', 'medication', 'pregnancy', 'skin', 'other'];
export const LIKES: PreferenceKind[] = ['drink', 'sound', 'talk', 'aroma', 'comfort', 'look', 'values', 'avoid', 'doubt', 'own', 'other'];
export const CONSENTS: ConsentKind[] = ['health', 'photo_keep', 'photo_show', 'photo_post'];

/** What a list may leave as; the names are the formats' own. */
export const FORMS: { form: ListForm; label: string }[] = [
  { form: 'csv', label: 'CSV' },
  { form: 'xlsx', label: 'Excel' },
  { form: 'vcard', label: 'vCard' },
];

/** A condition of a kind as it begins. */
export function fresh(field: Field): ListCondition {
  switch (field) {
    case 'standing': return { field, is: 'due' };
    case 'due_within': return { field, days: 30 };
    case 'value': return { field, least: 30_000, most: null };
    case 'rhythm': return { field, least: null, most: 28 };
    case 'visits': return { field, least: 3, most: null };
    case 'last_visit': return { field, least: 60, most: null };
    case 'category': case 'master': case 'tag': case 'source': case 'language': return { field, is: '' };
    case 'step': return { field, is: 'client' };
    case 'price_hunter': return { field };
    case 'likes': return { field, kind: null, words: '' };
    case 'alert': return { field, kind: null };
    case 'birthday': return { field, within: 30 };
    case 'brought': return { field, least: 1 };
    case 'allows': return { field, kind: 'photo_show' };
    case 'new_for': return { field, days: 30 };
  }
}

export function fieldWords(field: Field): string {
  return t(`list-field-${field.replaceAll('_', '-')}`);
}

export function standingWords(standing: ListStanding): string {
  return t(`list-standing-${standing.replaceAll('_', '-')}`);
}

/** “likes quiet”, “over €300.00 a year”: a condition inside a sentence. */
export function conditionWords(condition: ListCondition, names: { currency: string; masters: { id: string; name: string }[] }): string {
  switch (condition.field) {
    case 'standing': return standingWords(condition.is);
    case 'due_within': return t('list-says-due-within', { days: condition.days });
    case 'value': return between('value', condition.least, condition.most, (minor) => money(minor, names.currency));
    case 'rhythm': return between('rhythm', condition.least, condition.most, number);
    case 'visits': return between('visits', condition.least, condition.most, number);
    case 'last_visit': return between('last-visit', condition.least, condition.most, number);
    case 'category': return t('list-says-category', { is: condition.is });
    case 'master': return t('list-says-master', { is: names.masters.find((each) => each.id === condition.is)?.name ?? '' });
    case 'step': return stepWords(condition.is);
    case 'price_hunter': return t('step-hunter');
    case 'tag': return t('list-says-tag', { is: condition.is });
    case 'likes': return t('list-says-likes', { words: condition.words });
    case 'alert': return condition.kind ? alertKindWords(condition.kind) : t('list-says-alert');
    case 'birthday': return t('list-says-birthday', { days: condition.within });
    case 'source': return t('list-says-source', { is: condition.is });
    case 'language': return t('list-says-language', { is: condition.is });
    case 'brought': return t('list-says-brought', { least: condition.least });
    case 'allows': return t('list-says-allows', { kind: consentWords(condition.kind) });
    case 'new_for': return t('list-says-new-for', { days: condition.days });
  }
}

/** The whole rule in one line. */
export function ruleWords(rule: ListCondition[], names: { currency: string; masters: { id: string; name: string }[] }): string {
  return rule.map((condition) => conditionWords(condition, names)).join(' · ');
}

function between(what: string, least: number | null, most: number | null, say: (value: number) => string): string {
  if (least !== null && most !== null) return t(`list-says-${what}-between`, { least: say(least), most: say(most) });
  return least !== null ? t(`list-says-${what}-least`, { least: say(least) }) : t(`list-says-${what}-most`, { most: say(most ?? 0) });
}
