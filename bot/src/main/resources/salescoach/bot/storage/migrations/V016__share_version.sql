-- Which version went to the manager: a later one stays the rep's until they share it, too.
ALTER TABLE share ADD COLUMN version integer NOT NULL DEFAULT 1
