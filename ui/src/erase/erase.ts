/** What goes with a client, in few lines: a person weighs visits, talks and photos, not twenty kinds of rows. */
import type { ErasePreview } from '../api.gen';
import { t } from '../words';

export function eraseRows({ counts }: Pick<ErasePreview, 'counts'>): { label: string; count: number }[] {
  const named = ['visit', 'note', 'photo'];
  const of = (kind: string) => counts.find((each) => each.kind === kind)?.count ?? 0;
  const rest = counts.filter(({ kind }) => !named.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  return [
    { label: t('erase-visits'), count: of('visit') },
    { label: t('erase-notes'), count: of('note') },
    { label: t('erase-photos'), count: of('photo') },
    { label: t('erase-rest'), count: rest },
  ];
}
