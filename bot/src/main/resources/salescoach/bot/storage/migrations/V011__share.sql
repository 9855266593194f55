-- Who besides the rep may read a draft, because the rep said so.
CREATE TABLE share (
  workspace_id text NOT NULL,
  draft_id uuid NOT NULL,
  manager_id text NOT NULL,
  shared_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, draft_id, manager_id),
  FOREIGN KEY (workspace_id, draft_id) REFERENCES draft ON DELETE CASCADE
)
