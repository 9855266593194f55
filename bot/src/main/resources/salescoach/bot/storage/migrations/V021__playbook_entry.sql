-- A team's own entries as they stand. One of a built-in's id stands in its place, unless it is retired.
CREATE TABLE playbook_entry (
  workspace_id text NOT NULL,
  entry_id text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  retired boolean NOT NULL,
  content jsonb NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, entry_id)
)
