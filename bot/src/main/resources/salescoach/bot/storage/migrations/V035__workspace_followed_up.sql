-- The team's own: its channel (empty for none), when it is reminded there, its country's calendar, and
-- what it changed of the cadence and of the guidelines.
ALTER TABLE workspace
  ADD COLUMN channel_id text NOT NULL DEFAULT '',
  ADD COLUMN channel_at time NOT NULL DEFAULT '09:00',
  ADD COLUMN channel_trouble text NOT NULL DEFAULT '',
  ADD COLUMN time_zone text NOT NULL DEFAULT 'America/New_York',
  ADD COLUMN calendar text NOT NULL DEFAULT 'US',
  ADD COLUMN policy jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN guidelines_off text NOT NULL DEFAULT '',
  ADD COLUMN next_channel_at timestamptz
