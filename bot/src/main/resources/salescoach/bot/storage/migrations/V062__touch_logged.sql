-- When it was logged here (nothing for what a file brought), and how that moved its prospect.
ALTER TABLE touch ADD COLUMN logged_at timestamptz, ADD COLUMN moved text NOT NULL DEFAULT ''
