CREATE INDEX client_of_name ON client (workspace_id, lower(name))
