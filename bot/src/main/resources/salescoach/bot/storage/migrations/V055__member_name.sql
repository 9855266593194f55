-- As Slack has it, so that people can be named in a channel without being called; empty until asked for.
ALTER TABLE member ADD COLUMN name text NOT NULL DEFAULT ''
