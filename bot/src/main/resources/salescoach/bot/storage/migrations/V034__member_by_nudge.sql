CREATE INDEX member_by_nudge ON member (workspace_id, next_nudge_at)
