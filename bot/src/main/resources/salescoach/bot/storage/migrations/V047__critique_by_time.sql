-- The drafts of the last 30 days are counted with every review; an index alone answers that.
CREATE INDEX critique_by_time ON critique (workspace_id, created_at) INCLUDE (draft_id)
