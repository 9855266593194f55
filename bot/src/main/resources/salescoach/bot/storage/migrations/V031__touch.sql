-- A contact with a prospect, and who made it. The text is what was said or sent, where it is known.
CREATE TABLE touch (
  workspace_id text NOT NULL,
  prospect_id uuid NOT NULL,
  touch_id uuid NOT NULL,
  member_id text NOT NULL,
  channel text NOT NULL CHECK (channel IN
    ('call', 'voicemail', 'email', 'linkedin', 'x', 'letter', 'referral', 'meeting')),
  touched_at timestamptz NOT NULL,
  answered boolean NOT NULL DEFAULT false,
  text text NOT NULL DEFAULT '',
  PRIMARY KEY (workspace_id, prospect_id, touch_id),
  FOREIGN KEY (workspace_id, prospect_id) REFERENCES prospect ON DELETE CASCADE
)
