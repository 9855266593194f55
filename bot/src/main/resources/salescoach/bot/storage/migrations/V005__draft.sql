-- A draft with all its versions. The root is the message that opened its thread.
CREATE TABLE draft (
  workspace_id text NOT NULL,
  draft_id uuid NOT NULL,
  member_id text NOT NULL,
  medium text NOT NULL CHECK (medium IN ('voicemail', 'email')),
  medium_guessed boolean NOT NULL,
  prospect jsonb NOT NULL,
  channel_id text NOT NULL,
  root_ts text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, draft_id)
)
