-- Several masters at one desk: the days on which a week's hours do not hold, blocks, rooms, who does what in how many
-- minutes; series of visits; what clients are still to be told.

CREATE TABLE room (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  -- Visits it takes at once.
  places INTEGER NOT NULL CHECK (places >= 1),
  position INTEGER NOT NULL,
  archived_at INTEGER
) STRICT;

-- A master's days off and extra days; without a master it holds for everybody.
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

-- Time that is taken without a client: the supplier comes, lunch.
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

-- How one master does a service, where she does it otherwise than the service says.
CREATE TABLE skill (
  id TEXT PRIMARY KEY NOT NULL,
  master_id TEXT NOT NULL REFERENCES master(id),
  service_id TEXT NOT NULL REFERENCES service(id),
  does INTEGER NOT NULL CHECK (does IN (0, 1)),
  minutes INTEGER,
  buffer INTEGER
) STRICT;
CREATE UNIQUE INDEX skill_of_master ON skill(master_id, service_id);

-- Visits that repeat every so many weeks share one.
CREATE TABLE series (
  id TEXT PRIMARY KEY NOT NULL,
  client_id TEXT NOT NULL REFERENCES client(id),
  weeks INTEGER NOT NULL CHECK (weeks BETWEEN 1 AND 52),
  made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX series_of_client ON series(client_id);

-- What a client does not know yet because we changed it.
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

-- Who would come sooner, or at all, if a time came free.
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

ALTER TABLE master ADD COLUMN room_id TEXT NOT NULL DEFAULT '';

ALTER TABLE visit ADD COLUMN room_id TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN series_id TEXT NOT NULL DEFAULT '';
-- How far asking her to confirm has come, while the visit is booked.
ALTER TABLE visit ADD COLUMN confirmation TEXT NOT NULL DEFAULT '' CHECK (confirmation IN ('', 'asked', 'no_answer'));
-- Which of the usual reasons it was that she did not book on the spot.
ALTER TABLE visit ADD COLUMN why TEXT NOT NULL DEFAULT '';
-- What another calendar calls it (RFC 5545, UID); empty when it was made here.
ALTER TABLE visit ADD COLUMN uid TEXT NOT NULL DEFAULT '';
CREATE INDEX visit_uid ON visit(uid) WHERE uid <> '';
CREATE INDEX visit_of_room ON visit(room_id, starts) WHERE room_id <> '';
CREATE INDEX visit_of_series ON visit(series_id, starts) WHERE series_id <> '';
