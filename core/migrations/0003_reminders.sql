-- Nobody is forgotten: who was written to or called and what came of it, who is gone and why, plans to win a client back,
-- complaints, the holidays she keeps, free reminders, and the owner's own texts.

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

-- A holiday she keeps: one of those everybody knows, or a day of her own.
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

-- A text as the owner words it, instead of the one the program brings.
CREATE TABLE template (
  id TEXT PRIMARY KEY NOT NULL,
  occasion TEXT NOT NULL,
  language TEXT NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('informal', 'formal')),
  words TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX template_of_occasion ON template(occasion, language, form);

-- She asked not to be contacted.
ALTER TABLE client ADD COLUMN no_contact INTEGER NOT NULL DEFAULT 0 CHECK (no_contact IN (0, 1));
-- Written after a talk on the telephone or in the shop, not while finishing a visit.
ALTER TABLE note ADD COLUMN talk INTEGER NOT NULL DEFAULT 0 CHECK (talk IN (0, 1));
-- Days after the visit on which she is asked how it holds, with commas between: '1,14'; empty for never.
ALTER TABLE service ADD COLUMN aftercare TEXT NOT NULL DEFAULT '';
-- Days in which what does not hold is done again for nothing; 0 for none.
ALTER TABLE service ADD COLUMN redo_days INTEGER NOT NULL DEFAULT 0;
-- What came of it, in a word of `contact.outcome`; empty where only the state is known.
ALTER TABLE answer ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
CREATE INDEX answer_at ON answer(at);
CREATE INDEX alert_until ON alert(until) WHERE until IS NOT NULL;

-- Not before this day is she asked back, and for which of the reasons in core/src/quiet.rs.
ALTER TABLE standing ADD COLUMN quiet_until TEXT;
ALTER TABLE standing ADD COLUMN quiet_why TEXT NOT NULL DEFAULT '';
ALTER TABLE standing ADD COLUMN gone TEXT NOT NULL DEFAULT '';
-- What she paid in the year before her last visit, for everything; minor units.
ALTER TABLE standing ADD COLUMN value INTEGER NOT NULL DEFAULT 0;
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
-- A number of the rule itself has changed: everybody ('*') is worked out again.
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
