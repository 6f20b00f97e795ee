//! How often a client comes: her usual gap and its spread, from her own visits.
//!
//! The rule stands in the product's Rhythm section: done visits only, newest eight gaps, in days; several visits on one
//! day count once; a gap that contains a pause is left out; from three visits on the rhythm is her own.

use crate::day::Day;

/// Gaps looked at, the newest.
const GAPS: usize = 8;
/// Visits from which a rhythm is her own.
const OWN: usize = 3;

/// A number of days in quarters, which medians and quartiles by linear interpolation never leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarters(pub i64);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// Median gap.
    pub usual: Quarters,
    /// Quartiles of the gaps; what the service says while the rhythm is not her own.
    pub lower: Quarters,
    pub upper: Quarters,
    pub own: bool,
    /// The gaps it was read from, newest last.
    pub gaps: Vec<i64>,
}

/// What the service of her last visit says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub from: i64,
    pub to: i64,
}

impl Quarters {
    pub fn days(days: i64) -> Quarters {
        Quarters(days * 4)
    }

    /// Whole days, rounded half up, as a person is told.
    pub fn rounded(self) -> i64 {
        (self.0 + 2).div_euclid(4)
    }
}

/// The numbers of the rule, which are settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Due so many days before her usual day, or this share of her usual, the lesser.
    pub lead_days: i64,
    pub lead_percent: i64,
    pub late_percent: i64,
    pub lapsed_percent: i64,
}

impl Bounds {
    pub const PRODUCT: Bounds = Bounds { lead_days: 5, lead_percent: 25, late_percent: 125, lapsed_percent: 200 };
}

/// Parts of a day in which the bounds are whole: a quarter of a day times a hundredth.
const PARTS: i64 = 400;

/// Reads a rhythm from the days of done visits, in any order. None without visits, or while neither her gaps nor the
/// service says how often.
pub fn of(visits: &[Day], pauses: &[(Day, Day)], service: Option<Interval>) -> Option<Rhythm> {
    let mut days = visits.to_vec();
    days.sort_unstable();
    days.dedup();
    if days.is_empty() {
        return None;
    }
    let counted: Vec<i64> = days
        .windows(2)
        .filter(|pair| !pauses.iter().any(|(from, until)| *from < pair[1] && *until > pair[0]))
        .map(|pair| pair[1].since(pair[0]))
        .collect();
    let gaps = counted[counted.len().saturating_sub(GAPS)..].to_vec();
    if days.len() >= OWN && !gaps.is_empty() {
        let mut sorted = gaps.clone();
        sorted.sort_unstable();
        return Some(Rhythm {
            usual: quartile(&sorted, 2),
            lower: quartile(&sorted, 1),
            upper: quartile(&sorted, 3),
            own: true,
            gaps,
        });
    }
    let service = service?;
    let (usual, lower) = (Quarters::days(service.to), Quarters::days(service.from));
    Some(Rhythm { usual, lower, upper: usual, own: false, gaps })
}

/// The first day after the last visit on which she is due: her usual less the lead, which is never more than its share.
pub fn due_after(rhythm: &Rhythm, bounds: &Bounds) -> i64 {
    let usual = rhythm.usual.0;
    whole(usual * 100 - (bounds.lead_days * PARTS).min(usual * bounds.lead_percent))
}

/// The first day on which she is late: from the greater of her usual's share and her upper quartile.
pub fn late_after(rhythm: &Rhythm, bounds: &Bounds) -> i64 {
    whole((rhythm.usual.0 * bounds.late_percent).max(rhythm.upper.0 * 100))
}

/// The first day on which she has lapsed.
pub fn lapsed_after(rhythm: &Rhythm, bounds: &Bounds) -> i64 {
    whole(rhythm.usual.0 * bounds.lapsed_percent)
}

/// Parts of a day, up to the next whole day.
fn whole(parts: i64) -> i64 {
    parts.div_euclid(PARTS) + i64::from(parts.rem_euclid(PARTS) > 0)
}

/// The quarter-th quartile of sorted gaps by linear interpolation between the two nearest (Hyndman and Fan's type 7).
fn quartile(sorted: &[i64], quarter: usize) -> Quarters {
    let position = (sorted.len() - 1) * quarter;
    let (below, part) = (position / 4, i64::try_from(position % 4).unwrap_or(0));
    let above = sorted[(below + 1).min(sorted.len() - 1)];
    Quarters(sorted[below] * 4 + (above - sorted[below]) * part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn after(gaps: &[i64]) -> Vec<Day> {
        let mut days = vec![Day::of(2026, 1, 1).unwrap()];
        for gap in gaps {
            days.push(days[days.len() - 1].plus(*gap));
        }
        days
    }

    #[test]
    fn due_late_and_lapsed_as_the_product_says() {
        // gaps, usual in quarters, due, late, lapsed
        let cases: &[(&[i64], i64, i64, i64, i64)] = &[
            (&[20, 21, 21, 22], 84, 16, 27, 42),
            (&[20, 22, 45, 48], 134, 29, 46, 67),
            (&[7, 7], 28, 6, 9, 14),
            (&[1, 1, 1], 4, 1, 2, 2),
            (&[21, 20, 23, 22, 21], 84, 16, 27, 42),
        ];
        for (gaps, usual, due, late, lapsed) in cases {
            let rhythm = of(&after(gaps), &[], None).unwrap();
            assert!(rhythm.own);
            assert_eq!(
                (
                    rhythm.usual.0,
                    due_after(&rhythm, &Bounds::PRODUCT),
                    late_after(&rhythm, &Bounds::PRODUCT),
                    lapsed_after(&rhythm, &Bounds::PRODUCT)
                ),
                (*usual, *due, *late, *lapsed),
                "{gaps:?}"
            );
        }
    }

    #[test]
    fn below_three_visits_the_service_decides() {
        let service = Interval { from: 14, to: 21 };
        let two = of(&after(&[40]), &[], Some(service)).unwrap();
        assert_eq!((two.usual.rounded(), two.lower.rounded(), two.own), (21, 14, false));
        assert!(of(&after(&[40]), &[], None).is_none());
        assert!(of(&[], &[], Some(service)).is_none());
    }

    #[test]
    fn a_gap_with_a_pause_and_a_second_visit_on_one_day_are_left_out() {
        let days = after(&[21, 90, 0, 21]);
        let pause = (days[1].plus(10), days[1].plus(60));
        assert_eq!(of(&days, &[pause], None).unwrap().gaps, [21, 21]);
        assert_eq!(of(&days, &[], None).unwrap().gaps, [21, 90, 21]);
    }

    #[test]
    fn only_the_newest_eight_gaps_count() {
        let rhythm = of(&after(&[60, 60, 60, 21, 21, 21, 21, 21, 21, 21, 21]), &[], None).unwrap();
        assert_eq!(rhythm.gaps, [21; 8]);
    }

    proptest! {
        #[test]
        fn the_order_of_due_late_and_lapsed_never_breaks(gaps in prop::collection::vec(1_i64..400, 2..12)) {
            let rhythm = of(&after(&gaps), &[], None).unwrap();
            prop_assert!(rhythm.lower <= rhythm.usual && rhythm.usual <= rhythm.upper);
            prop_assert!(due_after(&rhythm, &Bounds::PRODUCT) <= rhythm.usual.rounded());
            prop_assert!(due_after(&rhythm, &Bounds::PRODUCT) <= late_after(&rhythm, &Bounds::PRODUCT));
        }
    }
}
