-- Whose the visits of a few days are is seen in the visits themselves; a second index over all times made every import of many
-- years slower, and no question quicker.
DROP INDEX visit_of_master;

-- Clients who are with a master, of whichever day.
CREATE INDEX visit_arrived ON visit(master_id) WHERE state = 'arrived';
