-- The rep's shelf: reviewed scripts worth keeping.
CREATE TABLE script (
  workspace_id text NOT NULL,
  script_id uuid NOT NULL,
  member_id text NOT NULL,
  medium text NOT NULL CHECK (medium IN ('voicemail', 'email')),
  text text NOT NULL,
  score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
  uses integer NOT NULL DEFAULT 0,
  last_used_at timestamptz,
  kept_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, script_id)
)
