-- Clients who were erased, and what was cut out of history with them.

-- Not who they were, but enough to know them again in an older copy of the book.
CREATE TABLE erased (
  -- SHA-256 over the salt and the id of a card.
  digest BLOB PRIMARY KEY NOT NULL,
  salt BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Of an entry from which rows were cut: 16 bytes of salt, then SHA-256 over salt and what is left. Empty for all others.
ALTER TABLE history ADD COLUMN cut BLOB NOT NULL DEFAULT x'';
