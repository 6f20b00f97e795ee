//! What a column is for, by its heading: as the programs that masters come from write it, in five languages, in any order.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::choice::choice;
use crate::fold;

choice! {
    /// What a column of a table becomes; nothing where nobody knows.
    ColumnUse {
        Nothing = "", Name = "name", FirstName = "first_name", MiddleName = "middle_name", LastName = "last_name", Phone = "phone",
        Email = "email", Birthday = "birthday", Note = "note", Tags = "tags", Company = "company", Instagram = "instagram",
        Telegram = "telegram", Viber = "viber", Whatsapp = "whatsapp",
    }
}

use ColumnUse::{
    Birthday, Company, Email, FirstName, Instagram, LastName, MiddleName, Name, Note, Phone, Tags, Telegram, Viber,
    Whatsapp,
};

/// Headings as they are written; spaces, capitals and accents make no difference.
const HEADINGS: [(ColumnUse, &[&str]); 14] = [
    (
        Name,
        &[
            "Name",
            "Full Name",
            "Client",
            "Client Name",
            "Customer",
            "Customer Name",
            "Contact Name",
            "Display Name",
            "ФИО",
            "Клиент",
            "Имя клиента",
            "Имя и фамилия",
            "ПІБ",
            "Клієнт",
            "Ім'я клієнта",
            "Ім'я та прізвище",
            "Ime i prezime",
            "Klijent",
            "Klijentica",
            "Klijentkinja",
            "Ime klijenta",
            "Ime klijentice",
            "Nume",
            "Nume complet",
            "Nume și prenume",
            "Nume client",
            "Clientă",
            "Nume clientă",
        ],
    ),
    (FirstName, &["First Name", "Given Name", "Forename", "Имя", "Ім'я", "Ime", "Prenume"]),
    (MiddleName, &["Middle Name", "Additional Name", "Отчество", "По батькові", "Patronim"]),
    (LastName, &["Last Name", "Family Name", "Surname", "Фамилия", "Прізвище", "Prezime", "Nume de familie"]),
    (
        Phone,
        &[
            "Phone",
            "Phones",
            "Phone Number",
            "Mobile",
            "Mobile Number",
            "Mobile Phone",
            "Cell",
            "Cell Phone",
            "Cellphone",
            "Telephone",
            "Telephone Number",
            "Tel",
            "Day Phone",
            "Night Phone",
            "Home Phone",
            "Work Phone",
            "Client Phone",
            "Customer Phone",
            "Contact Phone",
            "Phone 1 - Value",
            "Phone 2 - Value",
            "Phone 3 - Value",
            "Phone 4 - Value",
            "Телефон",
            "Телефоны",
            "Телефони",
            "Номер телефона",
            "Номер телефону",
            "Мобильный",
            "Мобильный телефон",
            "Мобільний",
            "Мобільний телефон",
            "Сотовый",
            "Telefon",
            "Broj telefona",
            "Mobitel",
            "Mobilni",
            "Broj mobitela",
            "Mobilni telefon",
            "Telefon mobil",
            "Număr de telefon",
            "Nr telefon",
        ],
    ),
    (
        Email,
        &[
            "Email",
            "Emails",
            "Email Address",
            "Client Email",
            "Customer Email",
            "Mail",
            "E-mail 1 - Value",
            "E-mail 2 - Value",
            "E-mail 3 - Value",
            "Почта",
            "Эл. почта",
            "Электронная почта",
            "Пошта",
            "Ел. пошта",
            "Електронна пошта",
            "E-pošta",
            "Adresa e-pošte",
            "Adresă de email",
            "Adresă e-mail",
        ],
    ),
    (
        Birthday,
        &[
            "Birthday",
            "Birth Date",
            "Birthdate",
            "Date of Birth",
            "DOB",
            "Дата рождения",
            "День рождения",
            "Дата народження",
            "День народження",
            "Datum rođenja",
            "Rođendan",
            "Data nașterii",
            "Data nasterii",
            "Zi de naștere",
            "Ziua de naștere",
        ],
    ),
    (
        Note,
        &[
            "Note",
            "Notes",
            "Memo",
            "Comment",
            "Comments",
            "Remarks",
            "Client Notes",
            "Customer Notes",
            "Комментарий",
            "Комментарии",
            "Примечание",
            "Примечания",
            "Заметка",
            "Заметки",
            "Коментар",
            "Коментарі",
            "Примітка",
            "Примітки",
            "Нотатки",
            "Bilješka",
            "Bilješke",
            "Napomena",
            "Napomene",
            "Komentar",
            "Notă",
            "Notițe",
            "Observații",
            "Comentarii",
        ],
    ),
    (
        Tags,
        &[
            "Tags",
            "Tag",
            "Labels",
            "Groups",
            "Group Membership",
            "General Tag",
            "Категория",
            "Категории",
            "Теги",
            "Метки",
            "Группы",
            "Категорія",
            "Категорії",
            "Мітки",
            "Групи",
            "Oznake",
            "Oznaka",
            "Kategorija",
            "Grupa",
            "Etichete",
            "Etichetă",
            "Categorie",
        ],
    ),
    (
        Company,
        &[
            "Company",
            "Company Name",
            "Organization",
            "Organization Name",
            "Компания",
            "Организация",
            "Компанія",
            "Організація",
            "Tvrtka",
            "Companie",
        ],
    ),
    (Instagram, &["Instagram", "Инстаграм", "Інстаграм", "Insta"]),
    (Telegram, &["Telegram", "Телеграм"]),
    (Viber, &["Viber", "Вайбер"]),
    (Whatsapp, &["WhatsApp", "Ватсап", "Вотсап"]),
];

/// What a file is a list of, where its headings say so, and the program that writes them like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Report {
    Clients(&'static str),
    /// Visits or sales: another kind of list.
    Visits(&'static str),
}

/// Headings that only one program writes: all of them must be there. What is a list of visits comes first: it names clients too.
const REPORTS: [(Report, &[&str]); 16] = [
    (Report::Visits("Square"), &["Item", "Qty", "Transaction ID"]),
    (Report::Visits("Acuity"), &["Appointment Type", "Start Date and Time"]),
    (Report::Visits("Acuity"), &["Appointment Type", "Calendar", "Start Time"]),
    (Report::Visits("Schedulicity"), &["Appointment Date", "Appointment Time", "Provider"]),
    (Report::Visits("Trafft"), &["Appointment Date", "Service", "Employee"]),
    (Report::Visits(""), &["Appointment Date", "Service"]),
    (Report::Clients("Fresha"), &["Client ID", "First Name", "Mobile Number", "Telephone"]),
    (Report::Clients("Square"), &["Square Customer ID"]),
    (Report::Clients("Square"), &["Reference ID", "Memo", "First Visit"]),
    (Report::Clients("Vagaro"), &["CustomerSince", "LastVisited"]),
    (Report::Clients("Google Contacts"), &["Phone 1 - Value"]),
    (Report::Clients("Google Contacts"), &["E-mail 1 - Value"]),
    (Report::Clients("Google Contacts"), &["File As", "Labels"]),
    (Report::Clients("Booksy"), &["Total Visits", "Total Spent", "Last Visit"]),
    (Report::Clients("YCLIENTS"), &["Имя", "Телефон", "Первый визит"]),
    (Report::Clients("Acuity"), &["First Name", "Last Name", "Banned"]),
];

static KNOWN: LazyLock<HashMap<String, ColumnUse>> = LazyLock::new(|| {
    let all = HEADINGS.iter().flat_map(|(becomes, names)| names.iter().map(|name| (key(name), *becomes)));
    all.collect()
});
/// Those that only tell what kind of list it is.
static TELLING: LazyLock<Vec<String>> =
    LazyLock::new(|| REPORTS.iter().flat_map(|(_, headings)| headings.iter().map(|heading| key(heading))).collect());

fn key(heading: &str) -> String {
    fold::name(heading).replace(' ', "")
}

/// Whether these words name a column.
pub(super) fn is_known(heading: &str) -> bool {
    let key = key(heading);
    !key.is_empty() && (KNOWN.contains_key(&key) || TELLING.contains(&key))
}

/// Whether it is the heading of a note.
pub(super) fn is_note(heading: &str) -> bool {
    KNOWN.get(&key(heading)) == Some(&Note)
}

/// What each column becomes, as far as its heading tells.
pub(super) fn uses(headings: &[String]) -> Vec<ColumnUse> {
    let mut uses: Vec<ColumnUse> =
        headings.iter().map(|heading| KNOWN.get(&key(heading)).copied().unwrap_or(ColumnUse::Nothing)).collect();
    if uses.contains(&FirstName) {
        // "Nume" beside "Prenume" is the surname. Any other whole name beside its parts says the same once more.
        let surname = !uses.contains(&LastName);
        for (becomes, heading) in uses.iter_mut().zip(headings) {
            if *becomes == Name {
                *becomes = if surname && key(heading) == key("Nume") { LastName } else { ColumnUse::Nothing };
            }
        }
    }
    uses
}

/// Which program's list it is.
pub(super) fn report(headings: &[String]) -> Report {
    let keys: Vec<String> = headings.iter().map(|heading| key(heading)).collect();
    let has = |wanted: &&(Report, &[&str])| wanted.1.iter().all(|heading| keys.contains(&key(heading)));
    REPORTS.iter().find(has).map_or(Report::Clients(""), |(report, _)| *report)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(headings: &[&str]) -> Vec<ColumnUse> {
        uses(&headings.iter().map(|heading| (*heading).to_owned()).collect::<Vec<_>>())
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
    fn no_heading_means_two_things() {
        let mut seen: HashMap<String, ColumnUse> = HashMap::new();
        for (becomes, names) in HEADINGS {
            for name in names {
                let before = seen.insert(key(name), becomes);
                assert!(before.is_none_or(|before| before == becomes), "{name}: {before:?} and {becomes:?}");
            }
        }
    }

    #[test]
    fn a_list_tells_where_it_comes_from() {
        let told = |headings: &str| report(&headings.split(", ").map(str::to_owned).collect::<Vec<_>>());
        let cases = [
            (
                "Client ID, First Name, Last Name, Email, Mobile Number, Telephone, Gender, Date of Birth, City, Note, Blocked, Added",
                Report::Clients("Fresha"),
            ),
            (
                "Reference ID, First Name, Last Name, Email Address, Phone Number, Memo, Square Customer ID, First Visit",
                Report::Clients("Square"),
            ),
            (
                "FirstName, LastName, EmailAddress, Mobile, BirthDate, CustomerSince, LastVisited",
                Report::Clients("Vagaro"),
            ),
            (
                "First Name, Middle Name, Last Name, Phone 1 - Label, Phone 1 - Value",
                Report::Clients("Google Contacts"),
            ),
            ("Имя, Фамилия, Телефон, Первый визит, Последний визит", Report::Clients("YCLIENTS")),
            ("Name, Phone", Report::Clients("")),
            ("Date, Time, Time Zone, Category, Item, Qty, Transaction ID, Customer Name", Report::Visits("Square")),
            ("Start Date and Time, End Date and Time, Appointment Type, Client Name", Report::Visits("Acuity")),
            ("Customer Name, Customer Phone, Appointment Date, Service, Employee", Report::Visits("Trafft")),
        ];
        for (headings, wanted) in cases {
            assert_eq!(told(headings), wanted, "{headings}");
        }
    }
}
