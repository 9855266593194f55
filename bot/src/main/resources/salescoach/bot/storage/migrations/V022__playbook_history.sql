-- Who changed which entry, when and how. The key is that of the press that did it, so that a second
-- try knows the first; the answers are the ids of the questions that the change answered.
CREATE TABLE playbook_history (
  workspace_id text NOT NULL,
  entry_id text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  kind text NOT NULL CHECK (kind IN ('created', 'edited', 'reviewed', 'retired', 'restored')),
  content jsonb NOT NULL,
  change_key text NOT NULL,
  answers jsonb NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, entry_id, version),
  FOREIGN KEY (workspace_id, entry_id) REFERENCES playbook_entry ON DELETE CASCADE
)
