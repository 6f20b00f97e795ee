//! The holidays everybody knows, and the days on which they fall.

use icu_calendar::Date;
use icu_calendar::cal::Hijri;

use super::Day;
use crate::choice::choice;

choice! {
    /// `own` is a day of hers: a name day, a professional holiday, a family's saint.
    FeastKind {
        NewYear = "new_year", OrthodoxChristmas = "orthodox_christmas", WomensDay = "womens_day", Easter = "easter",
        OrthodoxEaster = "orthodox_easter", EidFitr = "eid_fitr", EidAdha = "eid_adha", Christmas = "christmas", Own = "own",
    }
}

/// The holidays that fall on a day; her own is not among them.
pub fn on(day: Day) -> Vec<FeastKind> {
    let year = day.year();
    let fixed = [
        (FeastKind::NewYear, Day::of(year, 1, 1)),
        (FeastKind::OrthodoxChristmas, Day::of(year, 1, 7)),
        (FeastKind::WomensDay, Day::of(year, 3, 8)),
        (FeastKind::Easter, easter(year)),
        (FeastKind::OrthodoxEaster, orthodox_easter(year)),
        (FeastKind::Christmas, Day::of(year, 12, 25)),
    ];
    let mut feasts: Vec<FeastKind> = fixed.iter().filter(|(_, on)| *on == Some(day)).map(|(kind, _)| *kind).collect();
    feasts.extend(eid(day));
    feasts
}

/// Easter of the Western churches (Meeus, Astronomical Algorithms, chapter 8).
fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    of(year, h + l - 7 * m + 114)
}

/// Easter of the Orthodox churches: by the Julian calendar (Meeus, the same chapter), told by ours.
fn orthodox_easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let behind = year / 100 - year / 400 - 2;
    of(year, d + e + 114).map(|julian| julian.plus(i64::from(behind)))
}

/// Month and day as Meeus packs them: the quotient by 31, and the remainder and one.
fn of(year: i32, packed: i32) -> Option<Day> {
    Day::of(year, u32::try_from(packed / 31).ok()?, u32::try_from(packed % 31 + 1).ok()?)
}

/// The two Eids by the Umm al-Qura calendar; a country that looks for the moon itself may keep them a day later.
fn eid(day: Day) -> Option<FeastKind> {
    let [month, date] = [&day.to_string()[5..7], &day.to_string()[8..10]].map(|part| part.parse::<u8>().ok());
    let hijri = Date::try_new_iso(day.year(), month?, date?).ok()?.to_calendar(Hijri::new_umm_al_qura());
    match (hijri.month().ordinal, hijri.day_of_month().0) {
        (10, 1) => Some(FeastKind::EidFitr),
        (12, 10) => Some(FeastKind::EidAdha),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_holidays_fall_where_the_almanacs_say() {
        let cases = [
            ("2026-01-01", FeastKind::NewYear),
            ("2026-01-07", FeastKind::OrthodoxChristmas),
            ("2026-03-08", FeastKind::WomensDay),
            ("2026-12-25", FeastKind::Christmas),
            ("2024-03-31", FeastKind::Easter),
            ("2025-04-20", FeastKind::Easter),
            ("2026-04-05", FeastKind::Easter),
            ("2027-03-28", FeastKind::Easter),
            ("2024-05-05", FeastKind::OrthodoxEaster),
            ("2025-04-20", FeastKind::OrthodoxEaster),
            ("2026-04-12", FeastKind::OrthodoxEaster),
            ("2027-05-02", FeastKind::OrthodoxEaster),
            ("2024-04-10", FeastKind::EidFitr),
            ("2025-03-30", FeastKind::EidFitr),
            ("2026-03-20", FeastKind::EidFitr),
            ("2024-06-16", FeastKind::EidAdha),
            ("2025-06-06", FeastKind::EidAdha),
            ("2026-05-27", FeastKind::EidAdha),
        ];
        for (day, feast) in cases {
            assert!(on(day.parse().unwrap()).contains(&feast), "{feast:?} on {day}");
        }
        assert_eq!(on("2026-04-06".parse().unwrap()), []);
    }

    #[test]
    fn each_falls_once_a_year_and_easter_on_a_sunday() {
        let from = Day::of(2020, 1, 1).unwrap();
        let kept: Vec<(Day, FeastKind)> = (0..3653)
            .flat_map(|days| on(from.plus(days)).into_iter().map(move |kind| (from.plus(days), kind)))
            .collect();
        for (day, kind) in &kept {
            if matches!(kind, FeastKind::Easter | FeastKind::OrthodoxEaster) {
                assert_eq!(day.weekday(), 7, "{kind:?} on {day}");
            }
        }
        for kind in [FeastKind::Easter, FeastKind::OrthodoxEaster, FeastKind::Christmas] {
            assert_eq!(kept.iter().filter(|(_, other)| *other == kind).count(), 10, "{kind:?}");
        }
    }
}
