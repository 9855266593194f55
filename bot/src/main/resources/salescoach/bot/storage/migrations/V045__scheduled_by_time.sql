CREATE INDEX scheduled_by_time ON scheduled_tasks (execution_time)
