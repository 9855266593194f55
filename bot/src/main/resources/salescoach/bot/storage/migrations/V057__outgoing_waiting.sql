-- Since when a message waits: how late it is, however often it was tried.
ALTER TABLE outgoing ADD COLUMN waiting_since timestamptz NOT NULL DEFAULT now()
