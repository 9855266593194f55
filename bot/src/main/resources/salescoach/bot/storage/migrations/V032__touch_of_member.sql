CREATE INDEX touch_of_member ON touch (workspace_id, member_id, touched_at)
