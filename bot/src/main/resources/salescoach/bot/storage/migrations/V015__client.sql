CREATE TABLE client (
  workspace_id text NOT NULL,
  client_id uuid NOT NULL,
  name text NOT NULL,
  industry text NOT NULL,
  region text NOT NULL,
  aliases jsonb NOT NULL,
  may_be_named boolean NOT NULL,
  PRIMARY KEY (workspace_id, client_id)
)
