CREATE UNIQUE INDEX outgoing_once ON outgoing (workspace_id, receiver, local_date, kind)
