/** Everything the book can be asked or told; written by a test from core/src/commands.rs, not by hand. */
export type AddressForm = "" | "informal" | "formal";
export type AlertAdd = { client: string, kind: AlertKind, words: string, since: Day | null, until: Day | null, };
export type AlertChange = { id: string, kind: AlertKind, words: string, since: Day | null, until: Day | null, };
export type AlertKind = "allergy" | "contraindication" | "medication" | "pregnancy" | "skin" | "patch_test" | "other";
export type AlertRow = { id: string, kind: AlertKind, words: string, since: Day | null, 
/**
 * The last day it holds: a patch test is valid until then.
 */
until: Day | null, };
export type AskRow = { note: string, words: string, day: Day, };
export type BookingAdvice = { offers: Array<Offer>, target: Day, from: Day, to: Day, minutes: number, 
/**
 * Ids.
 */
services: Array<string>, 
/**
 * Days; 0 when nothing says how often.
 */
usual: number, master: string, };
export type BookingArgs = { client: string, services: Array<string>, master: string | null, };
export type BookingFree = { day: Day, services: Array<string>, master: string | null, 
/**
 * A visit being moved does not stand in its own way.
 */
moving: string | null, };
export type Brief = { visit: DayVisit, phase: BriefPhase, 
/**
 * Minutes until it begins; negative once it has.
 */
in_minutes: number, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, alerts: Array<AlertRow>, standings: Array<Standing>, last: VisitShort | null, talked: Array<NoteRow>, asks: Array<AskRow>, promises: Array<PromiseRow>, steps: Array<AskRow>, likes: Array<PreferenceRow>, dates: Array<DateRow>, rebook: Offer | null, booked: VisitShort | null, };
export type BriefPhase = "here" | "next";
export type CalendarArgs = { from: Day, 
/**
 * At most 42.
 */
days: number, 
/**
 * Everybody when absent; working hours are then the first master's.
 */
master: string | null, };
export type CalendarDay = { day: Day, hours: Array<TimeSpan>, 
/**
 * What is left of them, buffers taken off.
 */
free: Array<TimeSpan>, };
export type CalendarPage = { from: Day, days: Array<CalendarDay>, visits: Array<DayVisit>, };
export type CancelledBy = "" | "client" | "us";
export type CardArgs = { client: string, };
export type CardNumbers = { 
/**
 * Done, ever.
 */
visits: number, year: number, 
/**
 * Paid this year, in minor units.
 */
this_year: number, cancelled: number, no_shows: number, };
export type ChannelConsent = "yes" | "no" | "not_asked";
export type ChannelKind = "phone" | "email" | "telegram" | "viber" | "whatsapp" | "instagram" | "facebook" | "signal" | "other";
export type ChannelRow = { 
/**
 * Absent while it is new.
 */
id: string | null, kind: ChannelKind, 
/**
 * Exactly as it was typed.
 */
typed: string, 
/**
 * E.164 for a phone, lower case for an address; empty when it cannot be told. Ignored when sent.
 */
normal: string, label: string, consent: ChannelConsent, };
export type ClientCard = { client: ClientFull, alerts: Array<AlertRow>, preferences: Array<PreferenceRow>, dates: Array<DateRow>, brought: Array<ClientName>, brought_by: ClientName | null, standings: Array<Standing>, next: VisitShort | null, asks: Array<AskRow>, promises: Array<PromiseRow>, steps: Array<AskRow>, pauses: Array<PauseRow>, numbers: CardNumbers, };
export type ClientChange = { id: string, fields: ClientFields, };
export type ClientFields = { name: string, address_form: AddressForm, 
/**
 * The language she is written to in; empty for the book's own.
 */
language: string, 
/**
 * Empty, `1991-03-04` or `--03-04`.
 */
birthday: string, 
/**
 * How she found us.
 */
source: string, 
/**
 * The client who brought her.
 */
brought_by: string | null, channels: Array<ChannelRow>, people: Array<PersonRow>, tags: Array<string>, };
export type ClientFull = { id: string, archived: boolean, made_on: Day, name: string, address_form: AddressForm, 
/**
 * The language she is written to in; empty for the book's own.
 */
language: string, 
/**
 * Empty, `1991-03-04` or `--03-04`.
 */
birthday: string, 
/**
 * How she found us.
 */
source: string, 
/**
 * The client who brought her.
 */
brought_by: string | null, channels: Array<ChannelRow>, people: Array<PersonRow>, tags: Array<string>, };
export type ClientList = { rows: Array<ClientRow>, total: number, from: number, };
export type ClientListArgs = { archived: boolean, 
/**
 * The first row wanted, from 0.
 */
from: number, 
/**
 * At most 200.
 */
limit: number, };
export type ClientName = { id: string, name: string, };
export type ClientRow = { id: string, name: string, phone: string, alerts: Array<AlertRow>, 
/**
 * Her most pressing category.
 */
standing: Standing | null, last: Day | null, next: Moment | null, tags: Array<string>, };
export type Clock = string;
export type ClockShift = "gap" | "fold";
export type DateOf = "client" | "person";
export type DateRow = { on: Day, in_days: number, of: DateOf, name: string, relation: Relation | null, turns: number | null, };
export type Day = string;
export type DayGap = { from: Moment, to: Moment, minutes: number, };
export type DayVisit = { id: string, client: string, name: string, at: Moment, ends: Moment, minutes: number, services: Array<string>, state: VisitState, alerts: Array<AlertRow>, 
/**
 * Her first visit.
 */
first: boolean, 
/**
 * Days until her birthday, when it is within a week.
 */
birthday_in: number | null, 
/**
 * Her next visit after this one.
 */
rebooked: Moment | null, master: string, };
export type DeskCondition = "empty" | "locked" | "open" | "in_use" | "newer" | "damaged";
export type DeskCreate = { business: string, language: string, zone: string, country: string, currency: string, trade: Trade, passphrase: string, };
export type DeskLook = { language: string, theme: DeskTheme, };
export type DeskState = { state: DeskCondition, language: string, theme: DeskTheme, 
/**
 * Seconds until the next passphrase is taken.
 */
wait_seconds: number, 
/**
 * The computer's own zone, to propose.
 */
zone: string, zones: Array<string>, today: Day, now: Moment, version: string, };
export type DeskStrength = { passphrase: string, 
/**
 * Words a guesser would try first: the name of the business.
 */
hints: Array<string>, };
export type DeskStrengthOut = { 
/**
 * 0 to 4, as zxcvbn counts.
 */
score: number, long_enough: boolean, };
export type DeskTheme = "system" | "light" | "dark";
export type DeskUnlock = { passphrase: string, };
export type DraftBody = { body: string | null, };
export type DraftKey = { key: string, };
export type DraftPut = { key: string, body: string, };
export type Fault = { "kind": "invalid", field: string, rule: Rule, detail: string, } | { "kind": "not_found", what: string, } | { "kind": "conflict", what: string, } | { "kind": "nothing_to_undo" } | { "kind": "locked" } | { "kind": "wrong_passphrase", wait_seconds: number, } | { "kind": "wait", seconds: number, } | { "kind": "not_contacts", why: string, } | { "kind": "book_in_use" } | { "kind": "book_is_newer" } | { "kind": "book_is_damaged" } | { "kind": "disk_full" } | { "kind": "bad_request", what: string, } | { "kind": "bug", id: string, };
export type FinishArgs = { 
/**
 * The arrived visit, else the latest begun, when absent.
 */
visit: string | null, };
export type FinishDone = { next: VisitShort | null, shifted: ClockShift | null, };
export type FinishNext = { "kind": "book", at: Moment, } | { "kind": "booked" } | { "kind": "follow_up", on: Day, reason: string, } | { "kind": "pause", until: Day, reason: string, } | { "kind": "no", reason: string, };
export type FinishPage = { 
/**
 * Whose visit, when that cannot be known.
 */
choose: Array<DayVisit>, visit: DayVisit | null, lines: Array<VisitLine>, alerts: Array<AlertRow>, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, asks: Array<AskRow>, promises: Array<PromiseRow>, 
/**
 * Her next visit in the category: shown instead of offers.
 */
booked: VisitShort | null, 
/**
 * Absent where nothing says how often she should come.
 */
advice: BookingAdvice | null, 
/**
 * When she would be asked how she likes it.
 */
follow_up_on: Day, master: string, };
export type FinishPreference = { kind: PreferenceKind, words: string, };
export type FinishSave = { visit: string, lines: Array<VisitLineArgs>, 
/**
 * Minor units.
 */
paid: number, paid_by: PaidBy, note: string, ask: string, promise: string, promise_due: Day | null, preference: FinishPreference | null, 
/**
 * Notes whose question was asked.
 */
asked: Array<string>, 
/**
 * Notes whose promise was kept.
 */
kept: Array<string>, next: FinishNext, };
export type FreeTimes = { day: Day, starts: Array<Moment>, hours: Array<TimeSpan>, };
export type HistoryState = { undo: HistoryStep | null, redo: HistoryStep | null, };
export type HistoryStep = { step: number, 
/**
 * The name of the command, such as `visit_book`.
 */
command: string, at: Moment, client: ClientName | null, };
export type HistoryTurned = { 
/**
 * The command that was turned back or brought again.
 */
command: string, };
export type HistoryUndo = { 
/**
 * The step of a confirmation; the latest that stands when absent.
 */
step: number | null, };
export type HoursSpan = { 
/**
 * 1 is Monday.
 */
weekday: number, from: Clock, to: Clock, };
export type ImportLine = { 
/**
 * Where the card begins in the file.
 */
line: number, name: string, phone: string, birthday: string, outcome: ImportOutcome, 
/**
 * Whom it merges with, or who has the same phone under another name.
 */
with: ClientName | null, reason: ImportReason, 
/**
 * Texts that could not be read as what they should be, kept as a note.
 */
mended: Array<string>, };
export type ImportOutcome = "added" | "merged" | "unchanged" | "rejected";
export type ImportPick = { import: string, };
export type ImportPreview = { import: string, rows: number, added: number, merged: number, unchanged: number, rejected: number, photos: number, unused: Array<ImportUnused>, 
/**
 * At most 200; those that need eyes first.
 */
lines: Array<ImportLine>, };
export type ImportRead = { 
/**
 * The one-time word for a file the owner chose.
 */
file: string, };
export type ImportReason = "" | "same_phone" | "same_email" | "same_name_birthday" | "same_name" | "same_in_file" | "same_phone_other_name" | "no_name" | "broken" | "too_long" | "group";
export type ImportUnused = { name: string, count: number, };
export type JobCondition = "running" | "done" | "cancelled" | "failed";
export type JobKind = "import_contacts";
export type JobPick = { job: string, };
export type JobStarted = { job: string, };
export type JobState = { job: string, kind: JobKind, done: number, total: number, state: JobCondition, 
/**
 * The one step by which all of it can be undone.
 */
step: number | null, added: number, merged: number, unchanged: number, rejected: number, };
export type MasterChange = { id: string, name: string, colour: string, hours: Array<HoursSpan>, };
export type MasterRow = { id: string, name: string, colour: string, hours: Array<HoursSpan>, archived: boolean, };
export type Moment = string;
export type NotNow = "" | "follow_up" | "pause" | "no";
export type NoteAdd = { client: string, words: string, ask: string, promise: string, promise_due: Day | null, step: string, };
export type NoteChange = { id: string, words: string, ask: string, promise: string, promise_due: Day | null, step: string, };
export type NoteRow = { id: string, client: string, visit: string | null, day: Day, at: Moment, words: string, 
/**
 * To be asked at the next visit, then ticked off.
 */
ask: string, asked: boolean, 
/**
 * A debt of ours, open until kept.
 */
promise: string, promise_due: Day | null, kept: boolean, step: string, step_done: boolean, };
export type Nothing = Record<symbol, never>;
export type Offer = { at: Moment, ends: Moment, reasons: Array<OfferReason>, past_fill: PastFill | null, };
export type OfferReason = { "kind": "weeks", weeks: number, } | { "kind": "days", days: number, } | { "kind": "usual_day_and_hour" } | { "kind": "usual_day" } | { "kind": "usual_hour" } | { "kind": "lighter_day" } | { "kind": "last_fill_week" } | { "kind": "widened" } | { "kind": "nearest" };
export type PaidBy = "" | "cash" | "card" | "transfer";
export type PastFill = { service: string, 
/**
 * Minor units more.
 */
extra: number, };
export type PauseAdd = { client: string, category: string, until: Day, reason: string, };
export type PauseRow = { id: string, 
/**
 * Empty for all categories.
 */
category: string, from: Day, 
/**
 * The last day of the pause; on it she is due.
 */
until: Day, reason: string, };
export type PersonRow = { 
/**
 * Absent while new.
 */
id: string | null, name: string, relation: Relation, 
/**
 * Empty, `1991-03-04` or `--03-04`.
 */
birthday: string, note: string, };
export type PreferenceAdd = { client: string, kind: PreferenceKind, words: string, };
export type PreferenceChange = { id: string, kind: PreferenceKind, words: string, };
export type PreferenceKind = "drink" | "sound" | "talk" | "aroma" | "comfort" | "look" | "values" | "avoid" | "other";
export type PreferenceRow = { id: string, kind: PreferenceKind, words: string, };
export type PromiseRow = { note: string, words: string, due: Day | null, late: boolean, day: Day, };
export type Relation = "child" | "partner" | "parent" | "sibling" | "friend" | "other";
export type ReminderDrop = { key: ReminderKey, why: string, };
export type ReminderFilter = "open" | "snoozed";
export type ReminderKey = { client: string, kind: ReminderKind, anchor: string, };
export type ReminderKind = "follow_up" | "birthday" | "person_birthday" | "rhythm" | "promise";
export type ReminderList = { rows: Array<ReminderRow>, 
/**
 * 100 means a hundred or more.
 */
total: number, };
export type ReminderListArgs = { state: ReminderFilter, };
export type ReminderPick = { key: ReminderKey, };
export type ReminderRow = { key: ReminderKey, name: string, 
/**
 * The day it opened.
 */
on: Day, state: ReminderFilter, until: Day | null, why: ReminderWhy, 
/**
 * When she comes, if within a week.
 */
here: Moment | null, alerts: Array<AlertRow>, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, };
export type ReminderSnooze = { key: ReminderKey, 
/**
 * The day it comes back.
 */
until: Day, };
export type ReminderWhy = { "kind": "follow_up", visit_on: Day, services: Array<string>, reason: string, } | { "kind": "birthday", on: Day, in_days: number, turns: number | null, } | { "kind": "person_birthday", on: Day, in_days: number, turns: number | null, person: string, relation: Relation, } | { "kind": "rhythm", standing: Standing, services: Array<string>, } | { "kind": "promise", words: string, due: Day, };
export type RowMade = { id: string, };
export type RowPick = { id: string, };
export type Rule = "required" | "too_long" | "too_many" | "not_a_day" | "not_a_time" | "not_a_phone" | "not_an_address" | "in_the_past" | "in_the_future" | "out_of_range" | "from_after_to" | "overlaps" | "outside_hours" | "day_off" | "unknown" | "too_short" | "already" | "other_state" | "needs_next" | "archived";
export type SearchArgs = { words: string, };
export type SearchFound = { hits: Array<SearchHit>, };
export type SearchHit = { client: string, name: string, kind: SearchKind, 
/**
 * What was found, as it was typed.
 */
excerpt: string, archived: boolean, };
export type SearchKind = "name" | "archived" | "phone" | "note" | "preference" | "alert" | "person" | "tag" | "channel";
export type ServiceChange = { id: string, fields: ServiceFields, };
export type ServiceFields = { name: string, 
/**
 * Services of one category share a rhythm.
 */
category: string, minutes: number, 
/**
 * Minutes after it before the next client.
 */
buffer: number, 
/**
 * Minor units.
 */
price: number, rhythm: ServiceRhythm, 
/**
 * Days.
 */
interval_from: number | null, interval_to: number | null, 
/**
 * The last day after the visit before on which it still counts as a fill.
 */
last_fill: number | null, 
/**
 * The service it becomes past the last fill day.
 */
becomes: string | null, 
/**
 * Days after a visit without a next one until she is asked how she likes it; off when absent.
 */
follow_up: number | null, };
export type ServiceListArgs = { 
/**
 * Whether those no longer sold are listed too.
 */
archived: boolean, };
export type ServiceRhythm = "always" | "order" | "none";
export type ServiceRow = { id: string, archived: boolean, name: string, 
/**
 * Services of one category share a rhythm.
 */
category: string, minutes: number, 
/**
 * Minutes after it before the next client.
 */
buffer: number, 
/**
 * Minor units.
 */
price: number, rhythm: ServiceRhythm, 
/**
 * Days.
 */
interval_from: number | null, interval_to: number | null, 
/**
 * The last day after the visit before on which it still counts as a fill.
 */
last_fill: number | null, 
/**
 * The service it becomes past the last fill day.
 */
becomes: string | null, 
/**
 * Days after a visit without a next one until she is asked how she likes it; off when absent.
 */
follow_up: number | null, };
export type ServiceStarted = { added: number, };
export type ServiceStarters = { trade: Trade, };
export type Settings = { business: string, 
/**
 * IANA name.
 */
zone: string, 
/**
 * ISO 3166, two letters: how phone numbers without a country are read.
 */
country: string, 
/**
 * ISO 4217.
 */
currency: string, trade: Trade, 
/**
 * When the day's reminders come.
 */
remind_at: Clock, 
/**
 * Whether single letters are shortcuts outside text fields.
 */
single_keys: boolean, 
/**
 * Days after a visit without a next one, when a service does not say.
 */
follow_up_days: number, 
/**
 * Whether a toast names the client, or says "a client".
 */
toast_names: boolean, };
export type Standing = { category: string, state: StandingState, 
/**
 * Days, rounded half up.
 */
usual: number | null, lower: number | null, upper: number | null, 
/**
 * Whether the rhythm is read from her own visits.
 */
own: boolean, last: Day | null, 
/**
 * Since the last visit.
 */
days: number, 
/**
 * The first day on which she was due.
 */
since: Day | null, 
/**
 * Counted from her usual; 0 unless late or lapsed.
 */
late_days: number, 
/**
 * Newest last, at most eight.
 */
gaps: Array<number>, next: Moment | null, until: Day | null, };
export type StandingState = "none" | "booked" | "paused" | "on_rhythm" | "due" | "late" | "lapsed";
export type StoryArgs = { client: string, kind: StoryKind, before: StoryCursor | null, };
export type StoryCursor = { at: Moment, id: string, };
export type StoryEntry = { "kind": "visit", at: Moment, visit: StoryVisit, } | { "kind": "note", at: Moment, note: NoteRow, } | { "kind": "pause", at: Moment, pause: PauseRow, };
export type StoryKind = "all" | "visits" | "talks";
export type StoryPage = { entries: Array<StoryEntry>, 
/**
 * Where the next page begins; absent at the beginning of the story.
 */
next: StoryCursor | null, };
export type StoryVisit = { id: string, at: Moment, ends: Moment, state: VisitState, services: Array<string>, 
/**
 * What it cost, in minor units.
 */
price: number, paid: number | null, paid_by: PaidBy, notes: Array<NoteRow>, not_now: NotNow, reason: string, cancelled_by: CancelledBy, };
export type TimeSpan = { from: Moment, to: Moment, };
export type TodayCounts = { visits: number, 
/**
 * 100 means a hundred or more.
 */
reminders: number, };
export type TodayPage = { day: Day, now: Moment, visits: Array<DayVisit>, gaps: Array<DayGap>, brief: Brief | null, due: Array<ReminderRow>, 
/**
 * 100 means a hundred or more.
 */
due_total: number, };
export type Trade = "lashes" | "hair" | "atelier" | "consulting" | "other";
export type VisitBook = { client: string, services: Array<string>, at: Moment, 
/**
 * The first master when absent.
 */
master: string | null, };
export type VisitBooked = { id: string, at: Moment, 
/**
 * The clock skips or repeats this time, so this is the first valid minute after it, or the earlier of the two.
 */
shifted: ClockShift | null, };
export type VisitCancel = { id: string, by: CancelledBy, };
export type VisitLine = { service: string, name: string, price: number, };
export type VisitLineArgs = { service: string, 
/**
 * Minor units.
 */
price: number, };
export type VisitMove = { id: string, at: Moment, };
export type VisitShort = { id: string, at: Moment, ends: Moment, services: Array<string>, state: VisitState, };
export type VisitShowArgs = { visit: string, };
export type VisitState = "booked" | "confirmed" | "arrived" | "done" | "cancelled" | "no_show";

export type Asks = {
  setting_show: { args: Nothing; out: Settings };
  service_list: { args: ServiceListArgs; out: Array<ServiceRow> };
  master_list: { args: Nothing; out: Array<MasterRow> };
  client_list: { args: ClientListArgs; out: ClientList };
  client_card: { args: CardArgs; out: ClientCard };
  client_story: { args: StoryArgs; out: StoryPage };
  search_find: { args: SearchArgs; out: SearchFound };
  today_page: { args: Nothing; out: TodayPage };
  today_counts: { args: Nothing; out: TodayCounts };
  today_brief: { args: VisitShowArgs; out: Brief };
  booking_suggest: { args: BookingArgs; out: BookingAdvice };
  booking_free: { args: BookingFree; out: FreeTimes };
  visit_show: { args: VisitShowArgs; out: DayVisit };
  calendar_days: { args: CalendarArgs; out: CalendarPage };
  finish_page: { args: FinishArgs; out: FinishPage };
  reminder_list: { args: ReminderListArgs; out: ReminderList };
  draft_get: { args: DraftKey; out: DraftBody };
  history_state: { args: Nothing; out: HistoryState };
  desk_state: { args: Nothing; out: DeskState };
  desk_strength: { args: DeskStrength; out: DeskStrengthOut };
  job_state: { args: JobPick; out: JobState };
};

export type Tells = {
  service_add: { args: ServiceFields; out: RowMade };
  service_change: { args: ServiceChange; out: Nothing };
  service_archive: { args: RowPick; out: Nothing };
  service_restore: { args: RowPick; out: Nothing };
  service_starters: { args: ServiceStarters; out: ServiceStarted };
  master_change: { args: MasterChange; out: Nothing };
  setting_change: { args: Settings; out: Nothing };
  client_add: { args: ClientFields; out: RowMade };
  client_change: { args: ClientChange; out: Nothing };
  client_archive: { args: RowPick; out: Nothing };
  client_restore: { args: RowPick; out: Nothing };
  preference_add: { args: PreferenceAdd; out: RowMade };
  preference_change: { args: PreferenceChange; out: Nothing };
  preference_remove: { args: RowPick; out: Nothing };
  alert_add: { args: AlertAdd; out: RowMade };
  alert_change: { args: AlertChange; out: Nothing };
  alert_remove: { args: RowPick; out: Nothing };
  note_add: { args: NoteAdd; out: RowMade };
  note_change: { args: NoteChange; out: Nothing };
  note_remove: { args: RowPick; out: Nothing };
  note_asked: { args: RowPick; out: Nothing };
  note_kept: { args: RowPick; out: Nothing };
  note_step_done: { args: RowPick; out: Nothing };
  visit_book: { args: VisitBook; out: VisitBooked };
  visit_move: { args: VisitMove; out: VisitBooked };
  visit_cancel: { args: VisitCancel; out: Nothing };
  visit_no_show: { args: RowPick; out: Nothing };
  visit_start: { args: RowPick; out: Nothing };
  visit_confirm: { args: RowPick; out: Nothing };
  finish_save: { args: FinishSave; out: FinishDone };
  pause_add: { args: PauseAdd; out: RowMade };
  pause_remove: { args: RowPick; out: Nothing };
  reminder_done: { args: ReminderPick; out: Nothing };
  reminder_snooze: { args: ReminderSnooze; out: Nothing };
  reminder_drop: { args: ReminderDrop; out: Nothing };
  reminder_reopen: { args: ReminderPick; out: Nothing };
  draft_put: { args: DraftPut; out: Nothing };
  draft_drop: { args: DraftKey; out: Nothing };
  desk_create: { args: DeskCreate; out: Nothing };
  desk_unlock: { args: DeskUnlock; out: Nothing };
  desk_lock: { args: Nothing; out: Nothing };
  desk_look: { args: DeskLook; out: Nothing };
  history_undo: { args: HistoryUndo; out: HistoryTurned };
  history_redo: { args: Nothing; out: HistoryTurned };
  import_read: { args: ImportRead; out: ImportPreview };
  import_run: { args: ImportPick; out: JobStarted };
  import_forget: { args: ImportPick; out: Nothing };
  job_cancel: { args: JobPick; out: Nothing };
};
