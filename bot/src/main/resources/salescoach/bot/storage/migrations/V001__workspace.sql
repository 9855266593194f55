CREATE TABLE workspace (
  workspace_id text NOT NULL,
  name text NOT NULL,
  retention_days integer NOT NULL CHECK (retention_days BETWEEN 1 AND 3650),
  PRIMARY KEY (workspace_id)
)
