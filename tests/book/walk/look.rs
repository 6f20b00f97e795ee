//! What must hold at every step of the walk, read straight from the book.

use std::collections::BTreeMap;

use regulars_core::day::Moment;
use regulars_core::error::Result;
use regulars_core::standing;
use regulars_core::tx::Tx;

use super::{Visit, Walk};
use crate::scene::dump;

/// A row as the database tells it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub id: String,
    pub visit: Visit,
    pub free_from: Moment,
    pub room: String,
}

impl Walk {
    fn read<T: Send + 'static>(&self, run: impl FnOnce(&Tx) -> Result<T> + Send + 'static) -> T {
        let at = self.scene.instant();
        self.scene.door().with(move |desk| desk.book()?.try_out(at, run)).unwrap()
    }

    pub(super) fn rows(&self) -> Vec<Row> {
        self.read(|tx| {
            tx.all(
                "SELECT id, state, starts, master_id, series_id, free_from, room_id FROM visit ORDER BY master_id, starts, id",
                [],
                |row| {
                    Ok(Row {
                        id: row.get(0)?,
                        visit: Visit {
                            state: row.get(1)?,
                            starts: row.get(2)?,
                            master: row.get(3)?,
                            series: row.get(4)?,
                        },
                        free_from: row.get(5)?,
                        room: row.get(6)?,
                    })
                },
            )
        })
    }

    /// What must hold whatever was done.
    pub(super) fn look(&self, after: &str) {
        let rows = self.rows();
        let kept: BTreeMap<String, Visit> = rows.iter().map(|row| (row.id.clone(), row.visit.clone())).collect();
        for (id, visit) in &self.visits {
            assert_eq!(kept.get(id), Some(visit), "{id} after {after}");
        }
        assert_eq!(kept.len(), self.visits.len(), "nobody is lost and nobody comes from nowhere, after {after}");

        let standing: Vec<&Row> =
            rows.iter().filter(|row| !["cancelled", "no_show"].contains(&row.visit.state.as_str())).collect();
        for pair in standing.windows(2).filter(|pair| pair[0].visit.master == pair[1].visit.master) {
            assert!(pair[0].free_from <= pair[1].visit.starts, "one master, two clients after {after}: {pair:?}");
        }
        let mut turns: Vec<(Moment, i32)> = standing
            .iter()
            .filter(|row| !row.room.is_empty())
            .flat_map(|row| [(row.visit.starts, 1), (row.free_from, -1)])
            .collect();
        turns.sort_unstable();
        let mut there = 0;
        for (at, turn) in turns {
            there += turn;
            assert!(there <= 2, "three in a room for two at {at}, after {after}");
        }
        let (blocked, untold): (i64, i64) = self.read(|tx| {
            let blocked = tx.one(
                "SELECT count(*) FROM block JOIN visit ON visit.master_id = block.master_id
                 WHERE visit.state IN ('booked', 'confirmed', 'arrived') AND visit.starts < block.ends AND visit.free_from > block.starts",
                [],
                |row| row.get(0),
            )?;
            // Nothing is to be told of a visit that is over, and of each thing once.
            let untold = tx.one(
                "SELECT count(*) FROM heads_up JOIN visit ON visit.id = heads_up.visit_id
                 WHERE told_at IS NULL
                   AND (visit.state IN ('done', 'no_show') OR (visit.state = 'cancelled') <> (heads_up.kind = 'cancelled')
                        OR EXISTS (SELECT 1 FROM heads_up AS other
                                   WHERE other.visit_id = visit.id AND other.kind = heads_up.kind AND other.told_at IS NULL
                                     AND other.id <> heads_up.id))",
                [],
                |row| row.get(0),
            )?;
            Ok((blocked, untold))
        });
        assert_eq!((blocked, untold), (0, 0), "clients under a block, heads-ups that are moot, after {after}");
    }

    /// Where each client stands is what a rebuild would say.
    pub(super) fn rebuilt(&self) {
        let (kept, built) = self.read(|tx| {
            let kept = dump(tx, "standing")?;
            standing::fill::rebuild(tx)?;
            Ok((kept, dump(tx, "standing")?))
        });
        assert_eq!(kept, built);
    }
}
