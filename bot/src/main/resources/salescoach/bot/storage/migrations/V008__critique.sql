-- What the coach said of each version. message_ts is empty where only the rep could see the answer.
CREATE TABLE critique (
  workspace_id text NOT NULL,
  draft_id uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  text text NOT NULL,
  score integer NOT NULL CHECK (score BETWEEN 0 AND 100),
  result jsonb NOT NULL,
  message_ts text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, draft_id, version),
  FOREIGN KEY (workspace_id, draft_id) REFERENCES draft ON DELETE CASCADE
)
