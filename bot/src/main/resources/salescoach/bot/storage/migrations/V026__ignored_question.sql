-- Questions for which a curator wants no entry.
CREATE TABLE ignored_question (
  workspace_id text NOT NULL,
  question_id uuid NOT NULL,
  ignored_by text NOT NULL,
  ignored_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, question_id),
  FOREIGN KEY (workspace_id, question_id) REFERENCES question ON DELETE CASCADE
)
