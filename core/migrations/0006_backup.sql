-- Where this book's backups go, and how the last tries went: only for this desk, and no part of history.

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
