CREATE INDEX script_of_member ON script (workspace_id, member_id, last_used_at)
