-- When the team last looked whether a built-in entry still holds; a team entry carries its own date.
CREATE TABLE playbook_review (
  workspace_id text NOT NULL,
  entry_id text NOT NULL,
  reviewed date NOT NULL,
  reviewed_by text NOT NULL,
  PRIMARY KEY (workspace_id, entry_id)
)
