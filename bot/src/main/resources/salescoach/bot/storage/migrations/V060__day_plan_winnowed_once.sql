CREATE UNIQUE INDEX day_plan_winnowed_once ON day_plan (workspace_id, member_id, winnowed)
  WHERE winnowed IS NOT NULL
