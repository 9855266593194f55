-- How often a message was to be drawn anew, so that a change is seen that comes while one is drawn.
ALTER TABLE outgoing ADD COLUMN changes bigint NOT NULL DEFAULT 0
