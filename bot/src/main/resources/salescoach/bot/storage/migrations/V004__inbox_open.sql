CREATE INDEX inbox_open ON inbox (workspace_id, state, lease_until)
