CREATE INDEX prospect_of_email ON prospect (workspace_id, lower(email)) WHERE email <> ''
