/** Says in words which change was taken back or brought again. */
import type { JobKind, Tells } from '../api.gen';
import { t } from '../words';

/** Changes that are no step of history: they act on the desk, on drafts, or on history itself. */
type Unwritten =
  | `desk_${string}` | `draft_${string}` | `history_${string}`
  | 'import_read' | 'import_forget' | 'calendar_read' | 'calendar_forget' | 'job_cancel';

const WORDS: Record<Exclude<keyof Tells, Unwritten>, () => string> = {
  setting_change: () => t('history-setting-change'),
  service_add: () => t('history-service-add'),
  service_change: () => t('history-service-change'),
  service_archive: () => t('history-service-archive'),
  service_restore: () => t('history-service-restore'),
  service_starters: () => t('history-service-starters'),
  master_change: () => t('history-master-change'),
  client_add: () => t('history-client-add'),
  client_change: () => t('history-client-change'),
  client_archive: () => t('history-client-archive'),
  client_restore: () => t('history-client-restore'),
  preference_add: () => t('history-preference-add'),
  preference_change: () => t('history-preference-change'),
  preference_remove: () => t('history-preference-remove'),
  alert_add: () => t('history-alert-add'),
  alert_change: () => t('history-alert-change'),
  alert_remove: () => t('history-alert-remove'),
  note_add: () => t('history-note-add'),
  note_change: () => t('history-note-change'),
  note_remove: () => t('history-note-remove'),
  note_asked: () => t('history-note-asked'),
  note_kept: () => t('history-note-kept'),
  note_step_done: () => t('history-note-step-done'),
  visit_book: () => t('history-visit-book'),
  visit_move: () => t('history-visit-move'),
  visit_cancel: () => t('history-visit-cancel'),
  visit_no_show: () => t('history-visit-no-show'),
  visit_start: () => t('history-visit-start'),
  visit_confirm: () => t('history-visit-confirm'),
  finish_save: () => t('history-finish-save'),
  pause_add: () => t('history-pause-add'),
  pause_remove: () => t('history-pause-remove'),
  reminder_done: () => t('history-reminder-done'),
  reminder_snooze: () => t('history-reminder-snooze'),
  reminder_drop: () => t('history-reminder-drop'),
  reminder_reopen: () => t('history-reminder-reopen'),
  import_run: () => t('history-import-run'),
  calendar_run: () => t('history-calendar-run'),
  master_add: () => t('history-master-add'),
  master_archive: () => t('history-master-archive'),
  master_restore: () => t('history-master-restore'),
  room_add: () => t('history-room-add'),
  room_change: () => t('history-room-change'),
  room_archive: () => t('history-room-archive'),
  room_restore: () => t('history-room-restore'),
  exception_add: () => t('history-exception-add'),
  exception_change: () => t('history-exception-change'),
  exception_remove: () => t('history-exception-remove'),
  block_add: () => t('history-block-add'),
  block_change: () => t('history-block-change'),
  block_remove: () => t('history-block-remove'),
  visit_walk_in: () => t('history-visit-walk-in'),
  visit_repeat: () => t('history-visit-repeat'),
  visit_asked: () => t('history-visit-asked'),
  visit_no_answer: () => t('history-visit-no-answer'),
  waiting_add: () => t('history-waiting-add'),
  waiting_change: () => t('history-waiting-change'),
  waiting_remove: () => t('history-waiting-remove'),
  waiting_book: () => t('history-waiting-book'),
  heads_up_told: () => t('history-heads-up-told'),
  client_refuse: () => t('history-client-refuse'),
  client_allow: () => t('history-client-allow'),
  feast_set: () => t('history-feast-set'),
  gone_add: () => t('history-gone-add'),
  gone_remove: () => t('history-gone-remove'),
  win_back_add: () => t('history-win-back-add'),
  win_back_change: () => t('history-win-back-change'),
  win_back_close: () => t('history-win-back-close'),
  complaint_add: () => t('history-complaint-add'),
  complaint_change: () => t('history-complaint-change'),
  complaint_solve: () => t('history-complaint-solve'),
  complaint_remove: () => t('history-complaint-remove'),
  contact_log: () => t('history-contact-log'),
  contact_sent: () => t('history-contact-sent'),
  contact_remove: () => t('history-contact-remove'),
  free_reminder_add: () => t('history-free-reminder-add'),
  free_reminder_change: () => t('history-free-reminder-change'),
  free_reminder_remove: () => t('history-free-reminder-remove'),
  template_set: () => t('history-template-set'),
};

/** Long work is written down under its own name, not under the command that began it. */
const LONG: Record<JobKind, keyof typeof WORDS> = { import_contacts: 'import_run', import_calendar: 'calendar_run' };

/** For a command such as `visit_book`: “visit booked”; null for one nobody gave words to. */
export function historyWords(command: string): string | null {
  const known = command in LONG ? LONG[command as JobKind] : command;
  return known in WORDS ? WORDS[known as keyof typeof WORDS]() : null;
}
