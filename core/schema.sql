CREATE TABLE setting (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE master (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived_at INTEGER
, room_id TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE hours (
  id TEXT PRIMARY KEY NOT NULL,
  master_id TEXT NOT NULL REFERENCES master(id),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  starts TEXT NOT NULL,
  ends TEXT NOT NULL
) STRICT;
CREATE INDEX hours_of_master ON hours(master_id, weekday, starts);
CREATE TABLE service (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  buffer INTEGER NOT NULL,
  price INTEGER NOT NULL,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('always', 'order', 'none')),
  interval_from INTEGER,
  interval_to INTEGER,
  last_fill INTEGER,
  becomes TEXT REFERENCES service(id),
  follow_up INTEGER,
  position INTEGER NOT NULL,
  archived_at INTEGER
, aftercare TEXT NOT NULL DEFAULT '', redo_days INTEGER NOT NULL DEFAULT 0, patch_lead INTEGER NOT NULL DEFAULT 0, patch_days INTEGER NOT NULL DEFAULT 0, patch_product TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE client (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  address_form TEXT NOT NULL CHECK (address_form IN ('', 'informal', 'formal')),
  language TEXT NOT NULL,
  birthday TEXT NOT NULL,
  source TEXT NOT NULL,
  brought_by TEXT REFERENCES client(id),
  made_at INTEGER NOT NULL,
  archived_at INTEGER
, no_contact INTEGER NOT NULL DEFAULT 0 CHECK (no_contact IN (0, 1)), address_since TEXT NOT NULL DEFAULT '', step TEXT NOT NULL DEFAULT '' CHECK (step IN ('', 'potential', 'visitor', 'buyer', 'client', 'supporter')), step_why TEXT NOT NULL DEFAULT '', step_on TEXT NOT NULL DEFAULT '', discount TEXT NOT NULL DEFAULT '', employer TEXT NOT NULL DEFAULT '', merged_into TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX client_brought ON client(brought_by) WHERE brought_by IS NOT NULL;
CREATE INDEX client_birthday ON client(substr(birthday, -5)) WHERE birthday <> '';
CREATE TABLE channel (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL,
  typed TEXT NOT NULL,
  normal TEXT NOT NULL,
  label TEXT NOT NULL,
  consent TEXT NOT NULL CHECK (consent IN ('yes', 'no', 'not_asked')),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX channel_of_client ON channel(client_id, position);
CREATE INDEX channel_normal ON channel(normal) WHERE normal <> '';
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  birthday TEXT NOT NULL,
  note TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX person_of_client ON person(client_id, position);
CREATE INDEX person_birthday ON person(substr(birthday, -5)) WHERE birthday <> '';
CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  word TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX tag_of_client ON tag(client_id, position);
CREATE TABLE preference (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  made_at INTEGER NOT NULL
, own TEXT NOT NULL DEFAULT '', answer TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX preference_of_client ON preference(client_id, made_at);
CREATE TABLE alert (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  since TEXT,
  until TEXT,
  made_at INTEGER NOT NULL
, severity TEXT NOT NULL DEFAULT 'care' CHECK (severity IN ('know', 'care', 'never')), source TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX alert_of_client ON alert(client_id, made_at);
CREATE TABLE visit (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  master_id TEXT NOT NULL REFERENCES master(id),
  state TEXT NOT NULL CHECK (state IN ('booked', 'confirmed', 'arrived', 'done', 'cancelled', 'no_show')),
  origin TEXT NOT NULL CHECK (origin IN ('booked', 'typed', 'imported')),
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  -- The end of the buffer: from here the master can take the next client.
  free_from TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  arrived_at INTEGER,
  finished_at INTEGER,
  cancelled_at INTEGER,
  cancelled_by TEXT NOT NULL CHECK (cancelled_by IN ('', 'client', 'us')),
  paid INTEGER,
  paid_by TEXT NOT NULL,
  -- What was left when she did not book on the spot.
  not_now TEXT NOT NULL CHECK (not_now IN ('', 'follow_up', 'pause', 'no')),
  reason TEXT NOT NULL,
  follow_up_on TEXT
, room_id TEXT NOT NULL DEFAULT '', series_id TEXT NOT NULL DEFAULT '', confirmation TEXT NOT NULL DEFAULT '' CHECK (confirmation IN ('', 'asked', 'no_answer')), why TEXT NOT NULL DEFAULT '', uid TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX visit_of_client ON visit(client_id, starts);
CREATE INDEX visit_starts ON visit(starts);
CREATE INDEX visit_follow_up ON visit(follow_up_on) WHERE follow_up_on IS NOT NULL;
CREATE TABLE visit_service (
  id TEXT PRIMARY KEY NOT NULL,
  visit_id TEXT NOT NULL REFERENCES visit(id),
  service_id TEXT NOT NULL REFERENCES service(id),
  price INTEGER NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX visit_service_of_visit ON visit_service(visit_id, position);
CREATE INDEX visit_service_of_service ON visit_service(service_id);
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  visit_id TEXT REFERENCES visit(id),
  at TEXT NOT NULL,
  words TEXT NOT NULL,
  ask TEXT NOT NULL,
  asked_at INTEGER,
  promise TEXT NOT NULL,
  promise_due TEXT,
  kept_at INTEGER,
  step TEXT NOT NULL,
  step_done_at INTEGER
, talk INTEGER NOT NULL DEFAULT 0 CHECK (talk IN (0, 1))) STRICT;
CREATE INDEX note_of_client ON note(client_id, at);
CREATE INDEX note_of_visit ON note(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX note_ask ON note(client_id) WHERE ask <> '' AND asked_at IS NULL;
CREATE INDEX note_promise ON note(client_id) WHERE promise <> '' AND kept_at IS NULL;
CREATE INDEX note_step ON note(client_id) WHERE step <> '' AND step_done_at IS NULL;
CREATE INDEX note_promise_due ON note(promise_due) WHERE promise <> '' AND kept_at IS NULL AND promise_due IS NOT NULL;
CREATE TABLE pause (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  category TEXT NOT NULL,
  starts TEXT NOT NULL,
  until TEXT NOT NULL,
  reason TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX pause_of_client ON pause(client_id, starts);
CREATE TABLE answer (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL,
  anchor TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('snoozed', 'done', 'dropped')),
  until TEXT,
  why TEXT NOT NULL,
  at INTEGER NOT NULL
, outcome TEXT NOT NULL DEFAULT '') STRICT;
CREATE UNIQUE INDEX answer_of_reminder ON answer(client_id, kind, anchor);
CREATE INDEX answer_snoozed ON answer(until) WHERE state = 'snoozed';
CREATE TABLE history (
  seq INTEGER PRIMARY KEY NOT NULL,
  at INTEGER NOT NULL,
  master TEXT NOT NULL,
  command TEXT NOT NULL,
  step INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('user', 'scheduler', 'undo', 'redo')),
  -- The step that an undo turned back or a redo brought again.
  undoes INTEGER,
  schema INTEGER NOT NULL,
  -- 16 bytes of salt, then SHA-256 over salt and changeset.
  digest BLOB NOT NULL,
  -- SHA-256 over the previous link, seq, at, command and digest.
  chain BLOB NOT NULL,
  -- 0 while a long import is still writing its step.
  whole INTEGER NOT NULL,
  changeset BLOB NOT NULL
, cut BLOB NOT NULL DEFAULT x'') STRICT;
CREATE INDEX history_step ON history(step);
CREATE INDEX history_undoes ON history(undoes, seq) WHERE undoes IS NOT NULL;
CREATE INDEX history_user ON history(step) WHERE kind = 'user';
CREATE TABLE touched (
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  PRIMARY KEY (seq, table_name, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX touched_client ON touched(client_id, seq);
CREATE TABLE mark (
  name TEXT PRIMARY KEY NOT NULL,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  key TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE fired (
  key TEXT PRIMARY KEY NOT NULL,
  showing_at INTEGER NOT NULL,
  shown_at INTEGER,
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE standing (
  client_id TEXT NOT NULL,
  category TEXT NOT NULL,
  last_on TEXT NOT NULL,
  last_visit TEXT NOT NULL,
  usual INTEGER,
  lower INTEGER,
  upper INTEGER,
  own INTEGER NOT NULL,
  gaps TEXT NOT NULL,
  due_on TEXT,
  late_on TEXT,
  lapsed_on TEXT,
  paused_until TEXT, quiet_until TEXT, quiet_why TEXT NOT NULL DEFAULT '', gone TEXT NOT NULL DEFAULT '', value INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (client_id, category)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_due ON standing(due_on, client_id) WHERE due_on IS NOT NULL;
CREATE TABLE stale (
  client_id TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_stale_insert AFTER INSERT ON visit BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER visit_stale_update AFTER UPDATE ON visit BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER visit_stale_delete AFTER DELETE ON visit BEGIN
  INSERT INTO stale SELECT OLD.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = OLD.client_id);
END;
CREATE TRIGGER visit_service_stale_insert AFTER INSERT ON visit_service BEGIN
  INSERT INTO stale SELECT client_id FROM visit WHERE id = NEW.visit_id
    AND NOT EXISTS (SELECT 1 FROM stale WHERE client_id = visit.client_id);
END;
CREATE TRIGGER visit_service_stale_update AFTER UPDATE ON visit_service BEGIN
  INSERT INTO stale SELECT client_id FROM visit WHERE id = NEW.visit_id
    AND NOT EXISTS (SELECT 1 FROM stale WHERE client_id = visit.client_id);
END;
CREATE TRIGGER visit_service_stale_delete AFTER DELETE ON visit_service BEGIN
  INSERT INTO stale SELECT client_id FROM visit WHERE id = OLD.visit_id
    AND NOT EXISTS (SELECT 1 FROM stale WHERE client_id = visit.client_id);
END;
CREATE TRIGGER pause_stale_insert AFTER INSERT ON pause BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER pause_stale_update AFTER UPDATE ON pause BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER pause_stale_delete AFTER DELETE ON pause BEGIN
  INSERT INTO stale SELECT OLD.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = OLD.client_id);
END;
CREATE TRIGGER service_stale_update AFTER UPDATE OF category, rhythm, interval_from, interval_to, last_fill ON service BEGIN
  INSERT INTO stale SELECT DISTINCT visit.client_id FROM visit_service JOIN visit ON visit.id = visit_service.visit_id
    WHERE visit_service.service_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM stale WHERE client_id = visit.client_id);
END;
CREATE TABLE search (
  id INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  row_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  folded TEXT NOT NULL
) STRICT;
CREATE INDEX search_row ON search(row_id, kind);
CREATE INDEX search_order ON search(kind, folded, client_id);
CREATE VIRTUAL TABLE search_part USING fts5(folded, content='', contentless_delete=1, tokenize='trigram');
CREATE VIRTUAL TABLE search_start USING fts5(folded, content='', contentless_delete=1, detail='none', prefix='1 2', tokenize='ascii');
CREATE VIRTUAL TABLE search_word USING fts5(folded, content='', contentless_delete=1, detail='none', prefix='2 3', tokenize='ascii');
CREATE TRIGGER search_insert AFTER INSERT ON search BEGIN
  INSERT INTO search_part(rowid, folded) SELECT NEW.id, NEW.folded WHERE NEW.kind IN ('name', 'archived', 'phone');
  INSERT INTO search_start(rowid, folded) SELECT NEW.id, NEW.folded WHERE NEW.kind IN ('name', 'archived');
  INSERT INTO search_word(rowid, folded) SELECT NEW.id, NEW.folded WHERE NEW.kind NOT IN ('name', 'archived', 'phone');
END;
CREATE TRIGGER search_delete AFTER DELETE ON search BEGIN
  DELETE FROM search_part WHERE rowid = OLD.id AND OLD.kind IN ('name', 'archived', 'phone');
  DELETE FROM search_start WHERE rowid = OLD.id AND OLD.kind IN ('name', 'archived');
  DELETE FROM search_word WHERE rowid = OLD.id AND OLD.kind NOT IN ('name', 'archived', 'phone');
END;
CREATE TRIGGER client_search_insert AFTER INSERT ON client BEGIN
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES (iif(NEW.archived_at IS NULL, 'name', 'archived'), NEW.id, NEW.id, fold_name(NEW.name));
END;
CREATE TRIGGER client_search_delete AFTER DELETE ON client BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER channel_search_insert AFTER INSERT ON channel BEGIN
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES (iif(NEW.kind = 'phone', 'phone', 'channel'), NEW.id, NEW.client_id,
            iif(NEW.kind = 'phone', fold_phone(NEW.normal, NEW.typed), fold_name(NEW.typed)));
END;
CREATE TRIGGER channel_search_update AFTER UPDATE ON channel BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES (iif(NEW.kind = 'phone', 'phone', 'channel'), NEW.id, NEW.client_id,
            iif(NEW.kind = 'phone', fold_phone(NEW.normal, NEW.typed), fold_name(NEW.typed)));
END;
CREATE TRIGGER channel_search_delete AFTER DELETE ON channel BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER person_search_insert AFTER INSERT ON person BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('person', NEW.id, NEW.client_id, fold_name(NEW.name || ' ' || NEW.note));
END;
CREATE TRIGGER person_search_update AFTER UPDATE ON person BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('person', NEW.id, NEW.client_id, fold_name(NEW.name || ' ' || NEW.note));
END;
CREATE TRIGGER person_search_delete AFTER DELETE ON person BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER tag_search_insert AFTER INSERT ON tag BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('tag', NEW.id, NEW.client_id, fold_name(NEW.word));
END;
CREATE TRIGGER tag_search_update AFTER UPDATE ON tag BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('tag', NEW.id, NEW.client_id, fold_name(NEW.word));
END;
CREATE TRIGGER tag_search_delete AFTER DELETE ON tag BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER preference_search_delete AFTER DELETE ON preference BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER alert_search_insert AFTER INSERT ON alert BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('alert', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER alert_search_update AFTER UPDATE ON alert BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('alert', NEW.id, NEW.client_id, fold_name(NEW.words));
END;
CREATE TRIGGER alert_search_delete AFTER DELETE ON alert BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TRIGGER note_search_insert AFTER INSERT ON note BEGIN
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('note', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.ask || ' ' || NEW.promise || ' ' || NEW.step));
END;
CREATE TRIGGER note_search_delete AFTER DELETE ON note BEGIN
  DELETE FROM search WHERE row_id = OLD.id;
END;
CREATE TABLE room (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- Visits it takes at once.
  places INTEGER NOT NULL CHECK (places >= 1),
  position INTEGER NOT NULL,
  archived_at INTEGER
) STRICT;
CREATE TABLE exception (
  id TEXT PRIMARY KEY NOT NULL,
  master_id TEXT REFERENCES master(id),
  kind TEXT NOT NULL CHECK (kind IN ('off', 'holiday', 'extra')),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  -- The hours of an extra day.
  starts TEXT,
  ends TEXT,
  words TEXT NOT NULL,
  -- What another calendar calls it (RFC 5545, UID); empty when it was typed here.
  uid TEXT NOT NULL
) STRICT;
CREATE INDEX exception_of_master ON exception(master_id, until_day);
CREATE TABLE block (
  id TEXT PRIMARY KEY NOT NULL,
  master_id TEXT NOT NULL REFERENCES master(id),
  starts TEXT NOT NULL,
  ends TEXT NOT NULL,
  words TEXT NOT NULL,
  -- What another calendar calls it (RFC 5545, UID); empty when it was typed here.
  uid TEXT NOT NULL
) STRICT;
CREATE INDEX block_of_master ON block(master_id, ends);
CREATE INDEX block_ends ON block(ends);
CREATE INDEX block_uid ON block(uid) WHERE uid <> '';
CREATE TABLE skill (
  id TEXT PRIMARY KEY NOT NULL,
  master_id TEXT NOT NULL REFERENCES master(id),
  service_id TEXT NOT NULL REFERENCES service(id),
  does INTEGER NOT NULL CHECK (does IN (0, 1)),
  minutes INTEGER,
  buffer INTEGER
) STRICT;
CREATE UNIQUE INDEX skill_of_master ON skill(master_id, service_id);
CREATE TABLE series (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 52),
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX series_of_client ON series(client_id);
CREATE TABLE heads_up (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  visit_id TEXT NOT NULL REFERENCES visit(id),
  kind TEXT NOT NULL CHECK (kind IN ('moved', 'master', 'cancelled', 'price', 'hours')),
  -- What she knows: when the visit was, with whom, or its price in minor units.
  was TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  told_at INTEGER
) STRICT;
CREATE INDEX heads_up_of_client ON heads_up(client_id, made_at);
CREATE INDEX heads_up_of_visit ON heads_up(visit_id, kind);
CREATE INDEX heads_up_open ON heads_up(made_at) WHERE told_at IS NULL;
CREATE TABLE waiting (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  service_id TEXT NOT NULL REFERENCES service(id),
  -- Any when absent.
  master_id TEXT REFERENCES master(id),
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  -- The digits of the weekdays that suit her (1 = Monday); empty for any.
  weekdays TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('', 'morning', 'afternoon', 'evening')),
  words TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  closed_at INTEGER,
  -- The visit that was made of it; empty when it was taken off the list.
  visit_id TEXT NOT NULL
) STRICT;
CREATE INDEX waiting_of_client ON waiting(client_id, made_at);
CREATE INDEX waiting_open ON waiting(until_day) WHERE closed_at IS NULL;
CREATE INDEX visit_uid ON visit(uid) WHERE uid <> '';
CREATE INDEX visit_of_room ON visit(room_id, starts) WHERE room_id <> '';
CREATE INDEX visit_of_series ON visit(series_id, starts) WHERE series_id <> '';
CREATE TABLE contact (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  at TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('call', 'talk', 'sms', 'whatsapp', 'viber', 'telegram', 'email', 'other')),
  -- 'opened' is a text that was handed to a messenger; 'sent' only once somebody said so.
  outcome TEXT NOT NULL CHECK (outcome IN ('opened', 'sent', 'talked', 'booked', 'not_now', 'no_answer', 'moved_away', 'refused')),
  -- Not before this day, where she said so.
  until TEXT,
  words TEXT NOT NULL,
  -- The occasion of the text; empty for a call or a talk.
  occasion TEXT NOT NULL,
  -- The reminder it answers; empty for none.
  kind TEXT NOT NULL,
  anchor TEXT NOT NULL,
  -- Who called or wrote; empty while nobody said who sits at the desk.
  master_id TEXT NOT NULL
) STRICT;
CREATE INDEX contact_of_client ON contact(client_id, at);
CREATE TABLE gone (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  -- Empty for all categories.
  category TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('times', 'not_listened', 'let_down', 'no_bond', 'fell_behind', 'nobody_called', 'price', 'moved_away', 'break', 'other')),
  words TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;
CREATE INDEX gone_of_client ON gone(client_id, since);
CREATE TABLE win_back (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  master_id TEXT NOT NULL REFERENCES master(id),
  offer TEXT NOT NULL,
  step TEXT NOT NULL,
  step_on TEXT NOT NULL,
  made_on TEXT NOT NULL,
  result TEXT NOT NULL CHECK (result IN ('', 'came_back', 'stays_away', 'given_up')),
  closed_on TEXT
) STRICT;
CREATE INDEX win_back_of_client ON win_back(client_id, made_on);
CREATE INDEX win_back_open ON win_back(step_on) WHERE closed_on IS NULL;
CREATE TABLE complaint (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  visit_id TEXT REFERENCES visit(id),
  words TEXT NOT NULL,
  -- What she was offered; empty while nobody answered her.
  offered TEXT NOT NULL,
  made_at TEXT NOT NULL,
  solution TEXT NOT NULL,
  solved_at TEXT
) STRICT;
CREATE INDEX complaint_of_client ON complaint(client_id, made_at);
CREATE INDEX complaint_of_visit ON complaint(visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX complaint_open ON complaint(made_at) WHERE solved_at IS NULL;
CREATE TABLE feast (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL,
  -- Its name where it is her own.
  words TEXT NOT NULL,
  -- '--MM-DD' where it is her own; empty otherwise.
  day TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX feast_of_client ON feast(client_id, position);
CREATE INDEX feast_kind ON feast(kind, day);
CREATE TABLE free_reminder (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  -- Whose it is; empty for everybody's.
  master_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  -- A time of day; empty for the hour of all reminders.
  clock TEXT NOT NULL,
  words TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX free_reminder_of_client ON free_reminder(client_id, due_on);
CREATE INDEX free_reminder_due ON free_reminder(due_on);
CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL,
  occasion TEXT NOT NULL,
  language TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('informal', 'formal')),
  words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX template_of_occasion ON template(occasion, language, form);
CREATE INDEX answer_at ON answer(at);
CREATE INDEX alert_until ON alert(until) WHERE until IS NOT NULL;
CREATE INDEX standing_lapsed ON standing(lapsed_on, client_id) WHERE lapsed_on IS NOT NULL;
CREATE INDEX standing_quiet ON standing(quiet_until, client_id) WHERE quiet_until IS NOT NULL;
CREATE TRIGGER contact_stale_insert AFTER INSERT ON contact BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER contact_stale_update AFTER UPDATE ON contact BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER contact_stale_delete AFTER DELETE ON contact BEGIN
  INSERT INTO stale SELECT OLD.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = OLD.client_id);
END;
CREATE TRIGGER note_stale_insert AFTER INSERT ON note WHEN NEW.talk = 1 BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER note_stale_delete AFTER DELETE ON note WHEN OLD.talk = 1 BEGIN
  INSERT INTO stale SELECT OLD.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = OLD.client_id);
END;
CREATE TRIGGER gone_stale_insert AFTER INSERT ON gone BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER gone_stale_update AFTER UPDATE ON gone BEGIN
  INSERT INTO stale SELECT NEW.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = NEW.client_id);
END;
CREATE TRIGGER gone_stale_delete AFTER DELETE ON gone BEGIN
  INSERT INTO stale SELECT OLD.client_id WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = OLD.client_id);
END;
CREATE TRIGGER setting_stale_insert AFTER INSERT ON setting
  WHEN NEW.name IN ('due_lead_days', 'due_lead_percent', 'late_percent', 'lapsed_percent', 'cool_off_days', 'attempts') BEGIN
  INSERT INTO stale SELECT '*' WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = '*');
END;
CREATE TRIGGER setting_stale_update AFTER UPDATE ON setting
  WHEN NEW.name IN ('due_lead_days', 'due_lead_percent', 'late_percent', 'lapsed_percent', 'cool_off_days', 'attempts') BEGIN
  INSERT INTO stale SELECT '*' WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = '*');
END;
CREATE TRIGGER setting_stale_delete AFTER DELETE ON setting
  WHEN OLD.name IN ('due_lead_days', 'due_lead_percent', 'late_percent', 'lapsed_percent', 'cool_off_days', 'attempts') BEGIN
  INSERT INTO stale SELECT '*' WHERE NOT EXISTS (SELECT 1 FROM stale WHERE client_id = '*');
END;
CREATE TABLE preference_kind (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  archived_at INTEGER
) STRICT;
CREATE INDEX preference_words ON preference(kind, own, words);
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
CREATE TRIGGER preference_search_insert AFTER INSERT ON preference BEGIN
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('preference', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.answer));
END;
CREATE TRIGGER preference_search_update AFTER UPDATE ON preference BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded) VALUES ('preference', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.answer));
END;
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
CREATE TRIGGER client_search_update AFTER UPDATE OF name, archived_at, merged_into ON client BEGIN
  DELETE FROM search WHERE row_id = NEW.id AND kind IN ('name', 'archived');
  INSERT INTO search(kind, row_id, client_id, folded)
    SELECT iif(NEW.archived_at IS NULL, 'name', 'archived'), NEW.id, NEW.id, fold_name(NEW.name) WHERE NEW.merged_into = '';
END;
CREATE TRIGGER note_search_update AFTER UPDATE OF client_id, words, ask, promise, step ON note BEGIN
  DELETE FROM search WHERE row_id = NEW.id;
  INSERT INTO search(kind, row_id, client_id, folded)
    VALUES ('note', NEW.id, NEW.client_id, fold_name(NEW.words || ' ' || NEW.ask || ' ' || NEW.promise || ' ' || NEW.step));
END;
CREATE TABLE saved_list (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  rule TEXT NOT NULL,
  -- Whether Today says how many are on it.
  on_today INTEGER NOT NULL CHECK (on_today IN (0, 1)),
  position INTEGER NOT NULL
) STRICT;
CREATE INDEX tag_word ON tag(word);
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
CREATE TABLE backup (
  one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
  -- The folder the owner chose, and the name of this book's own folder in it.
  folder TEXT NOT NULL,
  name TEXT NOT NULL,
  -- The last good one: when, and with what was in history up to then.
  good_at INTEGER,
  good_seq INTEGER NOT NULL,
  -- The last try, and why it failed; empty when it did not.
  tried_at INTEGER,
  trouble TEXT NOT NULL,
  -- Pictures that are damaged in the book itself, so that no copy could be made of them.
  damaged INTEGER NOT NULL,
  -- 1 when the folder lay on the disk of the book at the last good one.
  same_disk INTEGER NOT NULL
) STRICT;
CREATE TABLE erased (
  -- SHA-256 over the salt and the id of a card.
  digest BLOB PRIMARY KEY NOT NULL,
  salt BLOB NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_arrived ON visit(master_id) WHERE state = 'arrived';
CREATE TABLE alphabet (
  client_id TEXT PRIMARY KEY NOT NULL,
  archived INTEGER NOT NULL,
  place BLOB NOT NULL
) STRICT, WITHOUT ROWID;
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
