/** Everything the book can be asked or told; written by a test from core/src/commands.rs, not by hand. */
export type AddressForm = "" | "informal" | "formal";
export type AlertAdd = { client: string, kind: AlertKind, words: string, severity: Severity, 
/**
 * Who says so: she, a doctor's letter, what we saw.
 */
source: string, since: Day | null, 
/**
 * The last day it holds.
 */
until: Day | null, };
export type AlertChange = { id: string, kind: AlertKind, words: string, severity: Severity, 
/**
 * Who says so: she, a doctor's letter, what we saw.
 */
source: string, since: Day | null, 
/**
 * The last day it holds.
 */
until: Day | null, };
export type AlertKind = "allergy" | "contraindication" | "medication" | "pregnancy" | "skin" | "patch_test" | "other";
export type AlertRow = { id: string, kind: AlertKind, words: string, severity: Severity, 
/**
 * Who says so: she, a doctor's letter, what we saw.
 */
source: string, since: Day | null, 
/**
 * The last day it holds.
 */
until: Day | null, };
export type AnswerState = "snoozed" | "done" | "dropped";
export type AnsweredRow = { key: ReminderKey, name: string, state: AnswerState, 
/**
 * Why it was dropped.
 */
why: string, 
/**
 * What came of the contact that answered it, as a contact's outcome; empty where only the state is known.
 */
outcome: string, at: Moment, };
export type AskRow = { note: string, words: string, day: Day, };
export type Backtest = { 
/**
 * The oldest first; those without a flag are told too.
 */
months: Array<BacktestMonth>, own: BacktestCount, sixty: BacktestCount, };
export type BacktestCount = { flagged: number, 
/**
 * Of these, who did not return in time.
 */
lost: number, 
/**
 * Lapsed before she would have been flagged.
 */
too_late: number, };
export type BacktestMonth = { 
/**
 * Its first day.
 */
month: Day, own: BacktestCount, sixty: BacktestCount, };
export type BackupChoose = { 
/**
 * The one-time word for a folder the owner chose.
 */
folder: string, };
export type BackupList = { folder: string, backups: Array<BackupRow>, };
export type BackupListArgs = { 
/**
 * The word for a folder the owner chose; that to which the backups go when absent.
 */
folder: string | null, };
export type BackupRow = { 
/**
 * How it is called in its folder.
 */
backup: string, made: Moment, bytes: number, 
/**
 * A book that was replaced by a restored one, and until when it is kept.
 */
kept_until: Moment | null, };
export type BackupShown = { 
/**
 * Where they go; empty while nobody chose.
 */
folder: string, 
/**
 * Book and backups lie on the same disk: when it breaks, both are gone.
 */
same_disk: boolean, good_at: Moment | null, 
/**
 * Whole days since then, or since the first change in the book.
 */
days: number, 
/**
 * Today has to say so: the last good one is too old, or there is none of a book that is.
 */
is_old: boolean, tried_at: Moment | null, trouble: BackupTrouble | null, 
/**
 * Pictures that are damaged in the book itself.
 */
damaged: number, 
/**
 * The one that is being made.
 */
job: string | null, };
export type BackupTrouble = "gone" | "refused" | "full" | "no_room" | "unlike" | "damaged" | "other";
export type BlockChange = { id: string, fields: BlockFields, };
export type BlockFields = { master: string, from: Moment, to: Moment, words: string, };
export type BlockRow = { id: string, master: string, from: Moment, to: Moment, words: string, };
export type BookingAdvice = { offers: Array<Offer>, target: Day, from: Day, to: Day, minutes: number, 
/**
 * Ids.
 */
services: Array<string>, 
/**
 * Days; 0 when nothing says how often.
 */
usual: number, 
/**
 * Whose calendar the offers stand in.
 */
master: string, };
export type BookingArgs = { client: string, services: Array<string>, 
/**
 * Her usual master when absent.
 */
master: string | null, 
/**
 * When she would like to come, if she says so herself: otherwise it follows from how often she comes.
 */
wish?: BookingWish, };
export type BookingFree = { day: Day, services: Array<string>, master: string | null, 
/**
 * A visit being moved does not stand in its own way.
 */
moving: string | null, 
/**
 * As long as the services take when absent.
 */
minutes?: number, };
export type BookingWish = { 
/**
 * So many from today on, no further than two years.
 */
after: number, unit: WishUnit, 
/**
 * 1 is Monday; any when absent.
 */
weekday: number | null, part: DayPart, };
export type Brief = { visit: DayVisit, phase: BriefPhase, 
/**
 * Minutes until it begins; negative once it has.
 */
in_minutes: number, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, alerts: Array<AlertRow>, 
/**
 * What is the matter with her patch tests for this visit.
 */
patch: Array<PatchWarning>, standings: Array<Standing>, last: VisitShort | null, talked: Array<NoteRow>, asks: Array<AskRow>, promises: Array<PromiseRow>, steps: Array<AskRow>, 
/**
 * How her last work was done.
 */
recipes: Array<RecipeRow>, 
/**
 * Of her last visit.
 */
photos: Array<PhotoRow>, likes: Array<PreferenceRow>, dates: Array<DateRow>, rebook: Offer | null, booked: VisitShort | null, };
export type BriefPhase = "here" | "next";
export type CalendarArgs = { from: Day, 
/**
 * At most 42.
 */
days: number, 
/**
 * Everybody when absent.
 */
master: string | null, };
export type CalendarDay = { day: Day, hours: Array<TimeSpan>, 
/**
 * What is left of them, buffers and blocks taken off.
 */
free: Array<TimeSpan>, exception: CalendarException | null, };
export type CalendarException = { kind: ExceptionKind, words: string, };
export type CalendarExport = { 
/**
 * Everything when absent.
 */
visit: string | null, };
export type CalendarFile = { 
/**
 * Proposed to the owner: `regulars.ics`, or `visit-2026-04-02.ics`.
 */
name: string, text: string, };
export type CalendarHow = "busy" | "visits";
export type CalendarLine = { 
/**
 * Which entry of the file, counted from 1; the times of one that repeats share it.
 */
entry: number, at: Moment | null, ends: Moment | null, 
/**
 * Whole days, of which `ends` is the midnight after the last.
 */
whole_days: boolean, summary: string, outcome: CalendarOutcome, reason: CalendarReason, 
/**
 * Whose visit it is; without an id when she is new.
 */
client: ClientName | null, 
/**
 * The services it is brought with.
 */
services: Array<string>, };
export type CalendarLoad = { day: Day, visits: number, 
/**
 * Minutes that are taken of those worked, buffers and blocks included.
 */
booked: number, working: number, };
export type CalendarMaster = { id: string, name: string, colour: string, days: Array<CalendarDay>, };
export type CalendarMonth = { from: Day, days: Array<CalendarLoad>, };
export type CalendarOrder = "client" | "service";
export type CalendarOutcome = "added" | "changed" | "removed" | "unchanged" | "rejected";
export type CalendarPage = { from: Day, 
/**
 * Those who are here, and those who left but still have visits on these days.
 */
masters: Array<CalendarMaster>, visits: Array<DayVisit>, blocks: Array<BlockRow>, };
export type CalendarPreview = { import: string, rows: number, added: number, changed: number, removed: number, unchanged: number, rejected: number, 
/**
 * The services and masters that the file names by itself.
 */
services: Array<ImportService>, masters: Array<ImportMaster>, 
/**
 * Which half of a title comes first; nothing where nobody can tell.
 */
order: CalendarOrder | null, 
/**
 * Entries for which that decides what was done.
 */
halved: number, 
/**
 * Entries that somebody should look at.
 */
eyes: number, 
/**
 * At most 200; those that need eyes first.
 */
lines: Array<CalendarLine>, };
export type CalendarRead = { 
/**
 * The word for a file the owner chose; it may be read again, as something else.
 */
file: string, 
/**
 * Whose time it is.
 */
master: string, how: CalendarHow, 
/**
 * What visits become in whose words no service is found.
 */
service?: string, 
/**
 * Whether what is called otherwise than everything in the book is a new service.
 */
fresh: boolean, 
/**
 * Which half of a title comes first; as the file shows when absent.
 */
order?: CalendarOrder, 
/**
 * What the names of the file are in the book.
 */
same?: ImportSame, };
export type CalendarReason = "" | "new_client" | "whole_days" | "unknown_zone" | "first_only" | "cut_short" | "clock_shift" | "overlaps" | "no_service" | "not_hers" | "no_client" | "no_time" | "too_long" | "namesakes" | "archived" | "not_busy" | "called_off" | "begun" | "ours" | "twice";
export type CallArgs = { 
/**
 * How much time there is.
 */
minutes: number, };
export type CallList = { rows: Array<CallRow>, 
/**
 * All who could be contacted, and what they paid together in the year before each one's last visit; minor units.
 */
total: number, value: number, 
/**
 * Minutes that one contact takes.
 */
each: number, };
export type CallRow = { 
/**
 * The reminder that a contact answers.
 */
key: ReminderKey, name: string, address_form: AddressForm, 
/**
 * The language she is written to in; empty for the book's own.
 */
language: string, 
/**
 * What she paid in the year before her last visit, in minor units.
 */
value: number, 
/**
 * Of losing her, in hundredths.
 */
chance: number, standing: Standing | null, 
/**
 * What was done the last time, and when.
 */
services: Array<string>, last: Day | null, talk: NoteRow | null, asks: Array<AskRow>, promises: Array<PromiseRow>, contact: ContactRow | null, advice: ContactAdvice, alerts: Array<AlertRow>, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, };
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
this_year: number, 
/**
 * By her, ever.
 */
cancelled: number, 
/**
 * Those of hers that came less than the settings' `late_hours` before the visit.
 */
cancelled_late: number, cancelled_by_us: number, no_shows: number, rebooked: RebookedCount, };
export type CardOnArgs = { client: string, on: Day, };
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
export type CheckBroken = { seq: number, at: Moment, };
export type CheckReport = { entries: number, 
/**
 * Entries older than the owner keeps: their rows are gone, their links stand.
 */
thinned: number, 
/**
 * The first entry whose link or digest does not fit, and when it says it was written.
 */
broken: CheckBroken | null, 
/**
 * Rows compared with what history says of them.
 */
rows: number, 
/**
 * At most a hundred; `behind_total` says how many.
 */
behind: Array<CheckRow>, behind_total: number, 
/**
 * What SQLite finds wrong with the file; empty when all is well.
 */
file: Array<string>, };
export type CheckRow = { table: string, row: string, 
/**
 * Whose it is, where that is known.
 */
client: ClientName | null, 
/**
 * Columns that differ; empty where the row itself is missing, or was never written by the app.
 */
columns: Array<string>, };
export type ClientCard = { client: ClientFull, alerts: Array<AlertRow>, 
/**
 * The newest first.
 */
consents: Array<ConsentRow>, 
/**
 * The newest first.
 */
patch_tests: Array<PatchTestRow>, 
/**
 * What is the matter with her patch tests for the next visit.
 */
patch: Array<PatchWarning>, preferences: Array<PreferenceRow>, dates: Array<DateRow>, brought: Array<ClientName>, 
/**
 * Those who turned out to be she.
 */
merged: Array<ClientName>, 
/**
 * Who she turned out to be; everything of hers stands there.
 */
merged_into: ClientName | null, brought_by: ClientName | null, standings: Array<Standing>, next: VisitShort | null, asks: Array<AskRow>, promises: Array<PromiseRow>, steps: Array<AskRow>, pauses: Array<PauseRow>, 
/**
 * Where she is gone, and has not come since.
 */
gone: Array<GoneRow>, complaints: Array<ComplaintRow>, 
/**
 * The plan to win her back, if one is open.
 */
win_back: WinBackRow | null, feasts: Array<FeastRow>, reminders: Array<FreeReminderRow>, gifts: Array<GiftRow>, 
/**
 * How many.
 */
photos: number, step: StepShown, numbers: CardNumbers, };
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
brought_by: string | null, 
/**
 * Where she works.
 */
employer: string, 
/**
 * The discount she has a right to, such as a card; empty for none.
 */
discount: string, channels: Array<ChannelRow>, people: Array<PersonRow>, tags: Array<string>, };
export type ClientFull = { id: string, archived: boolean, 
/**
 * She asked not to be contacted: nobody proposes a message to her.
 */
no_contact: boolean, 
/**
 * When her form of address last changed; absent where it never did.
 */
address_since: Day | null, made_on: Day, name: string, address_form: AddressForm, 
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
brought_by: string | null, 
/**
 * Where she works.
 */
employer: string, 
/**
 * The discount she has a right to, such as a card; empty for none.
 */
discount: string, channels: Array<ChannelRow>, people: Array<PersonRow>, tags: Array<string>, };
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
export type ClientMerge = { 
/**
 * Whose card is put away.
 */
from: string, 
/**
 * Whose card stays.
 */
to: string, };
export type ClientName = { id: string, name: string, };
export type ClientRow = { id: string, name: string, phone: string, alerts: Array<AlertRow>, 
/**
 * Her most pressing category.
 */
standing: Standing | null, last: Day | null, next: Moment | null, tags: Array<string>, };
export type ClientStep = "potential" | "visitor" | "buyer" | "client" | "supporter";
export type ClientStepSet = { id: string, 
/**
 * Absent: the rule says it again.
 */
step: ClientStep | null, why: string, };
export type Clock = string;
export type ClockShift = "gap" | "fold";
export type CodeKeep = { 
/**
 * The last group, typed from the paper.
 */
last: string, };
export type CodeMade = { 
/**
 * Seven groups of four signs; shown once.
 */
code: string, };
export type CodeMake = { 
/**
 * Whoever sits at an open book is not always its owner.
 */
passphrase: Secret, };
export type ColourPart = { zone: ColourZone, brand: string, line: string, shades: Array<Shade>, 
/**
 * Such as "6 %" or the name of a developer.
 */
developer: string, 
/**
 * Parts of developer to ten parts of colour: 15 is 1:1.5.
 */
ratio: number | null, 
/**
 * How long it acts.
 */
minutes: number | null, 
/**
 * Levels of depth from 1, black, to 10, lightest blond.
 */
start: number | null, target: number | null, };
export type ColourZone = "all" | "roots" | "lengths" | "ends" | "highlights" | "toner";
export type ColumnUse = "" | "name" | "first_name" | "middle_name" | "last_name" | "phone" | "email" | "birthday" | "note" | "tags" | "company" | "instagram" | "telegram" | "viber" | "whatsapp" | "facebook" | "signal" | "source" | "employer" | "discount" | "language" | "address_form" | "at" | "time" | "ends" | "service" | "category" | "price" | "paid" | "minutes" | "master" | "state" | "visit_note" | "reference" | "item_kind";
export type ComplaintAdd = { client: string, words: string, offered: string, };
export type ComplaintChange = { id: string, words: string, offered: string, };
export type ComplaintRow = { id: string, at: Moment, words: string, 
/**
 * Empty while nobody answered her.
 */
offered: string, solution: string, solved_at: Moment | null, };
export type ComplaintSolve = { id: string, solution: string, };
export type ConfirmArgs = { day: Day, };
export type ConfirmCount = { day: Day, visits: number, 
/**
 * Not confirmed yet.
 */
waiting: number, };
export type ConfirmList = { day: Day, rows: Array<ConfirmRow>, confirmed: number, asked: number, no_answer: number, not_asked: number, };
export type ConfirmRow = { visit: string, client: string, name: string, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, at: Moment, ends: Moment, services: Array<string>, master: string, master_name: string, 
/**
 * Booked or confirmed.
 */
state: VisitState, confirmation: Confirmation, };
export type Confirmation = "" | "asked" | "no_answer";
export type ConsentAdd = { client: string, kind: ConsentKind, answer: ConsentAnswer, how: ConsentHow, on: Day, };
export type ConsentAnswer = "yes" | "no";
export type ConsentHow = "signed" | "said" | "written";
export type ConsentKind = "health" | "photo_keep" | "photo_show" | "photo_post";
export type ConsentRow = { id: string, kind: ConsentKind, answer: ConsentAnswer, how: ConsentHow, on: Day, 
/**
 * The version of the text she was shown; 0 is the program's own.
 */
version: number, withdrawn_on: Day | null, };
export type ConsentTextRow = { kind: ConsentKind, 
/**
 * 0 are the program's own words, in whatever language they were shown.
 */
version: number, words: string, };
export type ConsentTextSet = { kind: ConsentKind, words: string, };
export type Consequence = { 
/**
 * Id of the row that was made or changed.
 */
id: string, 
/**
 * Visits whose clients are to be told.
 */
to_tell: number, };
export type ContactAdvice = { 
/**
 * Ids.
 */
services: Array<string>, names: Array<string>, offer: Offer | null, master: string, master_name: string, };
export type ContactAdviceArgs = { client: string, };
export type ContactChange = { id: string, words: string, };
export type ContactHow = "call" | "talk" | "sms" | "whatsapp" | "viber" | "telegram" | "email" | "other";
export type ContactLog = { client: string, how: ContactHow, outcome: ContactOutcome, 
/**
 * Only with `not_now`.
 */
until: Day | null, words: string, occasion: Occasion | null, 
/**
 * The reminder it answers.
 */
key: ReminderKey | null, };
export type ContactOutcome = "opened" | "sent" | "talked" | "booked" | "not_now" | "no_answer" | "moved_away" | "refused";
export type ContactRow = { id: string, at: Moment, how: ContactHow, outcome: ContactOutcome, 
/**
 * Not before this day, where she said so.
 */
until: Day | null, words: string, 
/**
 * What the text was about; absent for a call or a talk.
 */
occasion: Occasion | null, 
/**
 * Who called or wrote; empty where nobody said.
 */
master: string, };
export type DateOf = "client" | "person";
export type DateOrder = "day" | "month";
export type DateRow = { on: Day, in_days: number, of: DateOf, name: string, relation: Relation | null, turns: number | null, };
export type Day = string;
export type DayGap = { master: string, from: Moment, to: Moment, minutes: number, };
export type DayPart = "" | "morning" | "afternoon" | "evening";
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
rebooked: Moment | null, master: string, 
/**
 * Empty for none.
 */
room: string, 
/**
 * Empty when it does not repeat.
 */
series: string, confirmation: Confirmation, 
/**
 * Minor units.
 */
price: number, 
/**
 * Her first phone that she has not refused; empty for none.
 */
phone: string, };
export type DeskBackground = { 
/**
 * Whether closing the window leaves the program waiting.
 */
on: boolean, };
export type DeskCondition = "empty" | "locked" | "open" | "in_use" | "newer" | "damaged" | "no_place";
export type DeskCreate = { business: string, language: string, zone: string, country: string, currency: string, trade: Trade, passphrase: Secret, };
export type DeskGuest = { 
/**
 * Whether a client looks at the screen.
 */
here: boolean, };
export type DeskHint = "today" | "clients" | "card" | "finish" | "calendar" | "reminders" | "lists";
export type DeskLook = { language: string, theme: DeskTheme, };
export type DeskRecover = { code: Secret, 
/**
 * The passphrase from now on.
 */
passphrase: Secret, };
export type DeskRest = { 
/**
 * Whether nothing pops up until the day is over.
 */
on: boolean, };
export type DeskSit = { master: string, };
export type DeskState = { state: DeskCondition, language: string, theme: DeskTheme, 
/**
 * Seconds until the next passphrase is taken.
 */
wait_seconds: number, 
/**
 * The computer's own zone, to propose.
 */
zone: string, zones: Array<string>, today: Day, now: Moment, version: string, 
/**
 * Who sits at the desk; empty while nobody said, or while the book is locked.
 */
master: string, 
/**
 * Closing the window leaves the program waiting, so that it goes on reminding.
 */
background: boolean, 
/**
 * The computer's keyring may open the book.
 */
keyring: boolean, 
/**
 * Nothing pops up until the day is over.
 */
resting: boolean, 
/**
 * A part of the open book cannot be read.
 */
damaged: boolean, 
/**
 * The disk of the book is full: there is room for a few more changes only.
 */
full: boolean, 
/**
 * The folder of the book.
 */
folder: string, 
/**
 * Other computers may have that folder open too.
 */
shared: boolean, 
/**
 * So many of the last changes are not in this file, though they were open here.
 */
missing: number, 
/**
 * When the last change was written, where the clock is more than a day before it.
 */
clock_behind: Moment | null, 
/**
 * The passphrase of a book that cannot be opened was right: what can be read of it can be saved.
 */
readable: boolean, 
/**
 * The open book is the one to look around in: its clients are invented, and nothing in it is kept.
 */
demo: boolean, 
/**
 * The hints that nobody has read yet.
 */
hints: Array<DeskHint>, };
export type DeskStrength = { passphrase: Secret, 
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
export type DeskUnlock = { passphrase: Secret, };
export type Discounts = "" | "bearer" | "hunter";
export type DraftBody = { body: string | null, };
export type DraftKey = { key: string, };
export type DraftPut = { key: string, body: string, };
export type Duplicate = { 
/**
 * The one with more visits first, then the older card: she is proposed to stay.
 */
one: DuplicateOne, other: DuplicateOne, 
/**
 * 50 to 100.
 */
score: number, why: Array<DuplicateWhy>, };
export type DuplicateOne = { id: string, name: string, birthday: string, channels: Array<ChannelRow>, made_on: Day, 
/**
 * Done, ever.
 */
visits: number, last: Day | null, archived: boolean, };
export type DuplicateWhy = "phone" | "email" | "name" | "birthday" | "other_birthday";
export type EraseCount = { 
/**
 * The table.
 */
kind: string, count: number, };
export type ErasePick = { client: string, };
export type ErasePreview = { name: string, 
/**
 * Other cards of hers: put together with this one, they go with it.
 */
merged: Array<ClientName>, counts: Array<EraseCount>, 
/**
 * Visits whose takings stay as nobody's.
 */
takings: number, 
/**
 * Clients in whose words her name stands: only a person can say whether that is she. At most twenty.
 */
mentions: Array<ClientName>, };
export type ExceptionChange = { id: string, fields: ExceptionFields, };
export type ExceptionFields = { 
/**
 * Everybody when absent.
 */
master: string | null, kind: ExceptionKind, from: Day, 
/**
 * The last day, included.
 */
until: Day, 
/**
 * The hours of an extra day; absent for the others.
 */
starts: Clock | null, ends: Clock | null, words: string, };
export type ExceptionKind = "off" | "holiday" | "extra";
export type ExceptionListArgs = { 
/**
 * Those that end before this day are left out.
 */
from: Day, };
export type ExceptionRow = { id: string, 
/**
 * Everybody when absent.
 */
master: string | null, kind: ExceptionKind, from: Day, 
/**
 * The last day, included.
 */
until: Day, 
/**
 * The hours of an extra day; absent for the others.
 */
starts: Clock | null, ends: Clock | null, words: string, };
export type ExportBrought = { tables: Array<ExportTally>, 
/**
 * What was left out or mended, the first of it.
 */
left: Array<ExportLeft>, pictures: number, 
/**
 * Pictures that rows speak of and that are not there or are none.
 */
missing: number, };
export type ExportCount = { 
/**
 * The table.
 */
table: string, rows: number, };
export type ExportLeft = { table: string, 
/**
 * Of its file, counted from 1.
 */
line: number, why: ExportWhy, };
export type ExportPick = { 
/**
 * The word for a file the owner chose.
 */
file: string, };
export type ExportPreview = { made: Moment, rows: Array<ExportCount>, pictures: number, 
/**
 * Pictures that could not be read when it was written.
 */
missing: number, 
/**
 * The book has no clients yet: it becomes what the file says, masters, services and settings too.
 */
whole: boolean, };
export type ExportStarted = { job: string, 
/**
 * Where the file will lie.
 */
file: string, };
export type ExportTally = { table: string, read: number, added: number, unchanged: number, left: number, };
export type ExportWhy = "unreadable" | "no_parent" | "loose" | "taken" | "differs" | "erased" | "overlaps";
export type ExportWrite = { 
/**
 * The word for a folder the owner chose.
 */
folder: string, };
export type Fault = { "kind": "invalid", field: string, rule: Rule, detail: string, } | { "kind": "not_found", what: string, } | { "kind": "conflict", what: string, } | { "kind": "nothing_to_undo" } | { "kind": "not_kept" } | { "kind": "locked" } | { "kind": "wrong_passphrase", wait_seconds: number, } | { "kind": "wrong_code", wait_seconds: number, } | { "kind": "wait", seconds: number, } | { "kind": "not_contacts", why: string, } | { "kind": "not_a_calendar", why: string, } | { "kind": "not_a_picture", why: string, } | { "kind": "not_an_export", why: string, } | { "kind": "picture_is_damaged" } | { "kind": "book_in_use" } | { "kind": "book_is_newer" } | { "kind": "book_is_damaged" } | { "kind": "disk_full" } | { "kind": "read_only" } | { "kind": "disk_fails" } | { "kind": "not_written" } | { "kind": "no_backup", why: BackupTrouble, } | { "kind": "no_keyring" } | { "kind": "no_autostart" } | { "kind": "bad_request", what: string, } | { "kind": "bug", id: string, };
export type FeastKind = "new_year" | "orthodox_christmas" | "womens_day" | "easter" | "orthodox_easter" | "eid_fitr" | "eid_adha" | "christmas" | "own";
export type FeastRow = { 
/**
 * Absent while it is new.
 */
id: string | null, kind: FeastKind, 
/**
 * Its name where it is her own; empty otherwise.
 */
words: string, 
/**
 * `--05-15` where it is her own; empty otherwise.
 */
day: string, };
export type FeastSet = { client: string, feasts: Array<FeastRow>, };
export type FinishAdviceArgs = { visit: string, 
/**
 * What was done.
 */
services: Array<string>, };
export type FinishArgs = { 
/**
 * The arrived visit, else the latest begun, when absent.
 */
visit: string | null, 
/**
 * Who asks: her own visits come first. Everybody's when absent.
 */
master?: string, };
export type FinishDone = { next: VisitShort | null, shifted: ClockShift | null, };
export type FinishNext = { "kind": "book", at: Moment, 
/**
 * With whom; as the page said when absent.
 */
master?: string, 
/**
 * What was decided where a patch test is missing for it; needed then.
 */
patch?: string, } | { "kind": "booked" } | { "kind": "follow_up", on: Day, why: NotNowWhy, reason: string, } | { "kind": "pause", until: Day, why: NotNowWhy, reason: string, } | { "kind": "no", why: NotNowWhy, reason: string, };
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
follow_up_on: Day, 
/**
 * Whom the next visit would be with.
 */
master: string, };
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
kept: Array<string>, next: FinishNext, 
/**
 * What was decided where what was done wanted a patch test; needed then.
 */
patch?: string, };
export type FreeField = { name: string, value: string, };
export type FreeReminderAdd = { client: string, master: string | null, on: Day, clock: Clock | null, words: string, };
export type FreeReminderChange = { id: string, master: string | null, on: Day, clock: Clock | null, words: string, };
export type FreeReminderRow = { id: string, 
/**
 * Whose it is; absent for everybody's.
 */
master: string | null, on: Day, 
/**
 * Absent for the hour of all reminders.
 */
clock: Clock | null, words: string, };
export type FreeTimes = { day: Day, starts: Array<Moment>, hours: Array<TimeSpan>, };
export type GapFit = { client: string, name: string, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, services: Array<GapService>, 
/**
 * The start inside the gap that is nearest to her usual hour.
 */
at: Moment, ends: Moment, minutes: number, 
/**
 * Minor units.
 */
price: number, why: GapWhy, 
/**
 * Her usual weekday or hour, where the proposed start is on it.
 */
reasons: Array<OfferReason>, 
/**
 * Her row of the waiting list, to be booked from; absent for whoever is due.
 */
waiting: string | null, 
/**
 * What she said when she was put on the waiting list.
 */
words: string, 
/**
 * The visit that would come forward to here.
 */
instead: VisitShort | null, 
/**
 * In the category she is due in; for whoever waits, in that of the service.
 */
standing: Standing | null, };
export type GapFits = { 
/**
 * The best first, at most 20.
 */
rows: Array<GapFit>, };
export type GapFitsArgs = { master: string, from: Moment, to: Moment, };
export type GapList = { 
/**
 * By day, then master, then time.
 */
rows: Array<GapRow>, };
export type GapRow = { master: string, master_name: string, from: Moment, to: Moment, minutes: number, 
/**
 * Clients who could come then; 50 means fifty or more.
 */
fits: number, };
export type GapService = { id: string, name: string, };
export type GapWhy = "waiting" | "late" | "due" | "lapsed";
export type GiftAdd = { client: string, kind: GiftKind, words: string, 
/**
 * Minor units; absent where nobody knows.
 */
cost: number | null, 
/**
 * The day it was given or received, or the day an idea is meant for.
 */
on: Day | null, };
export type GiftChange = { id: string, kind: GiftKind, words: string, 
/**
 * Minor units; absent where nobody knows.
 */
cost: number | null, 
/**
 * The day it was given or received, or the day an idea is meant for.
 */
on: Day | null, };
export type GiftKind = "idea" | "given" | "received";
export type GiftRow = { id: string, kind: GiftKind, words: string, 
/**
 * Minor units; absent where nobody knows.
 */
cost: number | null, 
/**
 * The day it was given or received, or the day an idea is meant for.
 */
on: Day | null, };
export type GoneAdd = { client: string, 
/**
 * Empty for all categories.
 */
category: string, why: GoneWhy, words: string, };
export type GoneRow = { id: string, 
/**
 * Empty for all categories.
 */
category: string, why: GoneWhy, words: string, since: Day, };
export type GoneWhy = "times" | "not_listened" | "let_down" | "no_bond" | "fell_behind" | "nobody_called" | "price" | "moved_away" | "break" | "other";
export type HeadsUpKind = "moved" | "master" | "cancelled" | "price" | "hours";
export type HintPick = { hint: DeskHint, };
export type HistoryPick = { step: number, };
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
export type ImportColumn = { 
/**
 * Empty where the file gives none.
 */
heading: string, becomes: ColumnUse, 
/**
 * The first of its cells with something in them; a column without any is not shown.
 */
samples: Array<string>, };
export type ImportFile = { name: string, text: string, };
export type ImportKind = "clients" | "visits";
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
mended: Array<string>, 
/**
 * Phones that cannot be dialled as they are written; they are kept so.
 */
as_typed: Array<string>, 
/**
 * Of a visit: when, what was done in the file's own words, and what was paid, in minor units.
 */
at: Moment | null, service: string, paid: number | null, };
export type ImportMaster = { name: string, rows: number, 
/**
 * Which of the book's she is; nothing for a new one.
 */
master: string | null, 
/**
 * A new one whom the file has not seen for three months is brought as one who left.
 */
left: boolean, };
export type ImportOutcome = "added" | "merged" | "unchanged" | "rejected";
export type ImportPhotos = "leave" | "keep";
export type ImportPick = { import: string, };
export type ImportPreview = { import: string, rows: number, added: number, merged: number, unchanged: number, rejected: number, 
/**
 * Lines that somebody should look at.
 */
eyes: number, photos: number, unused: Array<ImportUnused>, 
/**
 * What a table says about itself.
 */
sheet: ImportSheet | null, 
/**
 * What a list of visits brings.
 */
visits: ImportVisits | null, 
/**
 * At most 200; those that need eyes first.
 */
lines: Array<ImportLine>, };
export type ImportRead = { 
/**
 * The word for a file the owner chose; it may be read again, its columns as something else.
 */
file: string, 
/**
 * What each column of a table becomes, in their order.
 */
uses?: Array<ColumnUse>, 
/**
 * What stands first in 03/04, where the table does not prove it.
 */
order?: DateOrder, 
/**
 * What a table is a list of; as its headings say when absent.
 */
kind?: ImportKind, 
/**
 * What the names in a list of visits are in the book.
 */
same?: ImportSame, };
export type ImportReason = "" | "same_phone" | "same_email" | "same_name_birthday" | "same_name" | "same_in_file" | "same_phone_other_name" | "no_name" | "broken" | "too_long" | "group" | "known_visit" | "same_visit" | "no_day" | "either_day" | "no_hour" | "no_service" | "namesakes" | "not_a_visit" | "refund" | "overlaps";
export type ImportRun = { import: string, 
/**
 * Left when absent.
 */
photos?: ImportPhotos, };
export type ImportSame = { 
/**
 * Names of services to ids, each empty for a new one.
 */
services: { [key in string]: string }, masters: { [key in string]: string }, };
export type ImportService = { name: string, rows: number, 
/**
 * Which of the book's it is; nothing for a new one.
 */
service: string | null, 
/**
 * Of a new one: what the file shows of it.
 */
category: string, minutes: number, price: number, 
/**
 * Days between visits, as they were in the file; nothing while it shows none.
 */
interval_from: number | null, interval_to: number | null, };
export type ImportSheet = { file: string, kind: ImportKind, 
/**
 * The program that writes such lists; empty where nobody can tell.
 */
system: string, 
/**
 * The encoding of its letters; empty for a workbook.
 */
letters: string, separator: string, 
/**
 * Rows above the headings that were passed over.
 */
above: number, columns: Array<ImportColumn>, 
/**
 * What stands first in 03/04, proved or said; nothing while nobody knows.
 */
order: DateOrder | null, 
/**
 * The row that proves it, and its words; 0 where none does.
 */
proof_row: number, proof: string, 
/**
 * Days that would be others if they were read the other way.
 */
open_days: number, 
/**
 * The columns and names are as the owner said of the last table with these headings.
 */
remembered: boolean, };
export type ImportUnused = { name: string, count: number, };
export type ImportVisits = { visits: number, 
/**
 * Clients whom the book does not have yet.
 */
clients: number, from: Day | null, until: Day | null, 
/**
 * Whether the file says at what hour.
 */
hours: boolean, 
/**
 * What was paid, in minor units.
 */
paid: number, services: Array<ImportService>, masters: Array<ImportMaster>, };
export type JobCondition = "running" | "done" | "cancelled" | "failed";
export type JobKind = "import_contacts" | "import_visits" | "import_calendar" | "rekey" | "backup" | "restore" | "salvage" | "inspect" | "export" | "import_export";
export type JobPick = { job: string, };
export type JobStarted = { job: string, };
export type JobState = { job: string, kind: JobKind, done: number, total: number, state: JobCondition, 
/**
 * The one step by which all of it can be undone.
 */
step: number | null, added: number, 
/**
 * Of a calendar: those that were moved, renamed or called off.
 */
merged: number, unchanged: number, rejected: number, 
/**
 * Pictures of clients that were kept.
 */
photos: number, 
/**
 * Pictures that were to be kept and are none, or whose clients do not want it.
 */
photos_left: number, 
/**
 * Why it failed; or that what had come stays although it was stopped, because something depends on it.
 */
why: Fault | null, };
export type KeyWay = "passphrase" | "code";
export type KeysShown = { 
/**
 * A recovery code opens the book too.
 */
code: boolean, code_made: Day | null, };
export type LashZone = { 
/**
 * J, B, C, CC, D, L, M…
 */
curl: string, 
/**
 * Hundredths of a millimetre: 7 is 0.07.
 */
thickness: number, 
/**
 * Millimetres.
 */
length: number, colour: string, };
export type ListCondition = { "field": "standing", is: ListStanding, } | { "field": "due_within", days: number, } | { "field": "value", least: number | null, most: number | null, } | { "field": "rhythm", least: number | null, most: number | null, } | { "field": "visits", least: number | null, most: number | null, } | { "field": "last_visit", least: number | null, most: number | null, } | { "field": "category", is: string, } | { "field": "master", is: string, } | { "field": "step", is: ClientStep, } | { "field": "price_hunter" } | { "field": "tag", is: string, } | { "field": "likes", kind: PreferenceKind | null, words: string, } | { "field": "alert", kind: AlertKind | null, } | { "field": "birthday", within: number, } | { "field": "source", is: string, } | { "field": "language", is: string, } | { "field": "brought", least: number, } | { "field": "allows", kind: ConsentKind, } | { "field": "new_for", days: number, };
export type ListFileArgs = { of: ListOf, form: ListForm, 
/**
 * Only the clients of this list of the owner's; all who are not in the archive when absent.
 */
list: string | null, 
/**
 * What the file is called, without its ending.
 */
title: string, };
export type ListForm = "csv" | "xlsx" | "vcard";
export type ListOf = "clients" | "visits";
export type ListStanding = "due" | "late" | "lapsed" | "booked" | "not_booked" | "paused" | "gone";
export type ListWords = { tags: Array<string>, sources: Array<string>, categories: Array<string>, currency: string, };
export type ListedArgs = { rule: Array<ListCondition>, from: number, limit: number, };
export type ListedCount = { id: string, name: string, count: number, };
export type MasterChange = { id: string, name: string, 
/**
 * One of the palette's names, such as `plum`; the screens know its shades.
 */
colour: string, 
/**
 * The room her visits stand in; empty for none.
 */
room: string, hours: Array<HoursSpan>, 
/**
 * What she does not do, or does in other minutes.
 */
skills: Array<Skill>, };
export type MasterFields = { name: string, 
/**
 * One of the palette's names, such as `plum`; the screens know its shades.
 */
colour: string, 
/**
 * The room her visits stand in; empty for none.
 */
room: string, hours: Array<HoursSpan>, 
/**
 * What she does not do, or does in other minutes.
 */
skills: Array<Skill>, };
export type MasterRow = { id: string, archived: boolean, name: string, 
/**
 * One of the palette's names, such as `plum`; the screens know its shades.
 */
colour: string, 
/**
 * The room her visits stand in; empty for none.
 */
room: string, hours: Array<HoursSpan>, 
/**
 * What she does not do, or does in other minutes.
 */
skills: Array<Skill>, };
export type MergedPick = { id: string, };
export type Moment = string;
export type MovedBy = "us" | "client";
export type NotNow = "" | "follow_up" | "pause" | "no";
export type NotNowWhy = "" | "roster" | "travelling" | "money" | "no_time" | "will_write" | "health" | "other";
export type NotSameAdd = { client: string, other: string, };
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
export type Occasion = "moved" | "master" | "cancelled" | "price" | "hours" | "confirm" | "gap" | "follow_up" | "second_follow_up" | "due" | "lapsed" | "birthday" | "person_birthday" | "feast" | "aftercare" | "redo_ending" | "patch_test" | "promise" | "complaint" | "win_back" | "free";
export type Offer = { at: Moment, ends: Moment, reasons: Array<OfferReason>, past_fill: PastFill | null, };
export type OfferReason = { "kind": "weeks", weeks: number, } | { "kind": "days", days: number, } | { "kind": "usual_day_and_hour" } | { "kind": "usual_day" } | { "kind": "usual_hour" } | { "kind": "lighter_day" } | { "kind": "last_fill_week" } | { "kind": "widened" } | { "kind": "nearest" } | { "kind": "asked", days: number, };
export type Pack = { name: string, 
/**
 * By table, and in each by age.
 */
rows: Array<PackRow>, photos: number, 
/**
 * Photos whose files cannot be found.
 */
missing: number, };
export type PackArgs = { client: string, 
/**
 * The readable pages, as the screens word them.
 */
page: PrintPage, };
export type PackField = { 
/**
 * The column; `service`, `master`, `room` and `visit` where it names one.
 */
name: string, value: string, };
export type PackRow = { table: string, fields: Array<PackField>, };
export type PaidBy = "" | "cash" | "card" | "transfer";
export type PassphraseChange = { now: Secret, passphrase: Secret, };
export type PastArgs = { client: string, of: PastOf, 
/**
 * The last entry already shown.
 */
before: number | null, };
export type PastChange = { table: string, row: string, what: PastWhat, fields: Array<PastField>, 
/**
 * It is gone from the book now, and can be put back as it stood.
 */
gone: boolean, };
export type PastField = { 
/**
 * The column.
 */
name: string, before: string | null, after: string | null, };
export type PastFill = { service: string, 
/**
 * Minor units more.
 */
extra: number, };
export type PastKind = "user" | "scheduler" | "undo" | "redo";
export type PastOf = "all" | "removed";
export type PastPage = { rows: Array<PastRow>, 
/**
 * Where the next page begins; absent at the beginning of her past.
 */
next: number | null, };
export type PastPick = { 
/**
 * The entry that removed it.
 */
seq: number, table: string, row: string, };
export type PastRow = { seq: number, at: Moment, 
/**
 * Who sat at the desk; empty where nobody said.
 */
master: string, command: string, kind: PastKind, changes: Array<PastChange>, 
/**
 * Older than the owner keeps: that it happened is known, not what.
 */
thinned: boolean, };
export type PastWhat = "added" | "changed" | "removed";
export type PatchCheckArgs = { client: string, services: Array<string>, 
/**
 * When they would be done.
 */
at: Moment, };
export type PatchDecisionRow = { id: string, at: Moment, visit: string, during: PatchDuring, state: PatchState, words: string, 
/**
 * Who sat at the desk; empty where nobody said.
 */
master: string, };
export type PatchDuring = "booking" | "finishing";
export type PatchResult = "" | "none" | "mild" | "strong";
export type PatchState = "valid" | "missing" | "too_fresh" | "unread" | "reaction" | "other_product" | "expired";
export type PatchTestAdd = { client: string, 
/**
 * What was tried: a glue, a colour.
 */
product: string, brand: string, batch: string, 
/**
 * Where on the body.
 */
area: string, 
/**
 * Who did it; empty where nobody said.
 */
master: string, at: Moment, words: string, };
export type PatchTestChange = { id: string, 
/**
 * What was tried: a glue, a colour.
 */
product: string, brand: string, batch: string, 
/**
 * Where on the body.
 */
area: string, 
/**
 * Who did it; empty where nobody said.
 */
master: string, at: Moment, words: string, };
export type PatchTestRead = { id: string, result: PatchResult, words: string, };
export type PatchTestRow = { id: string, 
/**
 * Absent while nobody has looked.
 */
read_at: Moment | null, result: PatchResult, 
/**
 * What was tried: a glue, a colour.
 */
product: string, brand: string, batch: string, 
/**
 * Where on the body.
 */
area: string, 
/**
 * Who did it; empty where nobody said.
 */
master: string, at: Moment, words: string, };
export type PatchWarning = { service: string, name: string, 
/**
 * What the test must be of; empty for anything.
 */
product: string, state: PatchState, 
/**
 * The day a test ran out.
 */
until: Day | null, 
/**
 * From when the test allows it.
 */
ready: Moment | null, };
export type PauseAdd = { client: string, category: string, until: Day, reason: string, };
export type PauseChange = { id: string, reason: string, };
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
export type PhotoAdd = { client: string, photos: Array<PhotoNew>, };
export type PhotoAdded = { ids: Array<string>, 
/**
 * Pictures she had already.
 */
already: number, };
export type PhotoChange = { id: string, visit: string | null, 
/**
 * Where nobody knows it is the beginning or the end of its visit, else now.
 */
at: Moment | null, side: PhotoSide, words: string, };
export type PhotoCrop = { left: number, top: number, right: number, bottom: number, };
export type PhotoCursor = { at: Moment, id: string, };
export type PhotoFile = { name: string, 
/**
 * A JPEG, in base64.
 */
bytes: string, };
export type PhotoFileArgs = { 
/**
 * One, or two to be put side by side.
 */
photos: Array<string>, purpose: PhotoPurpose, };
export type PhotoFound = { picture: string, thumb: string, 
/**
 * When it was taken; absent where the file does not say.
 */
at: Moment | null, visit: VisitShort | null, side: PhotoSide, };
export type PhotoListArgs = { client: string, 
/**
 * The last one already shown.
 */
before: PhotoCursor | null, };
export type PhotoNew = { picture: string, thumb: string, visit: string | null, 
/**
 * Where nobody knows it is the beginning or the end of its visit, else now.
 */
at: Moment | null, side: PhotoSide, words: string, };
export type PhotoPage = { 
/**
 * The newest first.
 */
photos: Array<PhotoRow>, total: number, 
/**
 * Where the next page begins; absent at the end.
 */
next: PhotoCursor | null, };
export type PhotoPurpose = "hers" | "show" | "post";
export type PhotoRead = { 
/**
 * The one-time word for a file the owner chose.
 */
file: string, client: string, };
export type PhotoRow = { id: string, visit: string | null, at: Moment, side: PhotoSide, words: string, 
/**
 * Names in the album: as it was brought, as it is shown, and small.
 */
original: string, picture: string, thumb: string, 
/**
 * Degrees to the right.
 */
turn: number, 
/**
 * Of the original, before it is turned.
 */
crop: PhotoCrop, };
export type PhotoSide = "before" | "after" | "other";
export type PhotoTurn = { id: string, turn: number, crop: PhotoCrop, };
export type PreferenceAdd = { client: string, kind: PreferenceKind, 
/**
 * The owner's kind, where it is one; empty otherwise.
 */
own: string, words: string, 
/**
 * What we say to a doubt; empty for the other kinds.
 */
answer: string, };
export type PreferenceChange = { id: string, kind: PreferenceKind, 
/**
 * The owner's kind, where it is one; empty otherwise.
 */
own: string, words: string, 
/**
 * What we say to a doubt; empty for the other kinds.
 */
answer: string, };
export type PreferenceKind = "drink" | "sound" | "talk" | "aroma" | "comfort" | "look" | "values" | "avoid" | "doubt" | "own" | "other";
export type PreferenceKindAdd = { name: string, };
export type PreferenceKindChange = { id: string, name: string, };
export type PreferenceKindRow = { id: string, name: string, archived: boolean, };
export type PreferenceRow = { id: string, kind: PreferenceKind, 
/**
 * The owner's kind, where it is one; empty otherwise.
 */
own: string, words: string, 
/**
 * What we say to a doubt; empty for the other kinds.
 */
answer: string, };
export type PreferenceUsual = { kind: PreferenceKind, own: string, };
export type PrintFile = { name: string, 
/**
 * In base64.
 */
bytes: string, };
export type PrintPage = { 
/**
 * Of its words, for hyphens and for whoever has it read aloud: `en`, `ru`.
 */
language: string, 
/**
 * How the file is called, without its ending.
 */
name: string, title: string, about: string, 
/**
 * At the foot of each page.
 */
foot: string, 
/**
 * One for a client; of a day one for each visit, kept together on a page.
 */
sheets: Array<PrintSheet>, };
export type PrintPart = { title: string, rows: Array<PrintRow>, };
export type PrintRow = { label: string, lines: Array<string>, };
export type PrintSheet = { title: string, about: string, 
/**
 * What must be seen first, the gravest above.
 */
alerts: Array<string>, parts: Array<PrintPart>, 
/**
 * Lines to sign on: what stands under each.
 */
signs: Array<string>, };
export type PromiseRow = { note: string, words: string, due: Day | null, late: boolean, day: Day, };
export type QuietWhy = "" | "cool_off" | "not_now" | "resting";
export type RebookedCount = { 
/**
 * Done visits of which it is known.
 */
of: number, times: number, 
/**
 * Those rebooked in the category of what was done.
 */
same: number, };
export type Recipe = { "kind": "lash_map", style: string, zones: Array<LashZone>, glue: string, batch: string, words: string, } | { "kind": "colour", parts: Array<ColourPart>, words: string, } | { "kind": "free", fields: Array<FreeField>, words: string, };
export type RecipeAspect = "style" | "zones" | "curl" | "thickness" | "length" | "colour" | "glue" | "batch" | "brand" | "line" | "shades" | "developer" | "ratio" | "minutes" | "start" | "target" | "field" | "words";
export type RecipeCompareArgs = { client: string, one: string, other: string, };
export type RecipeCompared = { one: RecipeRow, other: RecipeRow, differences: Array<RecipeDifference>, };
export type RecipeDifference = { aspect: RecipeAspect, 
/**
 * The zone of a lash map from 1 on, the zone of a colour by its word, or the name of a field; empty for the whole.
 */
place: string, before: string | null, after: string | null, };
export type RecipeKind = "lash_map" | "colour" | "free";
export type RecipeListArgs = { client: string, 
/**
 * All kinds when absent.
 */
kind: RecipeKind | null, };
export type RecipeOutcome = "" | "held" | "faded" | "sparse" | "redo";
export type RecipeOutcomeSet = { id: string, outcome: RecipeOutcome, words: string, };
export type RecipeRow = { id: string, visit: string, at: Moment, recipe: Recipe, outcome: RecipeOutcome, outcome_words: string, outcome_on: Day | null, };
export type RecipeSet = { visit: string, recipe: Recipe, };
export type RekeyRun = { passphrase: Secret, };
export type Relation = "child" | "partner" | "parent" | "sibling" | "friend" | "other";
export type ReminderDrop = { key: ReminderKey, why: string, };
export type ReminderFilter = "open" | "snoozed";
export type ReminderKey = { client: string, kind: ReminderKind, anchor: string, };
export type ReminderKind = "follow_up" | "second_follow_up" | "birthday" | "person_birthday" | "feast" | "rhythm" | "lapsed" | "promise" | "aftercare" | "redo_ending" | "patch_test" | "complaint" | "confirmation" | "win_back" | "free";
export type ReminderList = { rows: Array<ReminderRow>, 
/**
 * 100 means a hundred or more.
 */
total: number, };
export type ReminderListArgs = { state: ReminderFilter, 
/**
 * Hers and nobody's; everybody's when absent.
 */
master?: string, };
export type ReminderPick = { key: ReminderKey, };
export type ReminderRow = { key: ReminderKey, name: string, 
/**
 * The day it opened.
 */
on: Day, 
/**
 * The hour it was asked for; that of all reminders when absent.
 */
clock: Clock | null, state: ReminderFilter, until: Day | null, why: ReminderWhy, 
/**
 * Whose it is: who did the visit, who sees to the plan; absent for everybody's.
 */
master: string | null, 
/**
 * When she comes, if within a week.
 */
here: Moment | null, address_form: AddressForm, 
/**
 * The language she is written to in; empty for the book's own.
 */
language: string, 
/**
 * She asked not to be contacted: what we owe her stands here, but nobody writes to her.
 */
no_contact: boolean, alerts: Array<AlertRow>, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, };
export type ReminderSnooze = { key: ReminderKey, 
/**
 * The day it comes back.
 */
until: Day, };
export type ReminderWhy = { "kind": "follow_up", visit_on: Day, services: Array<string>, why: NotNowWhy, reason: string, } | { "kind": "birthday", on: Day, in_days: number, turns: number | null, } | { "kind": "person_birthday", on: Day, in_days: number, turns: number | null, person: string, relation: Relation, } | { "kind": "feast", on: Day, in_days: number, feast: FeastKind, words: string, } | { "kind": "rhythm", standing: Standing, services: Array<string>, } | { "kind": "promise", words: string, due: Day, } | { "kind": "aftercare", visit_on: Day, days: number, services: Array<string>, } | { "kind": "redo_ending", visit_on: Day, until: Day, in_days: number, services: Array<string>, } | { "kind": "patch_test", words: string, until: Day, in_days: number, } | { "kind": "complaint", words: string, offered: string, since: Day, } | { "kind": "confirmation", at: Moment, services: Array<string>, } | { "kind": "win_back", offer: string, step: string, on: Day, } | { "kind": "free", words: string, };
export type ReplacedPick = { backup: string, };
export type RestoreBook = { clients: number, visits: number, changed_at: Moment, };
export type RestoreLook = { folder: string | null, backup: string, 
/**
 * What opens it; nothing where it is under the key of the open book.
 */
way: KeyWay | null, secret: Secret | null, };
export type RestoreLooked = { 
/**
 * Absent when it is under another key: its passphrase is asked for, or its recovery code if it has one.
 */
preview: RestorePreview | null, code: boolean, };
export type RestorePreview = { 
/**
 * The word by which to go on.
 */
restore: string, made: Moment, book: RestoreBook, 
/**
 * The book that would give way, where one is open.
 */
now: RestoreBook | null, pictures: number, 
/**
 * Pictures whose files are not there any more.
 */
missing: number, 
/**
 * It was opened with the recovery code, so it needs another passphrase.
 */
needs_passphrase: boolean, };
export type RestoreRun = { restore: string, 
/**
 * The passphrase from now on, where one is needed.
 */
passphrase: Secret | null, };
export type RetentionKind = "talks" | "contacts" | "photos" | "health" | "clients";
export type RetentionRow = { kind: RetentionKind, 
/**
 * Years; 0 for ever.
 */
years: number, 
/**
 * Rows, or clients, that are older.
 */
count: number, };
export type RetentionShown = { rows: Array<RetentionRow>, 
/**
 * Clients who would be erased, by name; at most fifty.
 */
clients: Array<ClientName>, };
export type RoomChange = { id: string, fields: RoomFields, };
export type RoomFields = { name: string, 
/**
 * Visits it takes at once, 1 to 50.
 */
places: number, };
export type RoomRow = { id: string, archived: boolean, name: string, 
/**
 * Visits it takes at once, 1 to 50.
 */
places: number, };
export type RowMade = { id: string, };
export type RowPick = { id: string, };
export type Rule = "required" | "too_long" | "too_many" | "not_a_day" | "not_a_time" | "not_a_phone" | "not_an_address" | "in_the_past" | "in_the_future" | "out_of_range" | "from_after_to" | "overlaps" | "outside_hours" | "day_off" | "unknown" | "too_short" | "already" | "other_state" | "needs_next" | "not_hers" | "room_full" | "none_free" | "last_one" | "still_booked" | "archived" | "unknown_place" | "needs_decision" | "needs_consent" | "unlike";
export type SalvageShown = { clients: number, visits: number, notes: number, photos: number, 
/**
 * Everything else that was written down: preferences, consents, recipes and the rest.
 */
more: number, 
/**
 * Rows that were built again from history.
 */
rebuilt: number, 
/**
 * Rows that are known to have been there and could not be saved.
 */
lost: number, pages: number, 
/**
 * Pages of the file that cannot be read.
 */
unread: number, };
export type SavedListChange = { id: string, name: string, 
/**
 * All of them must hold.
 */
rule: Array<ListCondition>, 
/**
 * Whether Today says how many are on it.
 */
on_today: boolean, };
export type SavedListFields = { name: string, 
/**
 * All of them must hold.
 */
rule: Array<ListCondition>, 
/**
 * Whether Today says how many are on it.
 */
on_today: boolean, };
export type SavedListRow = { id: string, name: string, 
/**
 * All of them must hold.
 */
rule: Array<ListCondition>, 
/**
 * Whether Today says how many are on it.
 */
on_today: boolean, };
export type SearchArgs = { words: string, };
export type SearchFound = { hits: Array<SearchHit>, };
export type SearchHit = { client: string, name: string, kind: SearchKind, 
/**
 * What was found, as it was typed.
 */
excerpt: string, archived: boolean, };
export type SearchKind = "name" | "archived" | "phone" | "note" | "preference" | "alert" | "person" | "tag" | "channel" | "contact" | "complaint" | "patch_test" | "gift" | "photo";
export type Secret = string;
export type SeriesScope = "one" | "following";
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
follow_up: number | null, 
/**
 * Days after the visit on which she is asked how it holds, rising.
 */
aftercare: Array<number>, 
/**
 * Days in which what does not hold is done again for nothing; 0 for none.
 */
redo_days: number, 
/**
 * Hours that must pass after a patch test.
 */
patch_lead: number, 
/**
 * Days a patch test holds; 0 where none is needed.
 */
patch_days: number, 
/**
 * The product the test must be of; empty for any.
 */
patch_product: string, };
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
follow_up: number | null, 
/**
 * Days after the visit on which she is asked how it holds, rising.
 */
aftercare: Array<number>, 
/**
 * Days in which what does not hold is done again for nothing; 0 for none.
 */
redo_days: number, 
/**
 * Hours that must pass after a patch test.
 */
patch_lead: number, 
/**
 * Days a patch test holds; 0 where none is needed.
 */
patch_days: number, 
/**
 * The product the test must be of; empty for any.
 */
patch_product: string, };
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
 * A client who calls off less than so many hours before her visit does it late; 0 to 336.
 */
late_hours: number, 
/**
 * Whether a toast names the client, or says "a client".
 */
toast_names: boolean, 
/**
 * No toast pops up between these two; equal for none.
 */
quiet_from: Clock, quiet_until: Clock, 
/**
 * Due so many days before her usual day, or this share of her usual, whichever is the lesser.
 */
due_lead_days: number, due_lead_percent: number, 
/**
 * Late from this share of her usual on, or her upper quartile if that is more; lapsed from that share on.
 */
late_percent: number, lapsed_percent: number, 
/**
 * Booked within so many days, she is asked when she comes instead.
 */
here_soon_days: number, 
/**
 * Days after any contact in which nobody asks her back.
 */
cool_off_days: number, 
/**
 * Unanswered attempts after which she rests.
 */
attempts: number, 
/**
 * The second follow-up comes so many days before her usual day.
 */
second_follow_up_days: number, birthday_lead_days: number, 
/**
 * A patch test or a guarantee is told so many days before it runs out.
 */
running_out_days: number, 
/**
 * Minutes that one call or message takes.
 */
contact_minutes: number, 
/**
 * Years after which a change can no longer be turned back; 0 for never. What stands in the book stays.
 */
history_years: number, 
/**
 * Minutes after which an open book that nobody uses is locked; 0 for never.
 */
lock_minutes: number, 
/**
 * Whether the book is locked when the computer sleeps or its screen is locked.
 */
lock_sleeping: boolean, 
/**
 * Minutes between two backups at least.
 */
backup_minutes: number, 
/**
 * Years for which what was talked about is kept; 0 for ever, here and below.
 */
keep_talks_years: number, 
/**
 * Years for which messages, calls, complaints that are solved and plans that are closed are kept.
 */
keep_contacts_years: number, keep_photos_years: number, 
/**
 * Years for which patch tests and what was decided about them are kept, alerts after their end, and consents after they were taken back.
 */
keep_health_years: number, 
/**
 * Years after which a client is erased whom nobody has seen, spoken or written to.
 */
keep_clients_years: number, };
export type Severity = "know" | "care" | "never";
export type Shade = { 
/**
 * As the maker numbers it: 7.1, 8/0.
 */
name: string, 
/**
 * Tenths of a gram: 305 is 30.5 g.
 */
grams: number, };
export type Skill = { service: string, 
/**
 * Whether she does it at all.
 */
does: boolean, 
/**
 * As the service says when absent.
 */
minutes: number | null, buffer: number | null, };
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
gaps: Array<number>, next: Moment | null, until: Day | null, 
/**
 * Nobody asks her back before this day, and why.
 */
quiet_until: Day | null, quiet_why: QuietWhy, gone: GoneWhy | null, };
export type StandingState = "none" | "booked" | "paused" | "on_rhythm" | "due" | "late" | "lapsed" | "gone";
export type StepShown = { step: ClientStep, 
/**
 * What the rule says, whatever was put by hand.
 */
by_rule: ClientStep, 
/**
 * Why she was put on it by hand; empty where the rule put her there.
 */
why: string, 
/**
 * Since when it is by hand.
 */
on: Day | null, discounts: Discounts, 
/**
 * The right she has to a discount; empty for none.
 */
right: string, };
export type StoryArgs = { client: string, kind: StoryKind, before: StoryCursor | null, 
/**
 * Only entries that say these words.
 */
words?: string, 
/**
 * So many at most, up to 200; 40 when absent.
 */
limit?: number, };
export type StoryCursor = { at: Moment, id: string, };
export type StoryEntry = { "kind": "visit", at: Moment, visit: StoryVisit, } | { "kind": "note", at: Moment, note: NoteRow, } | { "kind": "pause", at: Moment, pause: PauseRow, } | { "kind": "contact", at: Moment, contact: ContactRow, } | { "kind": "complaint", at: Moment, complaint: ComplaintRow, } | { "kind": "gone", at: Moment, gone: GoneRow, } | { "kind": "patch_test", at: Moment, test: PatchTestRow, } | { "kind": "decision", at: Moment, decision: PatchDecisionRow, } | { "kind": "gift", at: Moment, gift: GiftRow, } | { "kind": "photo", at: Moment, photo: PhotoRow, };
export type StoryKind = "all" | "visits" | "talks" | "care" | "gifts";
export type StoryPage = { entries: Array<StoryEntry>, 
/**
 * Where the next page begins; absent at the beginning of the story.
 */
next: StoryCursor | null, };
export type StoryRecipe = { 
/**
 * Against her recipe of the kind before; empty where there was none.
 */
changes: Array<RecipeDifference>, first: boolean, id: string, visit: string, at: Moment, recipe: Recipe, outcome: RecipeOutcome, outcome_words: string, outcome_on: Day | null, };
export type StoryVisit = { id: string, at: Moment, ends: Moment, state: VisitState, services: Array<string>, 
/**
 * What it cost, in minor units.
 */
price: number, paid: number | null, paid_by: PaidBy, notes: Array<NoteRow>, recipes: Array<StoryRecipe>, photos: Array<PhotoRow>, not_now: NotNow, why: NotNowWhy, reason: string, cancelled_by: CancelledBy, };
export type TemplateList = { 
/**
 * Only those the owner has worded herself.
 */
rows: Array<TemplateRow>, 
/**
 * Every occasion, in the order of the screen.
 */
occasions: Array<TemplatePlaces>, };
export type TemplatePlaces = { occasion: Occasion, places: Array<string>, };
export type TemplateRow = { occasion: Occasion, language: string, form: AddressForm, words: string, };
export type TemplateSet = { occasion: Occasion, language: string, 
/**
 * `informal` or `formal`.
 */
form: AddressForm, 
/**
 * Plain words with places such as `{name}`; empty to have the program's own text again.
 */
words: string, };
export type TimeSpan = { from: Moment, to: Moment, };
export type ToTell = { rows: Array<ToTellRow>, 
/**
 * 100 means a hundred or more.
 */
total: number, };
export type ToTellRow = { id: string, client: string, name: string, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, kind: HeadsUpKind, visit: string, 
/**
 * When it stands now; for one called off, when it stood.
 */
at: Moment, 
/**
 * The time she knows.
 */
was_at: Moment | null, 
/**
 * The name of the master she knows.
 */
was_master: string | null, 
/**
 * Minor units: the price she knows, and what it costs now.
 */
was_price: number | null, price: number, services: Array<string>, master: string, };
export type TodayArgs = { 
/**
 * Everybody's day when absent.
 */
master?: string, };
export type TodayCounts = { visits: number, 
/**
 * 100 means a hundred or more.
 */
reminders: number, };
export type TodayPage = { day: Day, now: Moment, visits: Array<DayVisit>, gaps: Array<DayGap>, brief: Brief | null, due: Array<ReminderRow>, 
/**
 * 100 means a hundred or more.
 */
due_total: number, 
/**
 * Clients who do not know yet what we changed; 100 means a hundred or more.
 */
to_tell: number, 
/**
 * Tomorrow, over all masters.
 */
confirm: ConfirmCount, };
export type Trade = "lashes" | "hair" | "atelier" | "consulting" | "other";
export type VersionArgs = { client: string, 
/**
 * The id of a row.
 */
row: string, };
export type VisitBook = { client: string, services: Array<string>, at: Moment, 
/**
 * The first master when absent.
 */
master: string | null, 
/**
 * The master's own room when absent; none when empty.
 */
room?: string, 
/**
 * What was decided where a patch test is missing; needed then.
 */
patch?: string, };
export type VisitBooked = { id: string, at: Moment, 
/**
 * The clock skips or repeats this time, so this is the first valid minute after it, or the earlier of the two.
 */
shifted: ClockShift | null, };
export type VisitCancel = { id: string, by: CancelledBy, 
/**
 * One when absent.
 */
scope?: SeriesScope, };
export type VisitCorrect = { id: string, 
/**
 * Minor units.
 */
paid: number, paid_by: PaidBy, };
export type VisitLine = { service: string, name: string, price: number, };
export type VisitLineArgs = { service: string, 
/**
 * Minor units.
 */
price: number, };
export type VisitMove = { id: string, at: Moment, 
/**
 * Her master when absent.
 */
master?: string, 
/**
 * The new master's own when absent, if it stood in the old one's own; none when empty.
 */
room?: string, 
/**
 * As long as before when absent.
 */
minutes?: number, 
/**
 * One when absent.
 */
scope?: SeriesScope, 
/**
 * Us when absent.
 */
by?: MovedBy, };
export type VisitRepeat = { 
/**
 * The visit that is repeated.
 */
id: string, 
/**
 * Weeks between two visits, 1 to 52.
 */
weeks: number, 
/**
 * How many more visits, 1 to 52.
 */
times: number, 
/**
 * What was decided where a patch test is missing; needed then.
 */
patch?: string, };
export type VisitRepeatRow = { at: Moment, 
/**
 * Why it cannot stand there; absent when it can.
 */
refused: Fault | null, };
export type VisitRepeats = { visits: Array<VisitRepeatRow>, 
/**
 * What is the matter with her patch tests for the last of them.
 */
patch: Array<PatchWarning>, };
export type VisitShort = { id: string, at: Moment, ends: Moment, services: Array<string>, state: VisitState, };
export type VisitShowArgs = { visit: string, };
export type VisitState = "booked" | "confirmed" | "arrived" | "done" | "cancelled" | "no_show";
export type VisitWalkIn = { client: string, services: Array<string>, master: string | null, 
/**
 * What was decided where a patch test is missing; needed then.
 */
patch?: string, };
export type WaitingBook = { 
/**
 * The row of the waiting list.
 */
id: string, at: Moment, master: string, 
/**
 * What was decided where a patch test is missing; needed then.
 */
patch?: string, };
export type WaitingChange = { id: string, fields: WaitingFields, };
export type WaitingFields = { client: string, service: string, 
/**
 * Any when absent.
 */
master: string | null, 
/**
 * The first and the last day that suit her.
 */
from: Day, until: Day, 
/**
 * The days of the week that suit her, 1 is Monday; any when empty.
 */
weekdays: Array<number>, part: DayPart, words: string, };
export type WaitingRow = { id: string, name: string, address_form: AddressForm, 
/**
 * The language she is spoken to in; empty for the book's own.
 */
language: string, 
/**
 * Only those she has not refused.
 */
channels: Array<ChannelRow>, service_name: string, 
/**
 * As the service says, and minor units.
 */
minutes: number, price: number, 
/**
 * What she is booked for in the same category and would come earlier for.
 */
instead: VisitShort | null, client: string, service: string, 
/**
 * Any when absent.
 */
master: string | null, 
/**
 * The first and the last day that suit her.
 */
from: Day, until: Day, 
/**
 * The days of the week that suit her, 1 is Monday; any when empty.
 */
weekdays: Array<number>, part: DayPart, words: string, };
export type WinBackAdd = { client: string, 
/**
 * Whoever sits at the desk when absent.
 */
master: string | null, offer: string, step: string, step_on: Day, };
export type WinBackChange = { id: string, 
/**
 * Whoever sits at the desk when absent.
 */
master: string | null, offer: string, step: string, step_on: Day, };
export type WinBackClose = { id: string, result: WinBackResult, };
export type WinBackResult = "" | "came_back" | "stays_away" | "given_up";
export type WinBackRow = { id: string, 
/**
 * Who sees to it.
 */
master: string, offer: string, 
/**
 * What is done next, and when.
 */
step: string, step_on: Day, made_on: Day, result: WinBackResult, closed_on: Day | null, };
export type WishUnit = "days" | "weeks" | "months";

export type Asks = {
  setting_show: { args: Nothing; out: Settings };
  service_list: { args: ServiceListArgs; out: Array<ServiceRow> };
  master_list: { args: Nothing; out: Array<MasterRow> };
  room_list: { args: Nothing; out: Array<RoomRow> };
  exception_list: { args: ExceptionListArgs; out: Array<ExceptionRow> };
  client_list: { args: ClientListArgs; out: ClientList };
  client_card: { args: CardArgs; out: ClientCard };
  saved_lists: { args: Nothing; out: Array<SavedListRow> };
  listed_page: { args: ListedArgs; out: ClientList };
  listed_today: { args: Nothing; out: Array<ListedCount> };
  listed_words: { args: Nothing; out: ListWords };
  list_file: { args: ListFileArgs; out: PrintFile };
  recipe_list: { args: RecipeListArgs; out: Array<RecipeRow> };
  recipe_compare: { args: RecipeCompareArgs; out: RecipeCompared };
  photo_list: { args: PhotoListArgs; out: PhotoPage };
  photo_file: { args: PhotoFileArgs; out: PhotoFile };
  print_page: { args: PrintPage; out: PrintFile };
  client_erasing: { args: ErasePick; out: ErasePreview };
  retention_show: { args: Nothing; out: RetentionShown };
  pack_show: { args: ErasePick; out: Pack };
  pack_file: { args: PackArgs; out: PrintFile };
  client_duplicates: { args: Nothing; out: Array<Duplicate> };
  client_story: { args: StoryArgs; out: StoryPage };
  search_find: { args: SearchArgs; out: SearchFound };
  today_page: { args: TodayArgs; out: TodayPage };
  today_counts: { args: Nothing; out: TodayCounts };
  today_brief: { args: VisitShowArgs; out: Brief };
  booking_suggest: { args: BookingArgs; out: BookingAdvice };
  booking_free: { args: BookingFree; out: FreeTimes };
  visit_show: { args: VisitShowArgs; out: DayVisit };
  visit_repeats: { args: VisitRepeat; out: VisitRepeats };
  calendar_days: { args: CalendarArgs; out: CalendarPage };
  calendar_month: { args: CalendarArgs; out: CalendarMonth };
  calendar_export: { args: CalendarExport; out: CalendarFile };
  heads_up_list: { args: Nothing; out: ToTell };
  confirm_list: { args: ConfirmArgs; out: ConfirmList };
  waiting_list: { args: Nothing; out: Array<WaitingRow> };
  gap_list: { args: Nothing; out: GapList };
  gap_fits: { args: GapFitsArgs; out: GapFits };
  finish_page: { args: FinishArgs; out: FinishPage };
  finish_advice: { args: FinishAdviceArgs; out: BookingAdvice | null };
  reminder_list: { args: ReminderListArgs; out: ReminderList };
  reminder_answered: { args: Nothing; out: Array<AnsweredRow> };
  call_list: { args: CallArgs; out: CallList };
  contact_advice: { args: ContactAdviceArgs; out: ContactAdvice };
  preference_kinds: { args: Nothing; out: Array<PreferenceKindRow> };
  preference_usual: { args: PreferenceUsual; out: Array<string> };
  consent_texts: { args: Nothing; out: Array<ConsentTextRow> };
  patch_check: { args: PatchCheckArgs; out: Array<PatchWarning> };
  template_list: { args: Nothing; out: TemplateList };
  backtest_show: { args: Nothing; out: Backtest };
  draft_get: { args: DraftKey; out: DraftBody };
  past_page: { args: PastArgs; out: PastPage };
  past_versions: { args: VersionArgs; out: Array<PastRow> };
  past_card: { args: CardOnArgs; out: ClientCard };
  book_check: { args: Nothing; out: CheckReport };
  history_state: { args: Nothing; out: HistoryState };
  history_brought: { args: Nothing; out: Array<HistoryStep> };
  history_since: { args: HistoryPick; out: Array<HistoryStep> };
  desk_state: { args: Nothing; out: DeskState };
  desk_strength: { args: DeskStrength; out: DeskStrengthOut };
  key_ways: { args: Nothing; out: KeysShown };
  backup_show: { args: Nothing; out: BackupShown };
  backup_list: { args: BackupListArgs; out: BackupList };
  salvage_show: { args: Nothing; out: SalvageShown | null };
  job_state: { args: JobPick; out: JobState };
  import_file: { args: ImportPick; out: ImportFile };
  export_brought: { args: JobPick; out: ExportBrought };
  export_left: { args: JobPick; out: ImportFile };
};

export type Tells = {
  service_add: { args: ServiceFields; out: RowMade };
  service_change: { args: ServiceChange; out: Consequence };
  service_archive: { args: RowPick; out: Nothing };
  service_restore: { args: RowPick; out: Nothing };
  service_starters: { args: ServiceStarters; out: ServiceStarted };
  master_add: { args: MasterFields; out: RowMade };
  master_change: { args: MasterChange; out: Consequence };
  master_archive: { args: RowPick; out: Nothing };
  master_restore: { args: RowPick; out: Nothing };
  room_add: { args: RoomFields; out: RowMade };
  room_change: { args: RoomChange; out: Nothing };
  room_archive: { args: RowPick; out: Nothing };
  room_restore: { args: RowPick; out: Nothing };
  exception_add: { args: ExceptionFields; out: Consequence };
  exception_change: { args: ExceptionChange; out: Consequence };
  exception_remove: { args: RowPick; out: Consequence };
  block_add: { args: BlockFields; out: RowMade };
  block_change: { args: BlockChange; out: Nothing };
  block_remove: { args: RowPick; out: Nothing };
  setting_change: { args: Settings; out: Nothing };
  client_add: { args: ClientFields; out: RowMade };
  client_change: { args: ClientChange; out: Nothing };
  client_archive: { args: RowPick; out: Nothing };
  client_restore: { args: RowPick; out: Nothing };
  client_refuse: { args: RowPick; out: Nothing };
  client_allow: { args: RowPick; out: Nothing };
  recipe_set: { args: RecipeSet; out: RowMade };
  recipe_outcome: { args: RecipeOutcomeSet; out: Nothing };
  recipe_remove: { args: RowPick; out: Nothing };
  photo_add: { args: PhotoAdd; out: PhotoAdded };
  photo_change: { args: PhotoChange; out: Nothing };
  photo_turn: { args: PhotoTurn; out: Nothing };
  photo_remove: { args: RowPick; out: Nothing };
  photo_remove_all: { args: RowPick; out: Nothing };
  saved_list_add: { args: SavedListFields; out: RowMade };
  saved_list_change: { args: SavedListChange; out: Nothing };
  saved_list_remove: { args: RowPick; out: Nothing };
  client_merge: { args: ClientMerge; out: Nothing };
  client_part: { args: MergedPick; out: Nothing };
  not_same_add: { args: NotSameAdd; out: RowMade };
  client_step: { args: ClientStepSet; out: Nothing };
  feast_set: { args: FeastSet; out: Nothing };
  gone_add: { args: GoneAdd; out: RowMade };
  gone_remove: { args: RowPick; out: Nothing };
  win_back_add: { args: WinBackAdd; out: RowMade };
  win_back_change: { args: WinBackChange; out: Nothing };
  win_back_close: { args: WinBackClose; out: Nothing };
  complaint_add: { args: ComplaintAdd; out: RowMade };
  complaint_change: { args: ComplaintChange; out: Nothing };
  complaint_solve: { args: ComplaintSolve; out: Nothing };
  complaint_remove: { args: RowPick; out: Nothing };
  contact_log: { args: ContactLog; out: RowMade };
  contact_sent: { args: RowPick; out: Nothing };
  contact_change: { args: ContactChange; out: Nothing };
  contact_remove: { args: RowPick; out: Nothing };
  free_reminder_add: { args: FreeReminderAdd; out: RowMade };
  free_reminder_change: { args: FreeReminderChange; out: Nothing };
  free_reminder_remove: { args: RowPick; out: Nothing };
  template_set: { args: TemplateSet; out: Nothing };
  preference_add: { args: PreferenceAdd; out: RowMade };
  preference_change: { args: PreferenceChange; out: Nothing };
  preference_remove: { args: RowPick; out: Nothing };
  preference_kind_add: { args: PreferenceKindAdd; out: RowMade };
  preference_kind_change: { args: PreferenceKindChange; out: Nothing };
  preference_kind_archive: { args: RowPick; out: Nothing };
  preference_kind_restore: { args: RowPick; out: Nothing };
  alert_add: { args: AlertAdd; out: RowMade };
  alert_change: { args: AlertChange; out: Nothing };
  alert_remove: { args: RowPick; out: Nothing };
  consent_text_set: { args: ConsentTextSet; out: Nothing };
  consent_add: { args: ConsentAdd; out: RowMade };
  consent_withdraw: { args: RowPick; out: Nothing };
  consent_remove: { args: RowPick; out: Nothing };
  patch_test_add: { args: PatchTestAdd; out: RowMade };
  patch_test_change: { args: PatchTestChange; out: Nothing };
  patch_test_read: { args: PatchTestRead; out: Nothing };
  patch_test_remove: { args: RowPick; out: Nothing };
  gift_add: { args: GiftAdd; out: RowMade };
  gift_change: { args: GiftChange; out: Nothing };
  gift_remove: { args: RowPick; out: Nothing };
  note_add: { args: NoteAdd; out: RowMade };
  note_change: { args: NoteChange; out: Nothing };
  note_remove: { args: RowPick; out: Nothing };
  note_asked: { args: RowPick; out: Nothing };
  note_kept: { args: RowPick; out: Nothing };
  note_step_done: { args: RowPick; out: Nothing };
  visit_book: { args: VisitBook; out: VisitBooked };
  visit_walk_in: { args: VisitWalkIn; out: VisitBooked };
  visit_repeat: { args: VisitRepeat; out: VisitRepeats };
  visit_move: { args: VisitMove; out: VisitBooked };
  visit_cancel: { args: VisitCancel; out: Nothing };
  visit_no_show: { args: RowPick; out: Nothing };
  visit_start: { args: RowPick; out: Nothing };
  visit_asked: { args: RowPick; out: Nothing };
  visit_no_answer: { args: RowPick; out: Nothing };
  visit_confirm: { args: RowPick; out: Nothing };
  visit_correct: { args: VisitCorrect; out: Nothing };
  heads_up_told: { args: RowPick; out: Nothing };
  waiting_add: { args: WaitingFields; out: RowMade };
  waiting_change: { args: WaitingChange; out: Nothing };
  waiting_remove: { args: RowPick; out: Nothing };
  waiting_book: { args: WaitingBook; out: VisitBooked };
  finish_save: { args: FinishSave; out: FinishDone };
  pause_add: { args: PauseAdd; out: RowMade };
  pause_change: { args: PauseChange; out: Nothing };
  pause_remove: { args: RowPick; out: Nothing };
  reminder_done: { args: ReminderPick; out: Nothing };
  reminder_snooze: { args: ReminderSnooze; out: Nothing };
  reminder_drop: { args: ReminderDrop; out: Nothing };
  reminder_reopen: { args: ReminderPick; out: Nothing };
  past_bring_back: { args: PastPick; out: Nothing };
  draft_put: { args: DraftPut; out: Nothing };
  draft_drop: { args: DraftKey; out: Nothing };
  desk_create: { args: DeskCreate; out: Nothing };
  demo_open: { args: Nothing; out: Nothing };
  demo_leave: { args: Nothing; out: Nothing };
  hint_read: { args: HintPick; out: Nothing };
  hint_again: { args: Nothing; out: Nothing };
  photo_read: { args: PhotoRead; out: PhotoFound };
  desk_unlock: { args: DeskUnlock; out: Nothing };
  desk_recover: { args: DeskRecover; out: Nothing };
  desk_lock: { args: Nothing; out: Nothing };
  desk_active: { args: Nothing; out: Nothing };
  passphrase_change: { args: PassphraseChange; out: Nothing };
  code_make: { args: CodeMake; out: CodeMade };
  code_keep: { args: CodeKeep; out: Nothing };
  client_erase: { args: ErasePick; out: Nothing };
  retention_run: { args: Nothing; out: Nothing };
  rekey_run: { args: RekeyRun; out: JobStarted };
  backup_choose: { args: BackupChoose; out: JobStarted };
  backup_run: { args: Nothing; out: JobStarted };
  backup_stop: { args: Nothing; out: Nothing };
  restore_look: { args: RestoreLook; out: RestoreLooked };
  restore_run: { args: RestoreRun; out: JobStarted };
  replaced_remove: { args: ReplacedPick; out: Nothing };
  salvage_run: { args: Nothing; out: JobStarted };
  salvage_take: { args: Nothing; out: JobStarted };
  desk_sit: { args: DeskSit; out: Nothing };
  desk_look: { args: DeskLook; out: Nothing };
  desk_background: { args: DeskBackground; out: Nothing };
  desk_rest: { args: DeskRest; out: Nothing };
  desk_guest: { args: DeskGuest; out: Nothing };
  history_undo: { args: HistoryUndo; out: HistoryTurned };
  history_redo: { args: Nothing; out: HistoryTurned };
  import_run: { args: ImportRun; out: JobStarted };
  import_forget: { args: ImportPick; out: Nothing };
  calendar_read: { args: CalendarRead; out: CalendarPreview };
  calendar_run: { args: ImportPick; out: JobStarted };
  export_write: { args: ExportWrite; out: ExportStarted };
  export_look: { args: ExportPick; out: ExportPreview };
  export_bring: { args: ExportPick; out: JobStarted };
  job_cancel: { args: JobPick; out: Nothing };
  import_read: { args: ImportRead; out: ImportPreview };
};
