/** What everything from a book is, in few lines: a person weighs clients, visits, notes and pictures, not forty kinds of rows. */
import type { ExportBrought, ExportLeft, ExportPreview, JobState } from '../api.gen';
import { rowWords } from '../past/past';
import { number } from '../say';
import { t } from '../words';

export function holdsRows({ rows, pictures }: Pick<ExportPreview, 'rows' | 'pictures'>): { label: string; count: number }[] {
  const named = ['client', 'visit', 'note'];
  const of = (table: string) => rows.find((each) => each.table === table)?.rows ?? 0;
  const rest = rows.filter(({ table }) => !named.includes(table)).reduce((sum, each) => sum + each.rows, 0);
  return [
    { label: t('export-clients'), count: of('client') },
    { label: t('export-visits'), count: of('visit') },
    { label: t('export-notes'), count: of('note') },
    { label: t('export-photos'), count: pictures },
    { label: t('export-rest'), count: rest },
  ];
}

/** What stands above what came of it. */
export function finishedWholeWords(job: Pick<JobState, 'added' | 'rejected'>, brought: Pick<ExportBrought, 'tables'> | null): string {
  if (job.added === 0) return job.rejected === 0 ? t('export-brought-same') : t('export-brought-none');
  const of = (table: string) => brought?.tables.find((each) => each.table === table)?.added ?? 0;
  const counted = (key: string, count: number) => t(key, { count, shown: number(count) });
  const [clients, visits] = [of('client'), of('visit')];
  if (clients === 0 && visits === 0) return counted('export-brought-rows', job.added);
  return t('export-brought', { clients: counted('export-brought-clients', clients), visits: counted('export-brought-visits', visits) });
}

/** Rows read are those added, here already, and left out. */
export function sumWords(job: Pick<JobState, 'added' | 'unchanged' | 'rejected'>): string {
  const { added, unchanged, rejected } = job;
  return t('export-sum', { read: number(added + unchanged + rejected), added: number(added), unchanged: number(unchanged), left: number(rejected) });
}

/** A row that was left out or mended: which, where it stands in the file, and why. */
export function leftWords(left: ExportLeft): string {
  const why = t(`export-why-${left.why.replaceAll('_', '-')}`);
  return t('export-eyes-one', { kind: rowWords(left.table), line: number(left.line), file: `${left.table}.jsonl`, why });
}
