-- When and how a member wants to be nudged. The days are ISO's, 1 for Monday; the channels that the
-- member does not use are ids with commas between them; an empty zone is not known yet.
ALTER TABLE member
  ADD COLUMN time_zone text NOT NULL DEFAULT '',
  ADD COLUMN nudge_at time NOT NULL DEFAULT '08:30',
  ADD COLUMN nudge_days text NOT NULL DEFAULT '12345',
  ADD COLUMN unused_channels text NOT NULL DEFAULT '',
  ADD COLUMN paused_until date,
  ADD COLUMN deactivated boolean NOT NULL DEFAULT false,
  ADD COLUMN dm_channel text NOT NULL DEFAULT '',
  ADD COLUMN next_nudge_at timestamptz
