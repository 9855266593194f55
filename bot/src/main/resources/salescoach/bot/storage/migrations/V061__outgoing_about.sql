-- What a message is drawn from where that stands nowhere else: ids and numbers, and no text.
ALTER TABLE outgoing ADD COLUMN about text NOT NULL DEFAULT ''
