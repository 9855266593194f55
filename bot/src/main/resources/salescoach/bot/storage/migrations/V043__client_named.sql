-- Which clients a draft names, by its latest version: what tells that one is named too often.
CREATE TABLE client_named (
  workspace_id text NOT NULL,
  draft_id uuid NOT NULL,
  client text NOT NULL,
  PRIMARY KEY (workspace_id, draft_id, client),
  FOREIGN KEY (workspace_id, draft_id) REFERENCES draft ON DELETE CASCADE
)
