//! THE TABLE: everything that can be asked or told, one line each.
//!
//! An `ask` reads and changes nothing. A `tell` is one transaction, one step of history, one undo. A `desk` command acts
//! on the book itself (opening, locking, undo, long work), is answered also while locked where that makes sense, and
//! comes through whichever door is given for it.

#[cfg(test)]
mod plans;
mod types;

use regulars_print::PrintPage;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::alert::{self, AlertAdd, AlertChange};
use crate::answer::{self, AnsweredRow, ReminderDrop, ReminderPick, ReminderSnooze};
use crate::backtest::{self, Backtest};
use crate::block::{self, BlockChange, BlockFields};
use crate::booking::{self, BookingAdvice, BookingArgs, BookingFree, FreeTimes};
use crate::calendar::{self, CalendarArgs, CalendarMonth, CalendarPage, DayVisit, VisitShowArgs};
use crate::calendar_export::{self, CalendarExport, CalendarFile};
use crate::calendar_import::{CalendarPreview, CalendarRead};
use crate::call_list::{self, CallArgs, CallList, ContactAdvice, ContactAdviceArgs};
use crate::card::{self, CardArgs, ClientCard};
use crate::check::{self, CheckReport};
use crate::client::{self, ClientChange, ClientFields};
use crate::clients::{self, ClientList, ClientListArgs};
use crate::clients_to_tell::{self, ToTell};
use crate::complaint::{self, ComplaintAdd, ComplaintChange, ComplaintSolve};
use crate::confirm::{self, ConfirmArgs, ConfirmList};
use crate::consent::{self, ConsentAdd};
use crate::consent_text::{self, ConsentTextRow, ConsentTextSet};
use crate::consequence::{self, Consequence};
use crate::contact::{self, ContactChange, ContactLog};
use crate::day::Instant;
use crate::demo;
use crate::desk::background::{DeskBackground, DeskGuest, DeskRest};
use crate::desk::backup::{BackupChoose, BackupShown};
use crate::desk::create::DeskCreate;
use crate::desk::export::{self, ExportPick, ExportStarted, ExportWrite};
use crate::desk::hint::{self, HintPick};
use crate::desk::lock::DeskUnlock;
use crate::desk::pass::{
    CodeKeep, CodeMade, CodeMake, DeskRecover, DeskStrength, DeskStrengthOut, KeysShown, PassphraseChange,
};
use crate::desk::rekey::{self, RekeyRun};
use crate::desk::rescue::{self, SalvageShown};
use crate::desk::restore::{self, BackupList, BackupListArgs, ReplacedPick, RestoreLook, RestoreLooked, RestoreRun};
use crate::desk::{self, Desk, DeskLook, DeskSit, DeskState, HistoryTurned, HistoryUndo, Nothing};
use crate::draft::{self, DraftBody, DraftKey, DraftPut};
use crate::duplicates::{self, Duplicate};
use crate::erase::{self, ErasePick, ErasePreview};
use crate::error::{Error, Fault, Result};
use crate::exception::{self, ExceptionChange, ExceptionFields, ExceptionListArgs, ExceptionRow};
use crate::export::{ExportBrought, ExportPreview};
use crate::feast::{self, FeastSet};
use crate::fill_gap::{self, WaitingBook};
use crate::finish::{self, FinishAdviceArgs, FinishArgs, FinishDone, FinishPage, FinishSave};
use crate::free_reminder::{self, FreeReminderAdd, FreeReminderChange};
use crate::gap::{self, GapFits, GapFitsArgs, GapList};
use crate::gift::{self, GiftAdd, GiftChange};
use crate::gone::{self, GoneAdd};
use crate::heads_up;
use crate::history::brought::{self, HistoryPick};
use crate::history::{self, HistoryState, HistoryStep};
use crate::import::ImportPreview;
use crate::import::lines::ImportFile;
use crate::job::{self, ImportPick, ImportRead, ImportRun, JobPick, JobStarted, JobState, Slow};
use crate::list_file::{self, ListFileArgs};
use crate::listed::{self, ListWords, ListedArgs, ListedCount};
use crate::master::{self, MasterChange, MasterFields, MasterRow};
use crate::merge::{self, ClientMerge};
use crate::not_same::{self, NotSameAdd};
use crate::note::{self, NoteAdd, NoteChange};
use crate::pack::{self, Pack, PackArgs};
use crate::paper::{self, PrintFile};
use crate::past::{self, MergedPick, PastArgs, PastPage, PastPick, PastRow, VersionArgs};
use crate::patch_test::{self, PatchCheckArgs, PatchTestAdd, PatchTestChange, PatchTestRead, PatchWarning};
use crate::pause::{self, PauseAdd, PauseChange};
use crate::photo::{
    self, PhotoAdd, PhotoAdded, PhotoChange, PhotoFile, PhotoFileArgs, PhotoFound, PhotoListArgs, PhotoPage, PhotoRead,
    PhotoTurn,
};
use crate::preference::{self, PreferenceAdd, PreferenceChange, PreferenceUsual};
use crate::preference_kind::{self, PreferenceKindAdd, PreferenceKindChange, PreferenceKindRow};
use crate::reach;
use crate::recipe::{self, RecipeListArgs, RecipeOutcomeSet, RecipeRow, RecipeSet};
use crate::recipe_compare::{self, RecipeCompareArgs, RecipeCompared};
use crate::reminder::{self, ReminderList, ReminderListArgs};
use crate::retention::{self, RetentionShown};
use crate::rewind::{self, CardOnArgs};
use crate::room::{self, RoomChange, RoomFields, RoomRow};
use crate::saved_list::{self, SavedListChange, SavedListFields, SavedListRow};
use crate::search::{self, SearchArgs, SearchFound};
use crate::service::{self, ServiceChange, ServiceFields, ServiceListArgs, ServiceRow};
use crate::setting::{self, Settings};
use crate::start::{self, ServiceStarted, ServiceStarters};
use crate::step::{self, ClientStepSet};
use crate::story::{self, StoryArgs, StoryPage};
use crate::template::{self, TemplateList, TemplateSet};
use crate::today::{self, Brief, TodayArgs, TodayCounts, TodayPage};
use crate::tx::Tx;
use crate::visit::VisitBooked;
use crate::visit::book::{self, VisitBook, VisitRepeat, VisitRepeats, VisitWalkIn};
use crate::visit::shift::{self, VisitCancel, VisitMove};
use crate::visit::state::{self, VisitCorrect};
use crate::waiting::{self, WaitingChange, WaitingFields, WaitingRow};
use crate::win_back::{self, WinBackAdd, WinBackChange, WinBackClose};
use crate::write_recipe;

use types::Types;

pub type Ask = fn(&Tx, &str) -> Result<String>;
pub type Tell = fn(&Tx, &str) -> Result<String>;
pub type DeskCommand = fn(&mut Desk, &str, Instant) -> Result<String>;
pub type SlowCommand = fn(&mut Desk, &str, Instant) -> Result<Slow<String>>;

#[derive(Clone, Copy)]
pub enum Run {
    Ask(Ask),
    Tell(Tell),
    /// A question about the desk itself.
    Look(DeskCommand),
    Desk(DeskCommand),
    /// Reads at length beside the desk.
    Slow(SlowCommand),
}

pub struct Command {
    pub name: &'static str,
    pub run: Run,
}

/// A row by its id.
#[derive(Debug, Deserialize, TS)]
pub struct RowPick {
    pub id: String,
}

/// The id of a new row.
#[derive(Debug, Serialize, TS)]
pub struct RowMade {
    pub id: String,
}

macro_rules! table {
    (
        asks { $($ask:ident($ask_args:ty) -> $ask_out:ty = $ask_run:expr;)* }
        tells { $($tell:ident($tell_args:ty) -> $tell_out:ty = $tell_run:expr;)* }
        desk asks { $($look:ident($look_args:ty) -> $look_out:ty = $look_run:expr;)* }
        desk tells { $($act:ident($act_args:ty) -> $act_out:ty = $act_run:expr;)* }
        slow tells { $($slow:ident($slow_args:ty) -> $slow_out:ty = $slow_run:expr;)* }
    ) => {
        pub const COMMANDS: &[Command] = &[
            $(Command { name: stringify!($ask), run: Run::Ask(|tx, args| {
                let run: fn(&Tx, $ask_args) -> Result<$ask_out> = $ask_run;
                json(&run(tx, parse(args)?)?)
            }) },)*
            $(Command { name: stringify!($tell), run: Run::Tell(|tx, args| {
                let run: fn(&Tx, $tell_args) -> Result<$tell_out> = $tell_run;
                json(&run(tx, parse(args)?)?)
            }) },)*
            $(Command { name: stringify!($look), run: Run::Look(|desk, args, at| {
                let run: fn(&mut Desk, $look_args, Instant) -> Result<$look_out> = $look_run;
                json(&run(desk, parse(args)?, at)?)
            }) },)*
            $(Command { name: stringify!($act), run: Run::Desk(|desk, args, at| {
                let run: fn(&mut Desk, $act_args, Instant) -> Result<$act_out> = $act_run;
                json(&run(desk, parse(args)?, at)?)
            }) },)*
            $(Command { name: stringify!($slow), run: Run::Slow(|desk, args, at| {
                let run: fn(&mut Desk, $slow_args, Instant) -> Result<Slow<$slow_out>> = $slow_run;
                Ok(in_json(run(desk, parse(args)?, at)?))
            }) },)*
        ];

        /// The same table for the screens, in TypeScript: every type once, then what can be asked and told.
        pub fn typescript() -> String {
            let mut types = Types::new();
            let mut asks = Vec::new();
            let mut tells = Vec::new();
            $(asks.push(types.line::<$ask_args, $ask_out>(stringify!($ask)));)*
            $(asks.push(types.line::<$look_args, $look_out>(stringify!($look)));)*
            $(tells.push(types.line::<$tell_args, $tell_out>(stringify!($tell)));)*
            $(tells.push(types.line::<$act_args, $act_out>(stringify!($act)));)*
            $(tells.push(types.line::<$slow_args, $slow_out>(stringify!($slow)));)*
            types.add::<Fault>();
            types.write(&asks, &tells)
        }
    };
}

table! {
    asks {
        setting_show(Nothing) -> Settings = |tx, _| setting::show(tx);
        service_list(ServiceListArgs) -> Vec<ServiceRow> = |tx, args| service::list(tx, &args);
        master_list(Nothing) -> Vec<MasterRow> = |tx, _| master::list(tx);
        room_list(Nothing) -> Vec<RoomRow> = |tx, _| room::list(tx);
        exception_list(ExceptionListArgs) -> Vec<ExceptionRow> = |tx, args| exception::list(tx, &args);
        client_list(ClientListArgs) -> ClientList = |tx, args| clients::list(tx, &args);
        client_card(CardArgs) -> ClientCard = |tx, args| card::show(tx, &args);
        saved_lists(Nothing) -> Vec<SavedListRow> = |tx, _| saved_list::list(tx);
        listed_page(ListedArgs) -> ClientList = |tx, args| listed::page(tx, &args);
        listed_today(Nothing) -> Vec<ListedCount> = |tx, _| listed::on_today(tx);
        listed_words(Nothing) -> ListWords = |tx, _| listed::words(tx);
        list_file(ListFileArgs) -> PrintFile = |tx, args| list_file::file(tx, &args);
        recipe_list(RecipeListArgs) -> Vec<RecipeRow> = |tx, args| recipe::list(tx, &args);
        recipe_compare(RecipeCompareArgs) -> RecipeCompared = |tx, args| recipe_compare::compared(tx, &args);
        photo_list(PhotoListArgs) -> PhotoPage = |tx, args| photo::list(tx, &args);
        photo_file(PhotoFileArgs) -> PhotoFile = |tx, args| photo::file(tx, &args);
        print_page(PrintPage) -> PrintFile = |_, args| paper::file(&args);
        client_erasing(ErasePick) -> ErasePreview = |tx, args| erase::preview(tx, &args);
        retention_show(Nothing) -> RetentionShown = |tx, _| retention::show(tx);
        pack_show(ErasePick) -> Pack = |tx, args| pack::show(tx, &args);
        pack_file(PackArgs) -> PrintFile = |tx, args| pack::file(tx, &args);
        client_duplicates(Nothing) -> Vec<Duplicate> = |tx, _| duplicates::list(tx);
        client_story(StoryArgs) -> StoryPage = |tx, args| story::page(tx, &args);
        search_find(SearchArgs) -> SearchFound = |tx, args| search::find(tx, &args);
        today_page(TodayArgs) -> TodayPage = |tx, args| today::page(tx, &args);
        today_counts(Nothing) -> TodayCounts = |tx, _| today::counts(tx);
        today_brief(VisitShowArgs) -> Brief = |tx, args| today::brief(tx, &args);
        booking_suggest(BookingArgs) -> BookingAdvice = |tx, args| booking::suggest(tx, &args);
        booking_free(BookingFree) -> FreeTimes = |tx, args| booking::free(tx, &args);
        visit_show(VisitShowArgs) -> DayVisit = |tx, args| calendar::visit(tx, &args);
        visit_repeats(VisitRepeat) -> VisitRepeats = |tx, args| book::repeats(tx, &args);
        calendar_days(CalendarArgs) -> CalendarPage = |tx, args| calendar::days(tx, &args);
        calendar_month(CalendarArgs) -> CalendarMonth = |tx, args| calendar::month(tx, &args);
        calendar_export(CalendarExport) -> CalendarFile = |tx, args| calendar_export::file(tx, &args);
        heads_up_list(Nothing) -> ToTell = |tx, _| clients_to_tell::list(tx);
        confirm_list(ConfirmArgs) -> ConfirmList = |tx, args| confirm::list(tx, &args);
        waiting_list(Nothing) -> Vec<WaitingRow> = |tx, _| waiting::list(tx);
        gap_list(Nothing) -> GapList = |tx, _| gap::list(tx);
        gap_fits(GapFitsArgs) -> GapFits = |tx, args| gap::fits(tx, &args);
        finish_page(FinishArgs) -> FinishPage = |tx, args| finish::page(tx, &args);
        finish_advice(FinishAdviceArgs) -> Option<BookingAdvice> = |tx, args| finish::advice(tx, &args);
        reminder_list(ReminderListArgs) -> ReminderList = |tx, args| reminder::list(tx, &args);
        reminder_answered(Nothing) -> Vec<AnsweredRow> = |tx, _| reminder::answered(tx);
        call_list(CallArgs) -> CallList = |tx, args| call_list::list(tx, &args);
        contact_advice(ContactAdviceArgs) -> ContactAdvice = |tx, args| call_list::advice(tx, &args);
        preference_kinds(Nothing) -> Vec<PreferenceKindRow> = |tx, _| preference_kind::list(tx);
        preference_usual(PreferenceUsual) -> Vec<String> = |tx, args| preference::usual(tx, &args);
        consent_texts(Nothing) -> Vec<ConsentTextRow> = |tx, _| consent_text::list(tx);
        patch_check(PatchCheckArgs) -> Vec<PatchWarning> = |tx, args| booking::patch_check(tx, &args);
        template_list(Nothing) -> TemplateList = |tx, _| template::list(tx);
        backtest_show(Nothing) -> Backtest = |tx, _| backtest::show(tx);
        draft_get(DraftKey) -> DraftBody = |tx, args| draft::get(tx, &args);
        past_page(PastArgs) -> PastPage = |tx, args| past::page(tx, &args);
        past_versions(VersionArgs) -> Vec<PastRow> = |tx, args| past::versions(tx, &args);
        past_card(CardOnArgs) -> ClientCard = |tx, args| rewind::card_on(tx, &args);
        book_check(Nothing) -> CheckReport = |tx, _| check::book(tx);
        history_state(Nothing) -> HistoryState = |tx, _| history::state(tx);
        history_brought(Nothing) -> Vec<HistoryStep> = |tx, _| brought::list(tx);
        history_since(HistoryPick) -> Vec<HistoryStep> = |tx, args| brought::since(tx, &args);
    }
    tells {
        service_add(ServiceFields) -> RowMade = |tx, args| made(service::add(tx, &args));
        service_change(ServiceChange) -> Consequence = |tx, args| consequence::change_service(tx, &args);
        service_archive(RowPick) -> Nothing = |tx, args| nothing(service::archive(tx, &args.id));
        service_restore(RowPick) -> Nothing = |tx, args| nothing(service::restore(tx, &args.id));
        service_starters(ServiceStarters) -> ServiceStarted = |tx, args| start::starters(tx, &args);
        master_add(MasterFields) -> RowMade = |tx, args| made(master::add(tx, &args));
        master_change(MasterChange) -> Consequence = |tx, args| consequence::change_master(tx, &args);
        master_archive(RowPick) -> Nothing = |tx, args| nothing(master::archive(tx, &args.id));
        master_restore(RowPick) -> Nothing = |tx, args| nothing(master::restore(tx, &args.id));
        room_add(RoomFields) -> RowMade = |tx, args| made(room::add(tx, &args));
        room_change(RoomChange) -> Nothing = |tx, args| nothing(room::change(tx, &args));
        room_archive(RowPick) -> Nothing = |tx, args| nothing(room::archive(tx, &args.id));
        room_restore(RowPick) -> Nothing = |tx, args| nothing(room::restore(tx, &args.id));
        exception_add(ExceptionFields) -> Consequence = |tx, args| consequence::add_exception(tx, &args);
        exception_change(ExceptionChange) -> Consequence = |tx, args| consequence::change_exception(tx, &args);
        exception_remove(RowPick) -> Consequence = |tx, args| consequence::remove_exception(tx, &args.id);
        block_add(BlockFields) -> RowMade = |tx, args| made(block::add(tx, &args));
        block_change(BlockChange) -> Nothing = |tx, args| nothing(block::change(tx, &args));
        block_remove(RowPick) -> Nothing = |tx, args| nothing(block::remove(tx, &args.id));
        setting_change(Settings) -> Nothing = |tx, args| nothing(setting::change(tx, &args, ""));
        client_add(ClientFields) -> RowMade = |tx, args| made(client::add(tx, &args));
        client_change(ClientChange) -> Nothing = |tx, args| nothing(client::change(tx, &args));
        client_archive(RowPick) -> Nothing = |tx, args| nothing(client::archive(tx, &args.id));
        client_restore(RowPick) -> Nothing = |tx, args| nothing(client::restore(tx, &args.id));
        client_refuse(RowPick) -> Nothing = |tx, args| nothing(client::refuse(tx, &args.id));
        client_allow(RowPick) -> Nothing = |tx, args| nothing(client::allow(tx, &args.id));
        recipe_set(RecipeSet) -> RowMade = |tx, args| made(write_recipe::set(tx, &args));
        recipe_outcome(RecipeOutcomeSet) -> Nothing = |tx, args| nothing(recipe::outcome(tx, &args));
        recipe_remove(RowPick) -> Nothing = |tx, args| nothing(recipe::remove(tx, &args.id));
        photo_add(PhotoAdd) -> PhotoAdded = |tx, args| photo::add(tx, &args);
        photo_change(PhotoChange) -> Nothing = |tx, args| nothing(photo::change(tx, &args));
        photo_turn(PhotoTurn) -> Nothing = |tx, args| nothing(photo::turn(tx, &args));
        photo_remove(RowPick) -> Nothing = |tx, args| nothing(photo::remove(tx, &args.id));
        photo_remove_all(RowPick) -> Nothing = |tx, args| nothing(photo::remove_all(tx, &args.id));
        saved_list_add(SavedListFields) -> RowMade = |tx, args| made(saved_list::add(tx, &args));
        saved_list_change(SavedListChange) -> Nothing = |tx, args| nothing(saved_list::change(tx, &args));
        saved_list_remove(RowPick) -> Nothing = |tx, args| nothing(saved_list::remove(tx, &args.id));
        client_merge(ClientMerge) -> Nothing = |tx, args| nothing(merge::merge(tx, &args));
        client_part(MergedPick) -> Nothing = |tx, args| nothing(past::part(tx, &args));
        not_same_add(NotSameAdd) -> RowMade = |tx, args| made(not_same::add(tx, &args));
        client_step(ClientStepSet) -> Nothing = |tx, args| nothing(step::set(tx, &args));
        feast_set(FeastSet) -> Nothing = |tx, args| nothing(feast::set(tx, &args));
        gone_add(GoneAdd) -> RowMade = |tx, args| made(gone::add(tx, &args));
        gone_remove(RowPick) -> Nothing = |tx, args| nothing(gone::remove(tx, &args.id));
        win_back_add(WinBackAdd) -> RowMade = |tx, args| made(win_back::add(tx, &args));
        win_back_change(WinBackChange) -> Nothing = |tx, args| nothing(win_back::change(tx, &args));
        win_back_close(WinBackClose) -> Nothing = |tx, args| nothing(win_back::close(tx, &args));
        complaint_add(ComplaintAdd) -> RowMade = |tx, args| made(complaint::add(tx, &args));
        complaint_change(ComplaintChange) -> Nothing = |tx, args| nothing(complaint::change(tx, &args));
        complaint_solve(ComplaintSolve) -> Nothing = |tx, args| nothing(complaint::solve(tx, &args));
        complaint_remove(RowPick) -> Nothing = |tx, args| nothing(complaint::remove(tx, &args.id));
        contact_log(ContactLog) -> RowMade = |tx, args| made(reach::log(tx, &args));
        contact_sent(RowPick) -> Nothing = |tx, args| nothing(reach::sent(tx, &args.id));
        contact_change(ContactChange) -> Nothing = |tx, args| nothing(contact::change(tx, &args));
        contact_remove(RowPick) -> Nothing = |tx, args| nothing(contact::remove(tx, &args.id));
        free_reminder_add(FreeReminderAdd) -> RowMade = |tx, args| made(free_reminder::add(tx, &args));
        free_reminder_change(FreeReminderChange) -> Nothing = |tx, args| nothing(free_reminder::change(tx, &args));
        free_reminder_remove(RowPick) -> Nothing = |tx, args| nothing(free_reminder::remove(tx, &args.id));
        template_set(TemplateSet) -> Nothing = |tx, args| nothing(template::set(tx, &args));
        preference_add(PreferenceAdd) -> RowMade = |tx, args| made(preference::add(tx, &args));
        preference_change(PreferenceChange) -> Nothing = |tx, args| nothing(preference::change(tx, &args));
        preference_remove(RowPick) -> Nothing = |tx, args| nothing(preference::remove(tx, &args.id));
        preference_kind_add(PreferenceKindAdd) -> RowMade = |tx, args| made(preference_kind::add(tx, &args));
        preference_kind_change(PreferenceKindChange) -> Nothing = |tx, args| nothing(preference_kind::change(tx, &args));
        preference_kind_archive(RowPick) -> Nothing = |tx, args| nothing(preference_kind::archive(tx, &args.id));
        preference_kind_restore(RowPick) -> Nothing = |tx, args| nothing(preference_kind::restore(tx, &args.id));
        alert_add(AlertAdd) -> RowMade = |tx, args| made(alert::add(tx, &args));
        alert_change(AlertChange) -> Nothing = |tx, args| nothing(alert::change(tx, &args));
        alert_remove(RowPick) -> Nothing = |tx, args| nothing(alert::remove(tx, &args.id));
        consent_text_set(ConsentTextSet) -> Nothing = |tx, args| nothing(consent_text::set(tx, &args));
        consent_add(ConsentAdd) -> RowMade = |tx, args| made(consent::add(tx, &args));
        consent_withdraw(RowPick) -> Nothing = |tx, args| nothing(consent::withdraw(tx, &args.id));
        consent_remove(RowPick) -> Nothing = |tx, args| nothing(consent::remove(tx, &args.id));
        patch_test_add(PatchTestAdd) -> RowMade = |tx, args| made(patch_test::add(tx, &args));
        patch_test_change(PatchTestChange) -> Nothing = |tx, args| nothing(patch_test::change(tx, &args));
        patch_test_read(PatchTestRead) -> Nothing = |tx, args| nothing(patch_test::read(tx, &args));
        patch_test_remove(RowPick) -> Nothing = |tx, args| nothing(patch_test::remove(tx, &args.id));
        gift_add(GiftAdd) -> RowMade = |tx, args| made(gift::add(tx, &args));
        gift_change(GiftChange) -> Nothing = |tx, args| nothing(gift::change(tx, &args));
        gift_remove(RowPick) -> Nothing = |tx, args| nothing(gift::remove(tx, &args.id));
        note_add(NoteAdd) -> RowMade = |tx, args| made(reach::talk(tx, &args));
        note_change(NoteChange) -> Nothing = |tx, args| nothing(note::change(tx, &args));
        note_remove(RowPick) -> Nothing = |tx, args| nothing(note::remove(tx, &args.id));
        note_asked(RowPick) -> Nothing = |tx, args| nothing(note::asked(tx, &args.id));
        note_kept(RowPick) -> Nothing = |tx, args| nothing(note::kept(tx, &args.id));
        note_step_done(RowPick) -> Nothing = |tx, args| nothing(note::step_done(tx, &args.id));
        visit_book(VisitBook) -> VisitBooked = |tx, args| book::book(tx, &args);
        visit_walk_in(VisitWalkIn) -> VisitBooked = |tx, args| book::walk_in(tx, &args);
        visit_repeat(VisitRepeat) -> VisitRepeats = |tx, args| book::repeat(tx, &args);
        visit_move(VisitMove) -> VisitBooked = |tx, args| shift::shift(tx, &args);
        visit_cancel(VisitCancel) -> Nothing = |tx, args| nothing(shift::cancel(tx, &args));
        visit_no_show(RowPick) -> Nothing = |tx, args| nothing(state::no_show(tx, &args.id));
        visit_start(RowPick) -> Nothing = |tx, args| nothing(state::start(tx, &args.id));
        visit_asked(RowPick) -> Nothing = |tx, args| nothing(state::asked(tx, &args.id));
        visit_no_answer(RowPick) -> Nothing = |tx, args| nothing(state::no_answer(tx, &args.id));
        visit_confirm(RowPick) -> Nothing = |tx, args| nothing(state::confirm(tx, &args.id));
        visit_correct(VisitCorrect) -> Nothing = |tx, args| nothing(state::correct(tx, &args));
        heads_up_told(RowPick) -> Nothing = |tx, args| nothing(heads_up::told(tx, &args.id));
        waiting_add(WaitingFields) -> RowMade = |tx, args| made(waiting::add(tx, &args));
        waiting_change(WaitingChange) -> Nothing = |tx, args| nothing(waiting::change(tx, &args));
        waiting_remove(RowPick) -> Nothing = |tx, args| nothing(waiting::remove(tx, &args.id));
        waiting_book(WaitingBook) -> VisitBooked = |tx, args| fill_gap::book(tx, &args);
        finish_save(FinishSave) -> FinishDone = |tx, args| finish::save(tx, &args);
        pause_add(PauseAdd) -> RowMade = |tx, args| made(pause::add(tx, &args));
        pause_change(PauseChange) -> Nothing = |tx, args| nothing(pause::change(tx, &args));
        pause_remove(RowPick) -> Nothing = |tx, args| nothing(pause::remove(tx, &args.id));
        reminder_done(ReminderPick) -> Nothing = |tx, args| nothing(answer::done(tx, &args));
        reminder_snooze(ReminderSnooze) -> Nothing = |tx, args| nothing(answer::snooze(tx, &args));
        reminder_drop(ReminderDrop) -> Nothing = |tx, args| nothing(answer::drop(tx, &args));
        reminder_reopen(ReminderPick) -> Nothing = |tx, args| nothing(answer::reopen(tx, &args));
        past_bring_back(PastPick) -> Nothing = |tx, args| nothing(past::bring_back(tx, &args));
        draft_put(DraftPut) -> Nothing = |tx, args| nothing(draft::put(tx, &args));
        draft_drop(DraftKey) -> Nothing = |tx, args| nothing(draft::forget(tx, &args));
    }
    desk asks {
        desk_state(Nothing) -> DeskState = desk::state;
        desk_strength(DeskStrength) -> DeskStrengthOut = desk::pass::strength;
        key_ways(Nothing) -> KeysShown = desk::pass::keys;
        backup_show(Nothing) -> BackupShown = desk::backup::show;
        backup_list(BackupListArgs) -> BackupList = restore::list;
        salvage_show(Nothing) -> Option<SalvageShown> = rescue::show;
        job_state(JobPick) -> JobState = job::state;
        import_file(ImportPick) -> ImportFile = job::import_file;
        export_brought(JobPick) -> ExportBrought = export::brought;
        export_left(JobPick) -> ImportFile = export::left;
    }
    desk tells {
        desk_create(DeskCreate) -> Nothing = desk::create::book;
        demo_open(Nothing) -> Nothing = demo::open;
        demo_leave(Nothing) -> Nothing = demo::leave;
        hint_read(HintPick) -> Nothing = hint::read;
        hint_again(Nothing) -> Nothing = hint::again;
        photo_read(PhotoRead) -> PhotoFound = desk::photo::read;
        desk_unlock(DeskUnlock) -> Nothing = desk::lock::unlock;
        desk_recover(DeskRecover) -> Nothing = desk::pass::recover;
        desk_lock(Nothing) -> Nothing = desk::lock::lock;
        desk_active(Nothing) -> Nothing = desk::lock::active;
        passphrase_change(PassphraseChange) -> Nothing = desk::pass::change;
        code_make(CodeMake) -> CodeMade = desk::pass::code_make;
        code_keep(CodeKeep) -> Nothing = desk::pass::code_keep;
        client_erase(ErasePick) -> Nothing = desk::erase::run;
        retention_run(Nothing) -> Nothing = desk::erase::clear;
        rekey_run(RekeyRun) -> JobStarted = rekey::run;
        backup_choose(BackupChoose) -> JobStarted = desk::backup::choose;
        backup_run(Nothing) -> JobStarted = desk::backup::run;
        backup_stop(Nothing) -> Nothing = desk::backup::stop;
        restore_look(RestoreLook) -> RestoreLooked = restore::look;
        restore_run(RestoreRun) -> JobStarted = restore::run;
        replaced_remove(ReplacedPick) -> Nothing = restore::forget;
        salvage_run(Nothing) -> JobStarted = rescue::run;
        salvage_take(Nothing) -> JobStarted = rescue::take;
        desk_sit(DeskSit) -> Nothing = desk::sit;
        desk_look(DeskLook) -> Nothing = desk::look;
        desk_background(DeskBackground) -> Nothing = desk::background::background;
        desk_rest(DeskRest) -> Nothing = desk::background::rest;
        desk_guest(DeskGuest) -> Nothing = desk::background::guest;
        history_undo(HistoryUndo) -> HistoryTurned = desk::undo;
        history_redo(Nothing) -> HistoryTurned = desk::redo;
        import_run(ImportRun) -> JobStarted = job::import_run;
        import_forget(ImportPick) -> Nothing = job::import_forget;
        calendar_read(CalendarRead) -> CalendarPreview = job::calendar_read;
        calendar_run(ImportPick) -> JobStarted = job::calendar_run;
        export_write(ExportWrite) -> ExportStarted = export::write;
        export_look(ExportPick) -> ExportPreview = export::look;
        export_bring(ExportPick) -> JobStarted = export::bring;
        job_cancel(JobPick) -> Nothing = job::cancel;
    }
    slow tells {
        import_read(ImportRead) -> ImportPreview = job::import_read;
    }
}

pub fn find(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

fn parse<Args: DeserializeOwned>(args: &str) -> Result<Args> {
    // The cause may quote what was sent, so only its place is passed on.
    serde_json::from_str(args).map_err(|cause| {
        let what = format!("arguments at {}:{}", cause.line(), cause.column());
        Error::Refused(Fault::BadRequest { what })
    })
}

fn json(out: &impl Serialize) -> Result<String> {
    Ok(serde_json::to_string(out)?)
}

fn in_json<Out: Serialize + 'static>(slow: Slow<Out>) -> Slow<String> {
    Slow(Box::new(|tx| {
        let keep = slow.0(tx)?;
        Ok(Box::new(|desk| json(&keep(desk)?)))
    }))
}

fn made(id: Result<String>) -> Result<RowMade> {
    id.map(|id| RowMade { id })
}

fn nothing(done: Result<()>) -> Result<Nothing> {
    done.map(|()| Nothing {})
}
