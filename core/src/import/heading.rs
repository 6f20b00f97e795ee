//! What a column is for, by its heading: as the programs that masters come from write it, in five languages, in any order.

mod clients;
mod visits;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::choice::choice;
use crate::fold;

choice! {
    /// What a column of a table becomes; nothing where nobody knows.
    ColumnUse {
        Nothing = "", Name = "name", FirstName = "first_name", MiddleName = "middle_name", LastName = "last_name", Phone = "phone",
        Email = "email", Birthday = "birthday", Note = "note", Tags = "tags", Company = "company", Instagram = "instagram",
        Telegram = "telegram", Viber = "viber", Whatsapp = "whatsapp", Facebook = "facebook", Signal = "signal", Source = "source",
        Employer = "employer", Discount = "discount", Language = "language", AddressForm = "address_form",
        // Of visits: the day, with or without its hour; what was done, for how much, by whom, and what came of it.
        At = "at", Time = "time", Ends = "ends", Service = "service", Category = "category", Price = "price", Paid = "paid",
        Minutes = "minutes", Master = "master", State = "state", VisitNote = "visit_note", Reference = "reference",
        ItemKind = "item_kind",
    }
}

choice! {
    /// What a table is a list of.
    ImportKind { Clients = "clients", Visits = "visits" }
}

use ColumnUse::{FirstName, LastName, Name, Note};

/// What a list is, and which program writes it like this; empty where nobody can tell.
type Report = (ImportKind, &'static str);

/// Headings that only one program writes: all of them must be there. What is a list of visits comes first: it names clients too.
const REPORTS: [(Report, &[&str]); 17] = [
    ((ImportKind::Visits, SALES), &["Item", "Qty", "Transaction ID"]),
    ((ImportKind::Visits, "Acuity"), &["Appointment Type", "Start Date and Time"]),
    ((ImportKind::Visits, "Acuity"), &["Appointment Type", "Calendar", "Start Time"]),
    ((ImportKind::Visits, "Schedulicity"), &["Appointment Date", "Appointment Time", "Provider"]),
    ((ImportKind::Visits, "Trafft"), &["Appointment Date", "Service", "Employee"]),
    ((ImportKind::Visits, "YCLIENTS"), &["Дата визита", "Услуга", "Сотрудник"]),
    ((ImportKind::Visits, ""), &["Appointment Date", "Service"]),
    ((ImportKind::Clients, "Fresha"), &["Client ID", "First Name", "Mobile Number", "Telephone"]),
    ((ImportKind::Clients, "Square"), &["Square Customer ID"]),
    ((ImportKind::Clients, "Square"), &["Reference ID", "Memo", "First Visit"]),
    ((ImportKind::Clients, "Vagaro"), &["CustomerSince", "LastVisited"]),
    ((ImportKind::Clients, "Google Contacts"), &["Phone 1 - Value"]),
    ((ImportKind::Clients, "Google Contacts"), &["E-mail 1 - Value"]),
    ((ImportKind::Clients, "Google Contacts"), &["File As", "Labels"]),
    ((ImportKind::Clients, "Booksy"), &["Total Visits", "Total Spent", "Last Visit"]),
    ((ImportKind::Clients, "YCLIENTS"), &["Имя", "Телефон", "Первый визит"]),
    ((ImportKind::Clients, "Acuity"), &["First Name", "Last Name", "Banned"]),
];

/// The program whose list of visits is a list of what was sold: a row is rung up when the visit is over.
pub(super) const SALES: &str = "Square";

type Known = HashMap<String, ColumnUse>;

static CLIENTS: LazyLock<Known> = LazyLock::new(|| known(&clients::HEADINGS));
/// What of a list of clients may stand in one of visits too, and what only stands there. A discount or a source is the visit's
/// own there.
static VISITS: LazyLock<Known> = LazyLock::new(|| {
    let about =
        [ColumnUse::Source, ColumnUse::Employer, ColumnUse::Discount, ColumnUse::Language, ColumnUse::AddressForm];
    let of_her = CLIENTS
        .iter()
        .filter(|(_, becomes)| !about.contains(becomes))
        .map(|(key, becomes)| (key.clone(), if *becomes == Note { ColumnUse::VisitNote } else { *becomes }));
    of_her.chain(known(&visits::HEADINGS)).collect()
});
/// Those that only tell what kind of list it is.
static TELLING: LazyLock<Vec<String>> =
    LazyLock::new(|| REPORTS.iter().flat_map(|(_, headings)| headings.iter().map(|heading| key(heading))).collect());

fn known(headings: &[(ColumnUse, &[&str])]) -> Known {
    let all = headings.iter().flat_map(|(becomes, names)| names.iter().map(|name| (key(name), *becomes)));
    all.collect()
}

fn key(heading: &str) -> String {
    fold::name(heading).replace(' ', "")
}

/// Whether these words name a column.
pub(super) fn is_known(heading: &str) -> bool {
    let key = key(heading);
    !key.is_empty() && (VISITS.contains_key(&key) || TELLING.contains(&key))
}

/// What this word names in a list of visits.
pub(crate) fn of_visits(heading: &str) -> ColumnUse {
    VISITS.get(&key(heading)).copied().unwrap_or(ColumnUse::Nothing)
}

/// Whether it is the heading of a note.
pub(super) fn is_note(heading: &str) -> bool {
    CLIENTS.get(&key(heading)) == Some(&Note)
}

/// What each column becomes in such a list, as far as its heading tells.
pub(super) fn uses(headings: &[String], kind: ImportKind) -> Vec<ColumnUse> {
    let known = if kind == ImportKind::Visits { &*VISITS } else { &*CLIENTS };
    let mut uses: Vec<ColumnUse> =
        headings.iter().map(|heading| known.get(&key(heading)).copied().unwrap_or(ColumnUse::Nothing)).collect();
    if uses.contains(&FirstName) {
        // "Nume" beside "Prenume" is the surname. Any other whole name beside its parts says the same once more.
        let surname = !uses.contains(&LastName);
        for (becomes, heading) in uses.iter_mut().zip(headings) {
            if *becomes == Name {
                *becomes = if surname && key(heading) == key("Nume") { LastName } else { ColumnUse::Nothing };
            }
        }
    }
    once(&mut uses, headings);
    uses
}

/// Of these a visit has one each: a second column that says the same is not used.
fn once(uses: &mut [ColumnUse], headings: &[String]) {
    // A day beside an hour; "Start Time" alone is both.
    if !uses.contains(&ColumnUse::At)
        && let Some(time) = uses.iter_mut().find(|becomes| **becomes == ColumnUse::Time)
    {
        *time = ColumnUse::At;
    }
    // What one employee is called goes before what her calendar is.
    if uses.iter().filter(|becomes| **becomes == ColumnUse::Master).count() > 1
        && let Some(calendar) = headings.iter().position(|heading| key(heading) == key("Calendar"))
    {
        uses[calendar] = ColumnUse::Nothing;
    }
    for single in
        [ColumnUse::At, ColumnUse::Time, ColumnUse::Ends, ColumnUse::Price, ColumnUse::Paid, ColumnUse::Minutes]
    {
        uses.iter_mut().filter(|becomes| **becomes == single).skip(1).for_each(|again| *again = ColumnUse::Nothing);
    }
}

/// What it is a list of, and which program's.
pub(super) fn report(headings: &[String]) -> Report {
    let keys: Vec<String> = headings.iter().map(|heading| key(heading)).collect();
    let has = |wanted: &&(Report, &[&str])| wanted.1.iter().all(|heading| keys.contains(&key(heading)));
    if let Some((report, _)) = REPORTS.iter().find(has) {
        return *report;
    }
    // A day on which something was done.
    let uses = uses(headings, ImportKind::Visits);
    let visits = uses.contains(&ColumnUse::At) && uses.contains(&ColumnUse::Service);
    (if visits { ImportKind::Visits } else { ImportKind::Clients }, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ColumnUse::{Birthday, Email, Phone, Tags};

    fn of(headings: &[&str]) -> Vec<ColumnUse> {
        uses(&headings.iter().map(|heading| (*heading).to_owned()).collect::<Vec<_>>(), ImportKind::Clients)
    }

    #[test]
    fn headings_in_five_languages() {
        let wanted = [FirstName, LastName, Phone, Email, Birthday, Note, Tags];
        for headings in [
            ["First Name", "Last Name", "Mobile Number", "E-mail", "Date of Birth", "Notes", "Tags"],
            ["Имя", "Фамилия", "Телефон", "Email", "Дата рождения", "Комментарий", "Категория"],
            ["Ім'я", "Прізвище", "Номер телефону", "Електронна пошта", "Дата народження", "Примітка", "Категорія"],
            ["Ime", "Prezime", "Broj telefona", "E-pošta", "Datum rođenja", "Napomena", "Oznake"],
            ["Prenume", "Nume", "Număr de telefon", "Adresă de email", "Data nașterii", "Observații", "Etichete"],
            ["first_name", "LASTNAME", "CellPhone", "email-address", "birthdate", "memo", "labels"],
        ] {
            assert_eq!(of(&headings), wanted, "{headings:?}");
        }
    }

    #[test]
    fn the_parts_of_a_name_go_before_the_whole() {
        assert_eq!(of(&["Name", "Phone"]), [Name, Phone]);
        assert_eq!(of(&["Name", "First Name", "Last Name"]), [ColumnUse::Nothing, FirstName, LastName]);
        assert_eq!(of(&["Nume", "Telefon"]), [Name, Phone]);
        assert_eq!(of(&["Wallet", ""]), [ColumnUse::Nothing; 2]);
    }

    #[test]
    fn a_visit_has_one_day_one_hour_and_one_price() {
        let of =
            |headings: &str| uses(&headings.split(", ").map(str::to_owned).collect::<Vec<_>>(), ImportKind::Visits);
        use ColumnUse::{At, Ends, Master, Nothing, Paid, Price, Reference, Service, State, Time};
        let square = of(
            "Date, Time, Time Zone, Category, Item, Gross Sales, Net Sales, Customer ID, Customer Name, Employee, Event Type",
        );
        assert_eq!(
            square,
            [At, Time, Nothing, ColumnUse::Category, Service, Price, Paid, Reference, Name, Master, State]
        );
        assert_eq!(
            of("Start Time, End Time, First Name, Appointment Type, Calendar"),
            [At, Ends, FirstName, Service, Master]
        );
        assert_eq!(of("Date, Service, Employee, Calendar, Note"), [At, Service, Master, Nothing, ColumnUse::VisitNote]);
        assert_eq!(of("Date, Appointment Date, Service"), [At, Nothing, Service]);
    }

    #[test]
    fn no_heading_means_two_things() {
        for table in [&clients::HEADINGS[..], &visits::HEADINGS] {
            let mut seen: HashMap<String, ColumnUse> = HashMap::new();
            for (becomes, names) in table {
                for name in *names {
                    let before = seen.insert(key(name), *becomes);
                    assert!(before.is_none_or(|before| before == *becomes), "{name}: {before:?} and {becomes:?}");
                }
            }
        }
    }

    #[test]
    fn a_list_tells_where_it_comes_from() {
        let told = |headings: &str| report(&headings.split(", ").map(str::to_owned).collect::<Vec<_>>());
        let cases = [
            (
                "Client ID, First Name, Last Name, Email, Mobile Number, Telephone, Gender, Date of Birth, City, Note, Blocked, Added",
                (ImportKind::Clients, "Fresha"),
            ),
            (
                "Reference ID, First Name, Last Name, Email Address, Phone Number, Memo, Square Customer ID, First Visit",
                (ImportKind::Clients, "Square"),
            ),
            (
                "FirstName, LastName, EmailAddress, Mobile, BirthDate, CustomerSince, LastVisited",
                (ImportKind::Clients, "Vagaro"),
            ),
            (
                "First Name, Middle Name, Last Name, Phone 1 - Label, Phone 1 - Value",
                (ImportKind::Clients, "Google Contacts"),
            ),
            ("Имя, Фамилия, Телефон, Первый визит, Последний визит", (ImportKind::Clients, "YCLIENTS")),
            ("Name, Phone", (ImportKind::Clients, "")),
            ("Name, Phone, Date", (ImportKind::Clients, "")),
            ("Дата, Клиент, Телефон, Услуга, Стоимость, Мастер", (ImportKind::Visits, "")),
            ("Дата, Клієнт, Послуга, Вартість", (ImportKind::Visits, "")),
            ("Datum, Klijentica, Usluga, Cijena", (ImportKind::Visits, "")),
            ("Data, Ora, Nume, Prenume, Serviciu, Preț", (ImportKind::Visits, "")),
            (
                "Date, Time, Time Zone, Category, Item, Qty, Transaction ID, Customer Name",
                (ImportKind::Visits, "Square"),
            ),
            ("Start Date and Time, End Date and Time, Appointment Type, Client Name", (ImportKind::Visits, "Acuity")),
            ("Customer Name, Customer Phone, Appointment Date, Service, Employee", (ImportKind::Visits, "Trafft")),
        ];
        for (headings, wanted) in cases {
            assert_eq!(told(headings), wanted, "{headings}");
        }
    }
}
