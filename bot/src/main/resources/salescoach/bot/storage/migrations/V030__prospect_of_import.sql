CREATE UNIQUE INDEX prospect_of_import ON prospect (workspace_id, import_key) WHERE import_key <> ''
