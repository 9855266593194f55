CREATE TABLE member (
  workspace_id text NOT NULL,
  member_id text NOT NULL,
  admin boolean NOT NULL DEFAULT false,
  manager boolean NOT NULL DEFAULT false,
  curator boolean NOT NULL DEFAULT false,
  pace_wpm integer CHECK (pace_wpm BETWEEN 60 AND 300),
  PRIMARY KEY (workspace_id, member_id)
)
