CREATE INDEX critique_of_message ON critique (workspace_id, message_ts)
