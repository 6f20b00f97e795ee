-- The names of clients in the order of the reader's alphabet (see core/src/alphabet.rs); the mark says which one that is.
-- Apart from the search, so that another language rewrites these rows only.
CREATE TABLE alphabet (
  client_id TEXT PRIMARY KEY NOT NULL,
  archived INTEGER NOT NULL,
  place BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- The list of clients, archived ones apart.
CREATE INDEX alphabet_order ON alphabet(archived, place, client_id);

CREATE TRIGGER client_alphabet_insert AFTER INSERT ON client BEGIN
  INSERT INTO alphabet(client_id, archived, place)
    SELECT NEW.id, NEW.archived_at IS NOT NULL, place_in((SELECT value FROM mark WHERE name = 'alphabet'), NEW.name)
    WHERE NEW.merged_into = '';
END;
CREATE TRIGGER client_alphabet_update AFTER UPDATE OF name, archived_at, merged_into ON client BEGIN
  DELETE FROM alphabet WHERE client_id = NEW.id;
  INSERT INTO alphabet(client_id, archived, place)
    SELECT NEW.id, NEW.archived_at IS NOT NULL, place_in((SELECT value FROM mark WHERE name = 'alphabet'), NEW.name)
    WHERE NEW.merged_into = '';
END;
CREATE TRIGGER client_alphabet_delete AFTER DELETE ON client BEGIN
  DELETE FROM alphabet WHERE client_id = OLD.id;
END;

INSERT INTO alphabet(client_id, archived, place)
  SELECT id, archived_at IS NOT NULL, place_in(NULL, name) FROM client WHERE merged_into = '';
