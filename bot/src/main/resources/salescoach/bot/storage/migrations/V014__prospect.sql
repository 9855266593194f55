CREATE TABLE prospect (
  workspace_id text NOT NULL,
  prospect_id uuid NOT NULL,
  company text NOT NULL,
  industry text NOT NULL,
  region text NOT NULL,
  first_name text NOT NULL,
  role text NOT NULL,
  asked_for_number boolean NOT NULL DEFAULT false,
  PRIMARY KEY (workspace_id, prospect_id)
)
