-- What a member's morning was planned to be, and what became of each step.
CREATE TABLE day_plan (
  workspace_id text NOT NULL,
  member_id text NOT NULL,
  local_date date NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'nothing-due', 'skipped')),
  steps jsonb NOT NULL,
  due integer NOT NULL,
  planned_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, member_id, local_date)
)
