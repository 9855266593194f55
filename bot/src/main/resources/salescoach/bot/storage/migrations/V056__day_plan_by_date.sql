CREATE INDEX day_plan_by_date ON day_plan (workspace_id, local_date)
