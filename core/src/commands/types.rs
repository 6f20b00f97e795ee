//! The table's types, written down for the screens.

use std::any::TypeId;
use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// Every named type the table reaches. Two Rust types of one name would silently become one in TypeScript.
pub(super) struct Types {
    config: Config,
    seen: BTreeMap<String, (TypeId, String)>,
}

impl Types {
    pub(super) fn new() -> Types {
        Types { config: Config::new().with_large_int("number"), seen: BTreeMap::new() }
    }

    pub(super) fn line<Args: TS + 'static, Out: TS + 'static>(&mut self, name: &str) -> String {
        self.add::<Args>();
        self.add::<Out>();
        format!("  {name}: {{ args: {}; out: {} }};", Args::name(&self.config), Out::name(&self.config))
    }

    pub(super) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_some() {
            let (name, id) = (T::ident(&self.config), TypeId::of::<T>());
            if let Some((other, _)) = self.seen.get(&name) {
                assert_eq!(*other, id, "two types are called {name}");
                return;
            }
            self.seen.insert(name, (id, T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }

    pub(super) fn write(&self, asks: &[String], tells: &[String]) -> String {
        let types: Vec<String> = self.seen.values().map(|(_, declaration)| format!("export {declaration}\n")).collect();
        format!(
            "/** Everything the book can be asked or told; written by a test from core/src/commands.rs, not by hand. */\n{}\nexport type Asks = {{\n{}\n}};\n\nexport type Tells = {{\n{}\n}};\n",
            types.concat(),
            asks.join("\n"),
            tells.join("\n"),
        )
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
