CREATE INDEX prospect_of_member ON prospect (workspace_id, member_id, prospect_id)
