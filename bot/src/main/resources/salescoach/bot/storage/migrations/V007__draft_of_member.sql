CREATE INDEX draft_of_member ON draft (workspace_id, member_id, created_at)
