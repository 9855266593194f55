ALTER TABLE share
  DROP CONSTRAINT share_pkey,
  ADD PRIMARY KEY (workspace_id, draft_id, version, manager_id)
