-- The notice of a month to a member whose entries nobody reviewed for long: one, whoever sends it.
CREATE TABLE playbook_notice (
  workspace_id text NOT NULL,
  member_id text NOT NULL,
  month date NOT NULL,
  begun_at timestamptz NOT NULL,
  lease_until timestamptz NOT NULL,
  sent_at timestamptz,
  PRIMARY KEY (workspace_id, member_id, month)
)
