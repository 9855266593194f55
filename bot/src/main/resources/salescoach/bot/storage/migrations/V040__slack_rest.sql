-- Until when a method of Slack's must rest, for all processes.
CREATE TABLE slack_rest (
  workspace_id text NOT NULL,
  method text NOT NULL,
  rest_until timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, method)
)
