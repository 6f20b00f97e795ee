/** Says what a list of visits brings: how many, of whom, which services and masters. */
import type { ImportMaster, ImportService, ImportVisits } from '../api.gen';
import { day, money, number } from '../say';
import { t } from '../words';

/** “1,204 visits, 12 new clients · 5 January 2024 – 16 February 2026 · paid: €54,180.00” */
export function bringsWords(visits: ImportVisits, currency: string): string {
  const { from, until } = visits;
  if (from === null || until === null) return '';
  const span = from === until ? day(from, 'year') : t('import-visits-span', { from: day(from, 'year'), until: day(until, 'year') });
  const count = t('import-visits-visits', { count: visits.visits, shown: number(visits.visits) });
  const clients = t('import-visits-clients', { count: visits.clients, shown: number(visits.clients) });
  const words = [t('import-visits-brings', { visits: count, clients, span })];
  if (visits.paid > 0) words.push(t('import-visits-paid', { money: money(visits.paid, currency) }));
  return words.join(' · ');
}

/** What the file shows of a service the book does not have. */
export function serviceWords(service: ImportService, currency: string): string {
  const { category, minutes, price, interval_from: from, interval_to: until } = service;
  const shows = t('import-visits-shows', { category, minutes: number(minutes), money: money(price, currency) });
  const often = from === null || until === null ? t('import-visits-no-rhythm') : from === until ? t('import-visits-every-one', { days: from }) : t('import-visits-every', { from, until });
  return `${shows} · ${often}`;
}

/** Services and masters as a file calls them: a table's or a calendar's. */
export type Named = Pick<ImportVisits, 'services' | 'masters'>;

export type Name = { kind: 'service' | 'master'; name: string; shown: string; rows: number; is: string | null; about: string };

/** Everything the file names, services first; what the book does not know goes before what it knows. */
export function names(visits: Named, currency: string): Name[] {
  const service = (each: ImportService): Name => ({
    kind: 'service',
    name: each.name,
    shown: each.name || t('import-visits-unnamed-service'),
    rows: each.rows,
    is: each.service,
    about: each.service === null && each.name !== '' ? serviceWords(each, currency) : '',
  });
  const master = (each: ImportMaster): Name => ({
    kind: 'master',
    name: each.name,
    shown: each.name || t('import-visits-unnamed-master'),
    rows: each.rows,
    is: each.master,
    about: each.master === null && !each.left ? t('import-visits-master-hours') : '',
  });
  return [...visits.services.map(service), ...visits.masters.map(master)];
}

/** Whether somebody should look at it: the book has no such name. */
export function isOpen(name: Name): boolean {
  return name.is === null || name.name === '';
}
