//! The headings of lists of visits and of what was sold, in five languages; those of a client may stand beside them.

use super::ColumnUse::{
    self, At, Category, Ends, ItemKind, Master, Minutes, Paid, Price, Reference, Service, State, Time,
};

/// Headings as they are written; spaces, capitals and accents make no difference.
#[rustfmt::skip]
pub(super) const HEADINGS: [(ColumnUse, &[&str]); 12] = [
    (At, &[
        "Date", "Date and Time", "Appointment Date", "Appointment Date and Time", "Start Date and Time", "Start Date", "Visit Date",
        "Service Date", "Дата", "Дата визита", "Дата и время", "Дата записи", "Дата посещения", "Дата візиту", "Дата і час",
        "Дата запису", "Datum", "Datum posjete", "Datum i vrijeme", "Datum termina", "Data", "Data vizitei", "Data și ora",
        "Data programării",
    ]),
    (Time, &[
        "Time", "Appointment Time", "Start Time", "Время", "Время визита", "Время записи", "Час", "Час візиту", "Vrijeme",
        "Vrijeme termina", "Ora", "Ora programării",
    ]),
    (Ends, &["End", "Ends", "End Time", "End Date and Time", "Окончание", "Закінчення", "Kraj", "Sfârșit"]),
    (Service, &[
        "Service", "Services", "Service Name", "Item", "Item Name", "Appointment Type", "Treatment", "Procedure", "Услуга", "Услуги",
        "Процедура", "Послуга", "Послуги", "Usluga", "Usluge", "Tretman", "Serviciu", "Servicii", "Procedură",
    ]),
    (Category, &["Category", "Service Category", "Категория", "Категория услуги", "Категорія", "Kategorija", "Categorie"]),
    (Price, &[
        "Price", "Service Price", "Gross Sales", "Amount", "Цена", "Стоимость", "Ціна", "Вартість", "Cijena", "Iznos", "Preț", "Tarif",
    ]),
    (Paid, &[
        "Net Sales", "Paid", "Amount Paid", "Total", "Total Paid", "Оплачено", "Сумма", "Итого", "Сплачено", "Сума", "Plaćeno",
        "Ukupno", "Plătit", "Sumă",
    ]),
    (Minutes, &[
        "Duration", "Service Duration", "Minutes", "Длительность", "Продолжительность", "Тривалість", "Trajanje", "Durată", "Durata",
    ]),
    (Master, &[
        "Employee", "Master", "Provider", "Staff", "Staff Member", "Team Member", "Calendar", "Service Provider", "Stylist", "Мастер",
        "Сотрудник", "Специалист", "Майстер", "Співробітник", "Спеціаліст", "Zaposlenik", "Djelatnik", "Uposlenik", "Pracownik",
        "Angajat", "Specialist",
    ]),
    (State, &[
        "Status", "Appointment Status", "Booking Status", "Event Type", "Статус", "Статус визита", "Статус візиту", "Stanje", "Stare",
    ]),
    (Reference, &["Customer ID", "Client ID", "ID клиента", "ID клієнта"]),
    (ItemKind, &["Itemization Type"]),
];
