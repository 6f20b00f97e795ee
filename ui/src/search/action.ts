/** What can be done from the search field besides finding: every screen, and the few acts that begin anywhere. */
import { leaveDemo } from '../demo/demo';
import { desk } from '../desk.svelte';
import { go } from '../route.svelte';
import { t } from '../words';

export type Action = {
  id: string;
  label: string;
  /** Other words it is found by. */
  find?: string;
  /** The key that does the same. */
  press?: string;
  act: () => void;
};

/** A book that nobody keeps has no passphrase and does nothing by itself. */
const OF_HER_OWN = ['background', 'passphrase'];

export function actions(book: () => void, walk: () => void, lock: () => void): Action[] {
  const demo = desk.now?.demo ?? false;
  const all: Action[] = [
    { id: 'client', label: t('header-new-client'), press: 'n', act: () => go('/clients/new') },
    { id: 'visit', label: t('search-new-visit'), act: book },
    { id: 'walk-in', label: t('search-walk-in'), press: 'Shift+w', act: walk },
    { id: 'finish', label: t('header-finish'), press: 'f', act: () => go('/finish') },
    { id: 'today', label: t('nav-today'), press: 't', act: () => go('/today') },
    { id: 'clients', label: t('nav-clients'), press: 'c', act: () => go('/clients') },
    { id: 'lists', label: t('list-title'), find: t('list-new'), act: () => go('/lists') },
    { id: 'duplicates', label: t('merge-title'), act: () => go('/duplicates') },
    { id: 'calendar', label: t('nav-calendar'), press: 'k', act: () => go('/calendar') },
    { id: 'reminders', label: t('nav-reminders'), press: 'r', act: () => go('/reminders') },
    { id: 'calls', label: t('reminder-twelve'), find: t('call-title'), press: 'i', act: () => go('/calls') },
    { id: 'waiting', label: t('waiting-title'), find: t('waiting-gaps'), act: () => go('/waiting') },
    { id: 'confirm', label: t('confirm-title'), act: () => go('/confirm') },
    { id: 'calendar-file', label: t('import-calendar-title'), find: t('import-calendar-export'), act: () => go('/import/calendar') },
    { id: 'import', label: t('nav-import'), act: () => go('/import') },
    { id: 'settings', label: t('nav-settings'), find: t('settings-business'), act: () => go('/settings') },
    { id: 'services', label: t('settings-services'), find: t('nav-settings'), act: () => go('/settings/services') },
    { id: 'hours', label: t('settings-hours'), find: `${t('nav-settings')} ${t('search-hours')}`, act: () => go('/settings/hours') },
    { id: 'days-off', label: t('settings-days-off'), find: t('nav-settings'), act: () => go('/settings/days-off') },
    { id: 'rhythm', label: t('settings-rhythm'), find: `${t('nav-settings')} ${t('backtest-title')}`, act: () => go('/settings/rhythm') },
    { id: 'texts', label: t('settings-texts'), find: t('nav-settings'), act: () => go('/settings/texts') },
    { id: 'background', label: t('settings-background'), find: t('nav-settings'), act: () => go('/settings/background') },
    { id: 'known', label: t('settings-known'), find: t('nav-settings'), act: () => go('/settings/known') },
    { id: 'passphrase', label: t('settings-lock'), find: `${t('nav-settings')} ${t('code-title')}`, act: () => go('/settings/lock') },
    { id: 'keep', label: t('settings-keep'), find: t('nav-settings'), act: () => go('/settings/keep') },
    { id: 'check', label: t('settings-check'), find: t('nav-settings'), act: () => go('/settings/check') },
    { id: 'look', label: t('settings-look'), find: t('nav-settings'), act: () => go('/settings/look') },
    { id: 'keys', label: t('settings-keys'), find: t('nav-settings'), act: () => go('/settings/keys') },
    { id: 'guide', label: t('guide-title'), press: 'F1', act: () => go('/guide') },
    demo ? { id: 'demo', label: t('demo-leave'), act: () => void leaveDemo() } : { id: 'lock', label: t('nav-lock'), press: '$mod+l', act: lock },
  ];
  return demo ? all.filter(({ id }) => !OF_HER_OWN.includes(id)) : all;
}
