-- Who follows up on a prospect, and what the cadence goes by. Lists are ids with commas between them;
-- an empty text stands for what is not known, and calendar and zone then are the team's.
ALTER TABLE prospect
  ADD COLUMN member_id text NOT NULL DEFAULT '',
  ADD COLUMN last_name text NOT NULL DEFAULT '',
  ADD COLUMN email text NOT NULL DEFAULT '',
  ADD COLUMN phone text NOT NULL DEFAULT '',
  ADD COLUMN stage text NOT NULL DEFAULT 'prospect' CHECK (stage IN
    ('prospect', 'lead', 'handed-off', 'back-burner', 'won', 'lost')),
  ADD COLUMN time_zone text NOT NULL DEFAULT '',
  ADD COLUMN calendar text NOT NULL DEFAULT '',
  ADD COLUMN deadline date,
  ADD COLUMN sales_cycle_days integer CHECK (sales_cycle_days > 0),
  ADD COLUMN lead_since date,
  ADD COLUMN agreed_on date,
  ADD COLUMN handed_off_on date,
  ADD COLUMN back_burner_on date,
  ADD COLUMN unreachable text NOT NULL DEFAULT '',
  ADD COLUMN do_not_contact boolean NOT NULL DEFAULT false,
  ADD COLUMN not_before date,
  ADD COLUMN gone boolean NOT NULL DEFAULT false,
  ADD COLUMN import_key text NOT NULL DEFAULT '',
  ADD COLUMN created_at timestamptz NOT NULL DEFAULT now()
