CREATE INDEX question_of_member ON question (workspace_id, member_id)
