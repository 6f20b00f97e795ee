//! What the demo's studio sells: the starter set of its trade, in the owner's language.

use crate::error::{Error, Result};
use crate::service::{self, ServiceListArgs, ServiceRow};
use crate::tx::Tx;
use crate::visit_service::VisitLineArgs;

use super::cast::Kind;

/// The six services in the order in which a new book of the trade has them.
pub struct Sold([ServiceRow; 6]);

impl Sold {
    pub fn read(tx: &Tx) -> Result<Sold> {
        let sold = service::list(tx, &ServiceListArgs { archived: false })?;
        <[ServiceRow; 6]>::try_from(sold)
            .map(Sold)
            .map_err(|_| Error::Broken("the starter set of lashes has six services"))
    }

    pub fn get(&self, kind: Kind) -> &ServiceRow {
        let [full_set, fill, lift, brows, removal, patch_test] = &self.0;
        match kind {
            Kind::FullSet => full_set,
            Kind::Fill => fill,
            Kind::Lift => lift,
            Kind::Brows => brows,
            Kind::Removal => removal,
            Kind::PatchTest => patch_test,
        }
    }

    pub fn line(&self, kind: Kind) -> VisitLineArgs {
        let service = self.get(kind);
        VisitLineArgs { service: service.id.clone(), price: service.fields.price }
    }
}
