//! Rows of a table as visits: when, whose, what was done, for how much, by whom, and what came of it.

use super::ImportReason;
use super::heading::ColumnUse;
use super::offers::Shows;
use super::rows::{Columns, said};
use crate::day::{Day, Instant, Moment, Zone};
use crate::fold;
use crate::sheet::Row;
use crate::sheet::amount::{self, DecimalSign};
use crate::sheet::clock::{self, Hour};
use crate::sheet::date;
use crate::vcard::{Card, Outcome, Reason};

/// What came of a visit, as far as the row says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Told {
    #[default]
    Nothing,
    Cancelled,
    NoShow,
    /// Money that went back.
    Refund,
}

/// Parts of the words by which programs say that nobody came.
const NO_SHOW: [&str; 12] = [
    "no show",
    "noshow",
    "не приш",
    "не явил",
    "неявк",
    "не прийш",
    "не з'явил",
    "nije dos",
    "nije se pojav",
    "neprezent",
    "absent",
    "did not show",
];
const CANCELLED: [&str; 13] = [
    "cancel",
    "declin",
    "reject",
    "отмен",
    "отказ",
    "скасов",
    "відмін",
    "otkaz",
    "anul",
    "odwoł",
    "refus",
    "deleted",
    "удал",
];
const REFUND: [&str; 5] = ["refund", "возврат", "повернен", "povrat", "rambursa"];
/// What a till sells beside visits.
const GOODS: [&str; 3] = ["physical good", "gift card", "digital good"];

/// One row of a list of visits.
#[derive(Debug)]
pub(super) struct RowVisit {
    /// Who came; her line is the row's.
    pub card: Card,
    /// What the file itself calls her; empty where it does not.
    pub reference: String,
    pub day: Day,
    /// None: the file gives no hour.
    pub at: Option<Moment>,
    pub ends: Option<Moment>,
    pub minutes: Option<i64>,
    /// As it is written; empty where nothing is named.
    pub service: String,
    pub category: String,
    /// Minor units.
    pub price: Option<i64>,
    pub paid: Option<i64>,
    pub master: String,
    pub told: Told,
    pub note: String,
    /// Cells that could not be read as what they should be; they are part of the note.
    pub mended: Vec<String>,
}

impl RowVisit {
    pub(super) fn shows(&self) -> Shows<'_> {
        let length = || self.ends.zip(self.at).map(|(ends, at)| ends.minutes_since(at));
        Shows {
            service: &self.service,
            category: &self.category,
            minutes: self.minutes.or_else(length),
            price: self.price.or(self.paid),
            day: self.day,
        }
    }
}

/// How the sums of a file are written.
pub(super) struct Sums {
    /// Figures after the point in the book's currency.
    pub digits: u32,
    sign: Option<DecimalSign>,
}

impl Sums {
    /// By what the file's own columns of money show; a workbook keeps numbers, not their writing.
    pub(super) fn of(columns: &Columns, digits: u32) -> Sums {
        if columns.sheet.separator.is_none() {
            return Sums { digits, sign: Some(DecimalSign::Point) };
        }
        let of_money = |becomes: &ColumnUse| matches!(becomes, ColumnUse::Price | ColumnUse::Paid);
        let money = columns.uses.iter().enumerate().filter(|(_, becomes)| of_money(becomes));
        let cells = money.flat_map(|(column, _)| columns.sheet.rows.iter().map(move |row| row.cell(column)));
        Sums { digits, sign: amount::habit(cells) }
    }
}

/// All that stands in the column of services, an empty cell too.
pub(super) fn services<'rows>(columns: &Columns<'rows>) -> impl Iterator<Item = &'rows str> {
    let column = columns.uses.iter().position(|becomes| *becomes == ColumnUse::Service);
    let cells = columns.sheet.rows.iter().filter_map(move |row| said(row, column?));
    cells.chain(std::iter::once(""))
}

/// The visit in a row, or why there is none.
pub(super) fn read(columns: &Columns, sums: &Sums, zone: Zone, row: Row<'_>) -> Result<RowVisit, ImportReason> {
    let card = match columns.person(row) {
        Outcome::Card(card) => card,
        Outcome::Rejected { reason: Reason::NoName, .. } => return Err(ImportReason::NoName),
        Outcome::Rejected { .. } => return Err(ImportReason::Broken),
    };
    let cells = Cells { columns, row };
    let kind = fold::name(cells.first(ColumnUse::ItemKind).unwrap_or_default());
    if GOODS.iter().any(|goods| kind.starts_with(&fold::name(goods))) {
        return Err(ImportReason::NotAVisit);
    }
    let told = cells.first(ColumnUse::State).map(told).unwrap_or_default();
    let written = cells.first(ColumnUse::At).ok_or(ImportReason::NoDay)?;
    let day = date::day_of(written, columns.order, columns.today).ok_or(if date::is_full(written, columns.today) {
        ImportReason::EitherDay
    } else {
        ImportReason::NoDay
    })?;
    let mut mended = Vec::new();
    let mut read = |what: ColumnUse, words: Option<i64>| {
        if words.is_none() {
            mended.extend(cells.first(what).map(|cell| cells.named(what, cell)));
        }
        words
    };
    let sum = |what: ColumnUse| cells.first(what).and_then(|cell| amount::minor(cell, sums.sign, sums.digits));
    let price = read(ColumnUse::Price, sum(ColumnUse::Price));
    let paid = read(ColumnUse::Paid, sum(ColumnUse::Paid));
    let minutes = read(ColumnUse::Minutes, cells.first(ColumnUse::Minutes).and_then(amount::minutes));
    let hour = cells.first(ColumnUse::Time).or(Some(written)).and_then(clock::read);
    read(ColumnUse::Time, hour.map(|hour| hour.minute));
    let at = hour.map(|hour| moment(zone, day, hour));
    let ends = cells.first(ColumnUse::Ends).and_then(|cell| {
        let day = date::day_of(cell, columns.order, columns.today).unwrap_or(day);
        clock::read(cell).map(|hour| moment(zone, day, hour))
    });
    let refund = told == Told::Refund || price.is_some_and(|price| price < 0) || paid.is_some_and(|paid| paid < 0);
    let mut notes: Vec<String> =
        cells.all(ColumnUse::VisitNote).map(|(column, cell)| columns.note(column, cell)).collect();
    notes.extend(mended.iter().cloned());
    Ok(RowVisit {
        reference: cells.text(ColumnUse::Reference),
        day: at.map_or(day, Moment::day),
        at,
        ends: ends.filter(|ends| at.is_some_and(|at| (1..=24 * 60).contains(&ends.minutes_since(at)))),
        minutes,
        service: cells.text(ColumnUse::Service),
        category: cells.text(ColumnUse::Category),
        price,
        paid,
        master: cells.text(ColumnUse::Master),
        told: if refund { Told::Refund } else { told },
        note: notes.join("\n"),
        mended,
        card,
    })
}

/// Who and what a row that is left out seems to be about, in its own words.
pub(super) fn glimpse(columns: &Columns, row: Row<'_>) -> (String, String) {
    let name = match columns.person(row) {
        Outcome::Card(card) => card.name,
        Outcome::Rejected { .. } => String::new(),
    };
    (name, Cells { columns, row }.text(ColumnUse::Service))
}

/// The cells of one row by what they are for.
struct Cells<'a> {
    columns: &'a Columns<'a>,
    row: Row<'a>,
}

impl<'a> Cells<'a> {
    fn all(&self, what: ColumnUse) -> impl Iterator<Item = (usize, &'a str)> + use<'a> {
        let (columns, row) = (self.columns, self.row);
        let of = columns.uses.iter().enumerate().filter(move |(_, becomes)| **becomes == what);
        of.filter_map(move |(column, _)| said(row, column).map(|cell| (column, cell)))
    }

    fn first(&self, what: ColumnUse) -> Option<&'a str> {
        self.all(what).next().map(|(_, cell)| cell)
    }

    fn text(&self, what: ColumnUse) -> String {
        self.first(what).unwrap_or_default().to_owned()
    }

    /// With the name of its column, for a note.
    fn named(&self, what: ColumnUse, cell: &str) -> String {
        let column = self.columns.uses.iter().position(|becomes| *becomes == what).unwrap_or_default();
        self.columns.note(column, cell)
    }
}

fn moment(zone: Zone, day: Day, hour: Hour) -> Moment {
    let wall = day.starts().plus_minutes(hour.minute);
    match hour.offset {
        Some(ahead) => zone.moment(Instant::of(wall, ahead * 60)),
        None => zone.settle(wall).0,
    }
}

fn told(words: &str) -> Told {
    let words = fold::name(words);
    let says = |parts: &[&str]| parts.iter().any(|part| words.contains(&fold::name(part)));
    if says(&NO_SHOW) {
        Told::NoShow
    } else if says(&CANCELLED) {
        Told::Cancelled
    } else if says(&REFUND) {
        Told::Refund
    } else {
        Told::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_of_a_visit_in_the_words_of_its_program() {
        let cases = [
            ("Completed", Told::Nothing),
            ("Approved", Told::Nothing),
            ("Payment", Told::Nothing),
            ("Canceled by client", Told::Cancelled),
            ("CANCELLED", Told::Cancelled),
            ("Отменён", Told::Cancelled),
            ("Отказ клиента", Told::Cancelled),
            ("Скасовано", Told::Cancelled),
            ("Otkazano", Told::Cancelled),
            ("Anulată", Told::Cancelled),
            ("No-show", Told::NoShow),
            ("NOSHOW", Told::NoShow),
            ("Клиент не пришел", Told::NoShow),
            ("Не пришёл", Told::NoShow),
            ("Не прийшла", Told::NoShow),
            ("Nije došla", Told::NoShow),
            ("Neprezentat", Told::NoShow),
            ("Refund", Told::Refund),
            ("", Told::Nothing),
        ];
        for (words, wanted) in cases {
            assert_eq!(told(words), wanted, "{words}");
        }
    }
}
