//! A recipe is written down for a visit, which says whose it is and when it was worked.

use crate::error::Result;
use crate::recipe::{self, RecipeSet};
use crate::tx::Tx;
use crate::visit;

pub fn set(tx: &Tx, args: &RecipeSet) -> Result<String> {
    let visit = visit::get(tx, &args.visit)?;
    recipe::set(tx, &visit.client, &visit.id, visit.starts, &args.recipe)
}
