/** Likes and needs in words: the kinds of the trade, and what is quick to tap under each. */
import type { PreferenceKind, PreferenceKindRow, PreferenceRow, Trade } from '../api.gen';
import { hasWords, t } from '../words';

/** A kind as it is tapped: one of the program's, or one of the owner's by its id. */
export type Kind = { kind: PreferenceKind; own: string; label: string };

/** What matters in a trade stands first. */
const ORDER: Record<Trade, PreferenceKind[]> = {
  lashes: ['drink', 'sound', 'talk', 'comfort', 'look', 'aroma', 'values', 'avoid', 'doubt', 'other'],
  hair: ['drink', 'talk', 'look', 'sound', 'comfort', 'aroma', 'values', 'avoid', 'doubt', 'other'],
  atelier: ['look', 'values', 'avoid', 'comfort', 'drink', 'talk', 'doubt', 'sound', 'aroma', 'other'],
  consulting: ['talk', 'values', 'drink', 'avoid', 'doubt', 'comfort', 'sound', 'aroma', 'look', 'other'],
  other: ['drink', 'sound', 'talk', 'aroma', 'comfort', 'look', 'values', 'avoid', 'doubt', 'other'],
};

let names: Map<string, string> = new Map();

/** The owner's kinds by name, for whoever only has a row. */
export function rememberKinds(rows: PreferenceKindRow[]) {
  names = new Map(rows.map((row) => [row.id, row.name]));
}

export function likeKind({ kind, own }: Pick<PreferenceRow, 'kind' | 'own'>): string {
  return kind === 'own' ? (names.get(own) ?? t('preference-other')) : t(`preference-${kind}`);
}

/** Every kind to tap, in the order of the trade; the owner's own before "other". */
export function kindsOf(trade: Trade, own: PreferenceKindRow[]): Kind[] {
  const program = ORDER[trade].map((kind) => ({ kind, own: '', label: t(`preference-${kind}`) }));
  const hers = own.filter((row) => !row.archived).map((row) => ({ kind: 'own' as const, own: row.id, label: row.name }));
  return [...program.slice(0, -1), ...hers, ...program.slice(-1)];
}

/** What is quick to tap: what the book's clients have most, then what is usual in the trade. */
export function quickWords(kind: PreferenceKind, trade: Trade, usual: string[]): string[] {
  const keys = [`preference-quick-${trade}-${kind}`, `preference-quick-${kind}`];
  const key = keys.find((each) => hasWords(each));
  const known = key ? t(key).split('|').map((each) => each.trim()) : [];
  return [...new Set([...usual, ...known])].slice(0, 12);
}
