CREATE INDEX prospect_of_company ON prospect (workspace_id, lower(company))
