-- Photos: what each shows, whose it is, and the names of its encrypted files in the album beside the book.

CREATE TABLE photo (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  -- The visit it shows; absent where it belongs to none.
  visit_id TEXT REFERENCES visit(id),
  at TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('before', 'after', 'other')),
  words TEXT NOT NULL,
  -- Names in the album: as it was brought, as it is shown, and small. The first is never made anew, so that nothing is
  -- lost by turning and cropping.
  original TEXT NOT NULL,
  picture TEXT NOT NULL,
  thumb TEXT NOT NULL,
  -- Degrees to the right.
  turn INTEGER NOT NULL CHECK (turn IN (0, 90, 180, 270)),
  -- What is shown of the original before it is turned, in ten-thousandths of its width and height.
  crop_left INTEGER NOT NULL,
  crop_top INTEGER NOT NULL,
  crop_right INTEGER NOT NULL,
  crop_bottom INTEGER NOT NULL
) STRICT;
CREATE INDEX photo_of_client ON photo(client_id, at, id);
CREATE INDEX photo_of_visit ON photo(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX photo_alone ON photo(client_id, at, id) WHERE visit_id IS NULL;
-- What history still knows of photos keeps their files in the album.
CREATE INDEX touched_photo ON touched(seq) WHERE table_name = 'photo';

CREATE TRIGGER photo_search_insert AFTER INSERT ON photo WHEN NEW.words <> '' BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('photo', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER photo_search_update AFTER UPDATE OF client_id, words ON photo BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) SELECT 'photo', NEW.id, NEW.client_id, fold_name(NEW.words) WHERE NEW.words <> '';
END;
CREATE TRIGGER photo_search_delete AFTER DELETE ON photo BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
