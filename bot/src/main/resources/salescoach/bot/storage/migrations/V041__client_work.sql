-- What was done for a client, and since when.
ALTER TABLE client
  ADD COLUMN done text NOT NULL DEFAULT '',
  ADD COLUMN since date
