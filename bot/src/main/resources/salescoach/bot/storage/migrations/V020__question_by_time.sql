CREATE INDEX question_by_time ON question (workspace_id, asked_at)
