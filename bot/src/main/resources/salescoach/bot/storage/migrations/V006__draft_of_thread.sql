CREATE INDEX draft_of_thread ON draft (workspace_id, channel_id, root_ts)
