/** Says what a client does not know yet, on our screen and as news for her. */
import type { ToTellRow } from '../api.gen';
import type { News } from '../message/message';
import { clock, money } from '../say';
import { t } from '../words';
import { momentWords } from './offer';

/** “moved from 14:00 to Thu 12 March, 15:00” */
export function changeWords(row: ToTellRow, currency: string): string {
  switch (row.kind) {
    case 'moved': {
      const was = row.was_at ?? row.at;
      const sameDay = was.slice(0, 10) === row.at.slice(0, 10);
      return t('tell-moved', { was: sameDay ? clock(was) : momentWords(was), at: momentWords(row.at) });
    }
    case 'master':
      return t('tell-master', { was: row.was_master ?? '', master: row.master, at: momentWords(row.at) });
    case 'cancelled':
      return t('tell-cancelled', { was: momentWords(row.was_at ?? row.at) });
    case 'price':
      return t('tell-price', { services: row.services.join(', '), was: money(row.was_price ?? row.price, currency), price: money(row.price, currency) });
    case 'hours':
      return t('tell-hours', { master: row.master, at: momentWords(row.at) });
  }
}

/** The same for her. */
export function newsOf(row: ToTellRow): News {
  const { at, services, price } = row;
  switch (row.kind) {
    case 'moved':
      return { kind: 'moved', was: row.was_at ?? at, at };
    case 'master':
      return { kind: 'master', at, master: row.master };
    case 'cancelled':
      return { kind: 'cancelled', was: row.was_at ?? at };
    case 'price':
      return { kind: 'price', at, services, was: row.was_price ?? price, price };
    case 'hours':
      return { kind: 'hours', at };
  }
}
