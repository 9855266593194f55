-- Raised by every change of a workspace's playbook, in the same transaction: what instances look at.
CREATE TABLE playbook_revision (
  workspace_id text NOT NULL,
  revision bigint NOT NULL,
  PRIMARY KEY (workspace_id)
)
