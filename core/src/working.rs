//! When a master works on a given day: her week, unless an exception says otherwise.

use crate::day::Day;
use crate::error::Result;
use crate::exception::{self, ExceptionKind, ExceptionRow};
use crate::hours::{self, HoursSpan, TimeSpan};
use crate::tx::Tx;

/// Everything that decides a master's working hours over some days.
pub struct Working {
    week: Vec<HoursSpan>,
    exceptions: Vec<ExceptionRow>,
}

/// Reads what holds for a master from one day until another, both included; days outside are answered by her week alone.
pub fn of(tx: &Tx, master: &str, from: Day, until: Day) -> Result<Working> {
    Ok(Working { week: hours::of(tx, master)?, exceptions: exception::between(tx, master, from, until)? })
}

impl Working {
    /// The working spans of a day, in order. An extra day beats a day off and the week: somebody took care to write it.
    pub fn on(&self, day: Day) -> Vec<TimeSpan> {
        let here = || self.exceptions.iter().filter(|each| (each.fields.from..=each.fields.until).contains(&day));
        let mut extra: Vec<TimeSpan> = here()
            .filter(|each| each.fields.kind == ExceptionKind::Extra)
            .filter_map(|each| Some(TimeSpan { from: day.at(each.fields.starts?), to: day.at(each.fields.ends?) }))
            .collect();
        if !extra.is_empty() {
            extra.sort_unstable();
            return hours::joined(extra);
        }
        if here().next().is_some() {
            return Vec::new();
        }
        hours::on(&self.week, day)
    }

    /// Why the week does not hold on a day, for the calendar: the words of what does.
    pub fn exception(&self, day: Day) -> Option<&ExceptionRow> {
        let here = || self.exceptions.iter().filter(|each| (each.fields.from..=each.fields.until).contains(&day));
        here().find(|each| each.fields.kind == ExceptionKind::Extra).or_else(|| here().next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exception::ExceptionFields;

    fn exception(kind: ExceptionKind, from: &str, until: &str, hours: Option<(&str, &str)>) -> ExceptionRow {
        ExceptionRow {
            id: String::new(),
            fields: ExceptionFields {
                master: None,
                kind,
                from: from.parse().unwrap(),
                until: until.parse().unwrap(),
                starts: hours.map(|(from, _)| from.parse().unwrap()),
                ends: hours.map(|(_, to)| to.parse().unwrap()),
                words: String::new(),
            },
        }
    }

    #[test]
    fn a_week_holds_until_an_exception_says_otherwise() {
        let thursday = HoursSpan { weekday: 4, from: "09:00".parse().unwrap(), to: "18:00".parse().unwrap() };
        let off = || exception(ExceptionKind::Off, "2026-03-12", "2026-03-20", None);
        let holiday = || exception(ExceptionKind::Holiday, "2026-03-12", "2026-03-12", None);
        let extra = |from, to| exception(ExceptionKind::Extra, "2026-03-12", "2026-03-12", Some((from, to)));
        type Case = (&'static str, Vec<ExceptionRow>, Vec<(&'static str, &'static str)>);
        let cases: Vec<Case> = vec![
            ("an ordinary Thursday", vec![], vec![("09:00", "18:00")]),
            ("her leave", vec![off()], vec![]),
            ("a holiday", vec![holiday()], vec![]),
            ("she works on the holiday", vec![holiday(), extra("10:00", "14:00")], vec![("10:00", "14:00")]),
            ("she works shorter that day", vec![extra("09:00", "15:00")], vec![("09:00", "15:00")]),
            (
                "twice that day",
                vec![extra("15:00", "17:00"), extra("09:00", "12:00")],
                vec![("09:00", "12:00"), ("15:00", "17:00")],
            ),
            (
                "two that touch are one",
                vec![extra("12:00", "15:00"), extra("09:00", "12:00")],
                vec![("09:00", "15:00")],
            ),
        ];
        let day: Day = "2026-03-12".parse().unwrap();
        for (name, exceptions, wanted) in cases {
            let working = Working { week: vec![thursday], exceptions };
            let spans: Vec<TimeSpan> = wanted
                .into_iter()
                .map(|(from, to)| TimeSpan { from: day.at(from.parse().unwrap()), to: day.at(to.parse().unwrap()) })
                .collect();
            assert_eq!(working.on(day), spans, "{name}");
        }
        let later = Working { week: vec![thursday], exceptions: vec![off()] };
        assert_eq!(later.on("2026-03-26".parse().unwrap()).len(), 1, "after her leave the week holds again");
    }
}
