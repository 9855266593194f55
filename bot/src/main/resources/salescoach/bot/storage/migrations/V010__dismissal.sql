-- A fault that the rep says is none in this draft, and why.
CREATE TABLE dismissal (
  workspace_id text NOT NULL,
  draft_id uuid NOT NULL,
  fault text NOT NULL,
  version integer NOT NULL,
  quote text NOT NULL,
  reason text NOT NULL,
  words text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, draft_id, fault),
  FOREIGN KEY (workspace_id, draft_id) REFERENCES draft ON DELETE CASCADE
)
