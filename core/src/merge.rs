//! Two cards of one client become one: everything of the one goes to the other, and nothing is thrown away.
//!
//! What both have (the same phone, tag, like, holiday) stays once with her who is kept, and once with the card that is put
//! away. That card keeps its own fields, so that parting the two brings both back as they were.

use serde::Deserialize;
use ts_rs::TS;

use crate::error::{Error, Result, Rule};
use crate::tx::Tx;
use crate::{
    alert, answer, channel, client, complaint, consent, contact, feast, free_reminder, gift, gone, heads_up, not_same,
    note, patch_decision, patch_test, pause, person, photo, preference, recipe, series, tag, visit, waiting, win_back,
};

#[derive(Debug, Deserialize, TS)]
pub struct ClientMerge {
    /// Whose card is put away.
    pub from: String,
    /// Whose card stays.
    pub to: String,
}

/// A noun's own way to give what is one client's to another.
type Reassign = fn(&Tx, &str, &str) -> Result<()>;

/// Every noun that belongs to a client.
const ALL: [Reassign; 25] = [
    channel::reassign,
    person::reassign,
    tag::reassign,
    preference::reassign,
    alert::reassign,
    consent::reassign,
    patch_test::reassign,
    patch_decision::reassign,
    visit::reassign,
    series::reassign,
    heads_up::reassign,
    waiting::reassign,
    note::reassign,
    recipe::reassign,
    photo::reassign,
    pause::reassign,
    answer::reassign,
    contact::reassign,
    gone::reassign,
    win_back::reassign,
    complaint::reassign,
    feast::reassign,
    free_reminder::reassign,
    gift::reassign,
    not_same::reassign,
];

pub fn merge(tx: &Tx, args: &ClientMerge) -> Result<()> {
    if args.from == args.to {
        return Err(Error::invalid("to", Rule::Already));
    }
    for id in [&args.from, &args.to] {
        client::name(tx, id)?;
        if client::merged_into(tx, id)?.is_some() {
            return Err(Error::invalid("to", Rule::OtherState));
        }
    }
    for reassign in ALL {
        reassign(tx, &args.from, &args.to)?;
    }
    client::merge_into(tx, &args.from, &args.to)
}
