-- The whole story of a client: kinds of preference of the owner's own, alerts with their weight and consent, patch tests,
-- the day her form of address changed, her step, her gifts.

CREATE TABLE preference_kind (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived_at INTEGER
) STRICT;

-- The owner's own kind; empty for the program's.
ALTER TABLE preference ADD COLUMN own TEXT NOT NULL DEFAULT '';
-- What answers a doubt of hers; empty for the other kinds.
ALTER TABLE preference ADD COLUMN answer TEXT NOT NULL DEFAULT '';
CREATE INDEX preference_words ON preference(kind, own, words);

ALTER TABLE alert ADD COLUMN severity TEXT NOT NULL DEFAULT 'care' CHECK (severity IN ('know', 'care', 'never'));
-- Who says so: she, a doctor's letter, what we saw.
ALTER TABLE alert ADD COLUMN source TEXT NOT NULL DEFAULT '';

-- What a client agrees to, word for word. Never changed: other words are the next version.
CREATE TABLE consent_text (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('health', 'photo_keep', 'photo_show', 'photo_post')),
  version INTEGER NOT NULL,
  words TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX consent_text_version ON consent_text(kind, version);

CREATE TABLE consent (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL CHECK (kind IN ('health', 'photo_keep', 'photo_show', 'photo_post')),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
  -- How she said so: 'signed', 'said' or 'written'.
  how TEXT NOT NULL CHECK (how IN ('signed', 'said', 'written')),
  on_day TEXT NOT NULL,
  -- The version of the text she was shown.
  version INTEGER NOT NULL,
  withdrawn_on TEXT
) STRICT;
CREATE INDEX consent_of_client ON consent(client_id, kind, on_day);

-- A service that needs a patch test: hours that must pass after it, days it holds (0: no test is needed), and the product
-- it is bound to (empty: any).
ALTER TABLE service ADD COLUMN patch_lead INTEGER NOT NULL DEFAULT 0;
ALTER TABLE service ADD COLUMN patch_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE service ADD COLUMN patch_product TEXT NOT NULL DEFAULT '';

CREATE TABLE patch_test (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  product TEXT NOT NULL,
  brand TEXT NOT NULL,
  batch TEXT NOT NULL,
  area TEXT NOT NULL,
  master_id TEXT NOT NULL,
  at TEXT NOT NULL,
  -- Absent while nobody has looked.
  read_at TEXT,
  result TEXT NOT NULL CHECK (result IN ('', 'none', 'mild', 'strong')),
  words TEXT NOT NULL
) STRICT;
CREATE INDEX patch_test_of_client ON patch_test(client_id, at);
CREATE INDEX patch_test_at ON patch_test(at) WHERE result = 'none';

-- What was decided where a valid test was missing, at each booking and finishing.
CREATE TABLE patch_decision (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  visit_id TEXT NOT NULL REFERENCES visit(id),
  at TEXT NOT NULL,
  -- 'booking' or 'finishing'.
  during TEXT NOT NULL CHECK (during IN ('booking', 'finishing')),
  -- What was the matter with the test.
  state TEXT NOT NULL,
  words TEXT NOT NULL,
  master_id TEXT NOT NULL
) STRICT;
CREATE INDEX patch_decision_of_client ON patch_decision(client_id, at);
CREATE INDEX patch_decision_of_visit ON patch_decision(visit_id);

-- The day her form of address last changed; empty where it never did.
ALTER TABLE client ADD COLUMN address_since TEXT NOT NULL DEFAULT '';
-- The step she was put on by hand, why and when; empty where the rule says it.
ALTER TABLE client ADD COLUMN step TEXT NOT NULL DEFAULT '' CHECK (step IN ('', 'potential', 'visitor', 'buyer', 'client', 'supporter'));
ALTER TABLE client ADD COLUMN step_why TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN step_on TEXT NOT NULL DEFAULT '';
-- The discount she has a right to, such as a card; whoever has one is no price-hunter.
ALTER TABLE client ADD COLUMN discount TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN employer TEXT NOT NULL DEFAULT '';

CREATE TABLE gift (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL CHECK (kind IN ('idea', 'given', 'received')),
  words TEXT NOT NULL,
  -- Minor units; absent where nobody knows.
  cost INTEGER,
  -- The day it was given or received, or is meant for.
  on_day TEXT NOT NULL
) STRICT;
CREATE INDEX gift_of_client ON gift(client_id, on_day);

CREATE INDEX history_at ON history(at, seq);

CREATE TRIGGER patch_test_search_insert AFTER INSERT ON patch_test BEGIN
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('patch_test', NEW.id, NEW.client_id, fold_name(NEW.product || ' ' || NEW.brand || ' ' || NEW.batch || ' ' || NEW.words));
END;
CREATE TRIGGER patch_test_search_update AFTER UPDATE ON patch_test BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('patch_test', NEW.id, NEW.client_id, fold_name(NEW.product || ' ' || NEW.brand || ' ' || NEW.batch || ' ' || NEW.words));
END;
CREATE TRIGGER patch_test_search_delete AFTER DELETE ON patch_test BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER gift_search_insert AFTER INSERT ON gift BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('gift', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER gift_search_update AFTER UPDATE ON gift BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('gift', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER gift_search_delete AFTER DELETE ON gift BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER contact_search_insert AFTER INSERT ON contact WHEN NEW.words <> '' BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('contact', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER contact_search_update AFTER UPDATE OF client_id, words ON contact BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) SELECT 'contact', NEW.id, NEW.client_id, fold_name(NEW.words) WHERE NEW.words <> '';
END;
CREATE TRIGGER contact_search_delete AFTER DELETE ON contact BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER complaint_search_insert AFTER INSERT ON complaint BEGIN
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('complaint', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.offered || ' ' || NEW.solution));
END;
CREATE TRIGGER complaint_search_update AFTER UPDATE ON complaint BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('complaint', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.offered || ' ' || NEW.solution));
END;
CREATE TRIGGER complaint_search_delete AFTER DELETE ON complaint BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
-- A doubt is found by its answer too.
DROP TRIGGER preference_search_insert;
DROP TRIGGER preference_search_update;
CREATE TRIGGER preference_search_insert AFTER INSERT ON preference BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('preference', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.answer));
END;
CREATE TRIGGER preference_search_update AFTER UPDATE ON preference BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('preference', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.answer));
END;

-- Two clients who were one: she is kept whole under the other's name, out of every list.
ALTER TABLE client ADD COLUMN merged_into TEXT NOT NULL DEFAULT '';
CREATE INDEX client_merged ON client(merged_into) WHERE merged_into <> '';
CREATE TABLE not_same (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  other_id TEXT NOT NULL REFERENCES client(id)
) STRICT;
CREATE INDEX not_same_of_client ON not_same(client_id);
CREATE INDEX not_same_of_other ON not_same(other_id);
CREATE TRIGGER client_merged_stale AFTER UPDATE OF merged_into ON client BEGIN
  INSERT INTO stale SELECT id FROM client
    WHERE id IN (NEW.id, NEW.merged_into, OLD.merged_into)
      AND NOT EXISTS (SELECT 1 FROM stale WHERE client_id = client.id);
END;
DROP TRIGGER client_search_update;
CREATE TRIGGER client_search_update AFTER UPDATE OF name, archived_at, merged_into ON client BEGIN
  DELETE FROM search WHERE row_id = NEW.id AND kind IN ('name', 'archived');
  INSERT INTO search(kind, row_id, client_id, folded)
    SELECT iif(NEW.archived_at IS NULL, 'name', 'archived'), NEW.id, NEW.id, fold_name(NEW.name) WHERE NEW.merged_into = '';
END;
DROP TRIGGER note_search_update;
CREATE TRIGGER note_search_update AFTER UPDATE OF client_id, words, ask, promise, step ON note BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('note', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.ask || ' ' || NEW.promise || ' ' || NEW.step));
END;

-- Lists that keep themselves: a name, and what must hold of a client, as JSON.
CREATE TABLE saved_list (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  rule TEXT NOT NULL,
  -- Whether Today says how many are on it.
  on_today INTEGER NOT NULL CHECK (on_today IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX tag_word ON tag(word);

-- How a visit's work was done, so that it can be repeated, changed and compared.
CREATE TABLE recipe (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  visit_id TEXT NOT NULL REFERENCES visit(id),
  -- The kind stands in the body too; here it is looked for.
  kind TEXT NOT NULL CHECK (kind IN ('lash_map', 'colour', 'free')),
  -- The recipe as JSON, as `recipe.rs` reads it.
  body TEXT NOT NULL,
  -- When the visit it belongs to began.
  at TEXT NOT NULL,
  -- How it held, noted at the next visit; empty while nobody has looked.
  outcome TEXT NOT NULL CHECK (outcome IN ('', 'held', 'faded', 'sparse', 'redo')),
  outcome_words TEXT NOT NULL,
  outcome_on TEXT NOT NULL
) STRICT;
CREATE INDEX recipe_of_client ON recipe(client_id, kind, at);
CREATE UNIQUE INDEX recipe_of_visit ON recipe(visit_id, kind);
