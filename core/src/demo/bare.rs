//! The yardstick for measuring: the same rows read and written by bare statements, without anything of the program.
//!
//! Each reading fetches what its screen shows with as few statements as a careful hand would write, on one unchanging
//! view, and throws it away.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, TransactionBehavior, named_params};

use crate::book;
use crate::day::{Day, Moment};
use crate::error::Result;
use crate::key::DataKey;

/// A connection of its own to the same encrypted file.
pub struct Bare {
    conn: Connection,
}

/// What one finished visit writes: how many rows, and how many bytes of history.
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    pub rows: usize,
    pub bytes: usize,
}

/// Rows of a finished visit that history does not count: search, standing and its mark, the entry itself.
const BESIDE: usize = 5;
/// Bytes of a row that only points at others.
const SMALL: usize = 120;

impl Bare {
    pub fn open(folder: &Path, key: &DataKey) -> Result<Bare> {
        Ok(Bare { conn: book::reader(folder, key)? })
    }

    /// Ids of clients, evenly spread over the book.
    pub fn clients(&self, count: usize) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("SELECT id FROM client ORDER BY id")?;
        let all = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
        let step = (all.len() / count.max(1)).max(1);
        Ok(all.into_iter().step_by(step).take(count).collect())
    }

    /// The names of those clients, to search for.
    pub fn names(&self, clients: &[String]) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("SELECT folded FROM search WHERE row_id = :id AND kind = 'name'")?;
        clients.iter().map(|id| Ok(statement.query_row(named_params! { ":id": id }, |row| row.get(0))?)).collect()
    }

    /// The fill among the services, and the first master.
    pub fn fill(&self) -> Result<(String, String)> {
        let fill =
            self.conn.query_row("SELECT id FROM service WHERE last_fill IS NOT NULL LIMIT 1", [], |row| row.get(0))?;
        Ok((fill, self.conn.query_row("SELECT id FROM master ORDER BY position, id LIMIT 1", [], |row| row.get(0))?))
    }

    /// The day, the next client's brief, and who is due.
    pub fn today(&self, now: Moment) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let (from, to) = (now.day().starts(), now.day().plus(1).starts());
        let mut read = self.read(
            "SELECT visit.*, client.name, client.birthday, service.name, alert.words
             FROM visit JOIN client ON client.id = visit.client_id
             JOIN visit_service ON visit_service.visit_id = visit.id JOIN service ON service.id = visit_service.service_id
             LEFT JOIN alert ON alert.client_id = client.id
             WHERE visit.starts >= :from AND visit.starts < :to AND visit.state <> 'cancelled'
             ORDER BY visit.starts",
            named_params! { ":from": from, ":to": to },
        )?;
        let today = now.day();
        read += self.read(
            "SELECT visit.* FROM visit WHERE follow_up_on <= :today AND state = 'done' AND not_now = 'follow_up' ORDER BY follow_up_on DESC LIMIT 200",
            named_params! { ":today": today },
        )?;
        read += self.read(
            "SELECT * FROM note WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL AND promise_due <= :today LIMIT 200",
            named_params! { ":today": today },
        )?;
        for days in -2..=1 {
            let day = today.plus(days).to_string();
            read += self.read(
                "SELECT id, name, birthday FROM client WHERE birthday <> '' AND substr(birthday, -5) = :day AND archived_at IS NULL LIMIT 200",
                named_params! { ":day": &day[5..] },
            )?;
            read += self.read(
                "SELECT * FROM person WHERE birthday <> '' AND substr(birthday, -5) = :day LIMIT 200",
                named_params! { ":day": &day[5..] },
            )?;
        }
        read += self.read(
            "SELECT standing.*, client.name, channel.typed, service.name, answer.state,
                    (SELECT starts FROM visit WHERE client_id = standing.client_id AND starts > :now AND state IN ('booked', 'confirmed') ORDER BY starts LIMIT 1)
             FROM (SELECT * FROM standing WHERE due_on <= :today ORDER BY due_on DESC, client_id LIMIT 200) AS standing
             JOIN client ON client.id = standing.client_id
             LEFT JOIN channel ON channel.client_id = client.id
             LEFT JOIN answer ON answer.client_id = client.id AND answer.kind = 'rhythm' AND answer.anchor = standing.last_visit
             JOIN visit_service ON visit_service.visit_id = standing.last_visit JOIN service ON service.id = visit_service.service_id",
            named_params! { ":today": today, ":now": now },
        )?;
        let next: Option<String> = self
            .conn
            .prepare_cached("SELECT client_id FROM visit WHERE starts >= :now AND starts < :to AND state = 'booked' ORDER BY starts LIMIT 1")?
            .query_map(named_params! { ":now": now, ":to": to }, |row| row.get(0))?
            .next()
            .transpose()?;
        if let Some(client) = next {
            read += self.card_rows(&client, today)?;
        }
        Ok(read)
    }

    /// One grouped reading of every done visit: what any pass over all clients has to read.
    pub fn grouped(&self) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        self.read(
            "SELECT visit.client_id, service.category, count(*), min(visit.starts), max(visit.starts), sum(visit.paid)
             FROM visit JOIN visit_service ON visit_service.visit_id = visit.id JOIN service ON service.id = visit_service.service_id
             WHERE visit.state = 'done'
             GROUP BY visit.client_id, service.category",
            [],
        )
    }

    /// Everybody who is due, the dearest first, and the four of them with what a row of the call list shows.
    pub fn calls(&self, today: Day) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let mut due = self.conn.prepare_cached(
            "SELECT standing.client_id, standing.value FROM standing
             JOIN client ON client.id = standing.client_id AND client.archived_at IS NULL AND client.no_contact = 0
             WHERE standing.due_on <= :today
               AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.client_id = standing.client_id AND visit.starts >= :today AND visit.state = 'booked')
             ORDER BY standing.value DESC",
        )?;
        let all = due
            .query_map(named_params! { ":today": today }, |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let mut read = all.len();
        for client in all.iter().take(4) {
            read += self.card_rows(client, today)?;
        }
        Ok(read)
    }

    /// Next to nothing: looks for a row that is not there.
    pub fn nothing(&self, key: &str) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        self.read("SELECT body FROM draft WHERE key = :key", named_params! { ":key": key })
    }

    /// Names and, from two letters on, words; the query is folded already.
    pub fn search(&self, folded: &str) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let end = format!("{folded}\u{10ffff}");
        let mut read = self.read(
            "SELECT search.id, search.folded, client.name, client.archived_at FROM search JOIN client ON client.id = search.client_id
             WHERE kind = 'name' AND folded >= :from AND folded < :to ORDER BY folded LIMIT 20",
            named_params! { ":from": folded, ":to": end },
        )?;
        if folded.len() >= 3 {
            read += self.parts(folded, 200)?;
        } else {
            read += self.read(
                "SELECT search.id, kind, row_id, client_id, folded
                 FROM (SELECT rowid FROM search_start WHERE search_start MATCH :query LIMIT 40) AS start JOIN search ON search.id = start.rowid",
                named_params! { ":query": format!("\"{folded}\"*") },
            )?;
        }
        if folded.len() >= 2 {
            read += self.read(
                "SELECT search.id, search.kind, client.name, note.words, preference.words
                 FROM (SELECT rowid FROM search_word WHERE search_word MATCH :query ORDER BY rowid DESC LIMIT 20) AS word
                 JOIN search ON search.id = word.rowid JOIN client ON client.id = search.client_id
                 LEFT JOIN note ON note.id = search.row_id LEFT JOIN preference ON preference.id = search.row_id",
                named_params! { ":query": format!("\"{folded}\"*") },
            )?;
        }
        Ok(read)
    }

    /// Any run of a phone's digits.
    pub fn phone(&self, digits: &str) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let read = self.read(
            "SELECT search.id, search.folded, client.name, channel.typed
             FROM (SELECT rowid FROM search_part WHERE search_part MATCH :query LIMIT 20) AS part
             JOIN search ON search.id = part.rowid JOIN client ON client.id = search.client_id JOIN channel ON channel.id = search.row_id",
            named_params! { ":query": format!("\"{digits}\"") },
        )?;
        Ok(read + self.parts(digits, 200)?)
    }

    /// Everything on a client's card, with the first page of her story.
    pub fn card(&self, client: &str, today: Day) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        self.card_rows(client, today)
    }

    /// What three times for the next visit are chosen from.
    pub fn suggest(&self, client: &str, master: &str, from: Day, to: Day) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let mut read = self.read("SELECT * FROM service", [])?;
        read += self.read("SELECT * FROM standing WHERE client_id = :id", named_params! { ":id": client })?;
        read += self.read(
            "SELECT * FROM hours WHERE master_id = :master ORDER BY weekday, starts",
            named_params! { ":master": master },
        )?;
        read += self.read(
            "SELECT starts, master_id FROM visit WHERE client_id = :id AND state IN ('done', 'arrived') ORDER BY starts DESC LIMIT 8",
            named_params! { ":id": client },
        )?;
        read += self.read("SELECT * FROM master ORDER BY position, id", [])?;
        read += self.read("SELECT * FROM skill WHERE master_id = :master", named_params! { ":master": master })?;
        read += self.read(
            "SELECT * FROM exception WHERE (master_id = :master OR master_id IS NULL) AND until_day >= :from",
            named_params! { ":master": master, ":from": from },
        )?;
        read += self.read(
            "SELECT starts, ends FROM block WHERE master_id = :master AND ends > :from",
            named_params! { ":master": master, ":from": from.starts() },
        )?;
        read += self.read(
            "SELECT starts, free_from FROM visit
             WHERE master_id = :master AND starts >= :from AND starts < :to AND state IN ('booked', 'confirmed', 'arrived', 'done') ORDER BY starts",
            named_params! { ":master": master, ":from": from.starts(), ":to": to.plus(1).starts() },
        )?;
        Ok(read)
    }

    /// Every master's week with who comes.
    pub fn week(&self, from: Day, to: Day) -> Result<usize> {
        let _view = self.conn.unchecked_transaction()?;
        let days = named_params! { ":from": from, ":to": to };
        let moments = named_params! { ":from": from.starts(), ":to": to.plus(1).starts() };
        let mut read = self.read("SELECT * FROM master ORDER BY position, id", [])?;
        read += self.read("SELECT * FROM hours ORDER BY master_id, weekday, starts", [])?;
        read += self.read("SELECT * FROM skill ORDER BY master_id", [])?;
        read += self.read("SELECT * FROM exception WHERE until_day >= :from AND from_day <= :to", days)?;
        read += self.read("SELECT * FROM block WHERE ends > :from AND starts < :to", moments)?;
        read += self.read(
            "SELECT visit.*, client.name, client.birthday, visit_service.price, service.name,
                    (SELECT typed FROM channel WHERE client_id = client.id AND kind = 'phone' ORDER BY position LIMIT 1),
                    (SELECT later.starts FROM visit AS later WHERE later.client_id = client.id AND later.starts > visit.starts ORDER BY later.starts LIMIT 1)
             FROM visit JOIN client ON client.id = visit.client_id
             JOIN visit_service ON visit_service.visit_id = visit.id JOIN service ON service.id = visit_service.service_id
             WHERE visit.starts >= :from AND visit.starts < :to AND visit.state <> 'cancelled'
             ORDER BY visit.starts",
            moments,
        )?;
        read += self.read(
            "SELECT alert.* FROM visit JOIN alert ON alert.client_id = visit.client_id
             WHERE visit.starts >= :from AND visit.starts < :to",
            moments,
        )?;
        Ok(read)
    }

    /// How many visits a master's calendar holds, and how many years lie between the first and the last of them.
    pub fn calendar(&self, master: &str) -> Result<(i64, f64)> {
        let found = self.conn.query_row(
            "SELECT count(*), (julianday(max(starts)) - julianday(min(starts))) / 365.25 FROM visit WHERE master_id = :master",
            named_params! { ":master": master },
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(found)
    }

    /// How many visits stand on some days.
    pub fn visits(&self, from: Day, to: Day) -> Result<i64> {
        let found = self.conn.query_row(
            "SELECT count(*) FROM visit WHERE starts >= :from AND starts < :to",
            named_params! { ":from": from.starts(), ":to": to.plus(1).starts() },
            |row| row.get(0),
        )?;
        Ok(found)
    }

    /// Bytes of history, its rows and their places, over all visits.
    pub fn history(&self) -> Result<(i64, i64)> {
        Ok(self.conn.query_row(
            "SELECT (SELECT sum(length(changeset) + 200) FROM history) + (SELECT sum(length(table_name) + length(row_id) + length(client_id) + 16) * 2 FROM touched),
                    (SELECT count(*) FROM visit)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// What the latest step of history weighs.
    pub fn weight(&self) -> Result<Weight> {
        let (seq, bytes): (i64, usize) =
            self.conn.query_row("SELECT seq, length(changeset) FROM history ORDER BY seq DESC LIMIT 1", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        let rows = self.conn.query_row(
            "SELECT count(*) FROM touched WHERE seq = :seq",
            named_params! { ":seq": seq },
            |row| row.get(0),
        )?;
        Ok(Weight { rows, bytes })
    }

    /// From now on this connection writes, as durably as the book.
    pub fn writes(&self) -> Result<()> {
        self.conn.pragma_update(None, "query_only", false)?;
        self.conn.pragma_update(None, "synchronous", "FULL")?;
        Ok(())
    }

    /// Clients by name, phone, address, birthday and note, with all that finds them again, in one transaction.
    pub fn bring<'rows>(&mut self, rows: impl Iterator<Item = [&'rows str; 5]>) -> Result<()> {
        let insert =
            |table: &str, columns: &str, values: &str| format!("INSERT INTO {table} ({columns}) VALUES ({values})");
        let client = insert(
            "client",
            "id, name, address_form, language, birthday, source, made_at",
            ":id, :name, '', '', :birthday, '', 0",
        );
        let channel = insert(
            "channel",
            "id, client_id, kind, typed, normal, label, consent, position",
            ":id, :client, :kind, :typed, :typed, '', 'not_asked', :position",
        );
        let note = insert(
            "note",
            "id, client_id, at, words, ask, promise, step",
            ":id, :client, '2026-03-12T10:52', :words, '', '', ''",
        );
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut client = transaction.prepare(&client)?;
            let mut channel = transaction.prepare(&channel)?;
            let mut note = transaction.prepare(&note)?;
            for (number, [name, phone, email, birthday, words]) in rows.enumerate() {
                let id = format!("{number:036}");
                client.execute(named_params! { ":id": id, ":name": name, ":birthday": birthday })?;
                for (position, (kind, typed)) in [("phone", phone), ("email", email)].into_iter().enumerate() {
                    let own = format!("{number:034}-{position}");
                    channel.execute(
                        named_params! { ":id": own, ":client": id, ":kind": kind, ":typed": typed, ":position": position },
                    )?;
                }
                note.execute(named_params! { ":id": format!("{number:034}-n"), ":client": id, ":words": words })?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// From now on this connection writes, into a table of its own.
    pub fn scratch(&self) -> Result<()> {
        self.writes()?;
        self.conn.execute_batch("CREATE TABLE bare (id TEXT PRIMARY KEY NOT NULL, body BLOB NOT NULL) STRICT")?;
        Ok(())
    }

    /// One durable change of that weight: the facts, what points at them, and the entry that holds them all again.
    pub fn write(&mut self, weight: Weight, run: usize) -> Result<()> {
        let transaction = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut insert = transaction.prepare_cached("INSERT INTO bare (id, body) VALUES (:id, :body)")?;
            let fact = weight.bytes / weight.rows.max(1);
            let sizes = std::iter::once(weight.bytes)
                .chain(std::iter::repeat_n(fact, weight.rows))
                .chain(std::iter::repeat_n(SMALL, weight.rows + BESIDE));
            for (number, size) in sizes.enumerate() {
                insert.execute(named_params! { ":id": format!("{run:08}-{number:04}-a-row-of-the-yardstick"), ":body": vec![7_u8; size] })?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    fn card_rows(&self, client: &str, today: Day) -> Result<usize> {
        let mut read = self.read("SELECT * FROM client WHERE id = :id", named_params! { ":id": client })?;
        for sql in [
            "SELECT * FROM channel WHERE client_id = :id ORDER BY position",
            "SELECT * FROM person WHERE client_id = :id ORDER BY position",
            "SELECT * FROM tag WHERE client_id = :id ORDER BY position",
            "SELECT * FROM alert WHERE client_id = :id ORDER BY made_at",
            "SELECT * FROM preference WHERE client_id = :id ORDER BY made_at",
            "SELECT * FROM pause WHERE client_id = :id ORDER BY starts",
            "SELECT * FROM standing WHERE client_id = :id",
            "SELECT id, name FROM client WHERE brought_by = :id LIMIT 50",
            "SELECT * FROM note WHERE client_id = :id ORDER BY at DESC LIMIT 41",
            "SELECT * FROM note WHERE client_id = :id AND ask <> '' AND asked_at IS NULL",
            "SELECT * FROM consent WHERE client_id = :id ORDER BY on_day DESC",
            "SELECT * FROM patch_test WHERE client_id = :id ORDER BY at DESC",
            "SELECT * FROM gift WHERE client_id = :id ORDER BY on_day DESC",
            "SELECT * FROM photo WHERE client_id = :id ORDER BY at DESC LIMIT 41",
            "SELECT * FROM recipe WHERE client_id = :id ORDER BY at DESC LIMIT 41",
            "SELECT * FROM contact WHERE client_id = :id ORDER BY at DESC LIMIT 41",
            "SELECT visit.*, visit_service.price, service.name FROM visit
             JOIN visit_service ON visit_service.visit_id = visit.id JOIN service ON service.id = visit_service.service_id
             WHERE visit.client_id = :id ORDER BY visit.starts DESC LIMIT 41",
        ] {
            read += self.read(sql, named_params! { ":id": client })?;
        }
        read += self.read(
            "SELECT count(*) FILTER (WHERE state = 'done'), sum(paid) FILTER (WHERE state = 'done' AND starts >= :year),
                    count(*) FILTER (WHERE state = 'cancelled'), count(*) FILTER (WHERE state = 'no_show')
             FROM visit WHERE client_id = :id",
            named_params! { ":id": client, ":year": format!("{}-", today.year()) },
        )?;
        Ok(read)
    }

    fn parts(&self, folded: &str, most: usize) -> Result<usize> {
        let words: Vec<String> =
            folded.split(' ').filter(|word| word.len() >= 3).map(|word| format!("\"{word}\"")).collect();
        self.read(
            "SELECT search.id, kind, row_id, client_id, folded
             FROM (SELECT rowid FROM search_part WHERE search_part MATCH :query LIMIT :most) AS part JOIN search ON search.id = part.rowid",
            named_params! { ":query": words.join(" AND "), ":most": most },
        )
    }

    /// Steps through every row and touches every value; answers with the bytes that were there.
    fn read(&self, sql: &str, params: impl Params) -> Result<usize> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params)?;
        let mut bytes = 0;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                bytes += match row.get_ref(column)? {
                    ValueRef::Text(value) | ValueRef::Blob(value) => value.len(),
                    ValueRef::Integer(_) | ValueRef::Real(_) => 8,
                    ValueRef::Null => 0,
                };
            }
        }
        Ok(bytes)
    }
}
