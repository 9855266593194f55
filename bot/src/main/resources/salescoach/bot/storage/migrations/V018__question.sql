-- What members asked the playbook, and what became of it.
CREATE TABLE question (
  workspace_id text NOT NULL,
  question_id uuid NOT NULL,
  member_id text NOT NULL,
  text text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('found', 'choice', 'unknown')),
  entry_id text,
  confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  asked_at timestamptz NOT NULL,
  helpful boolean,
  missing text,
  rated_at timestamptz,
  answered_by text,
  told_at timestamptz,
  PRIMARY KEY (workspace_id, question_id)
)
