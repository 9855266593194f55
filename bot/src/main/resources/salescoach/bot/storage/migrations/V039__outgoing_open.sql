CREATE INDEX outgoing_open ON outgoing (workspace_id, due_at) WHERE state = 'waiting' OR stale
