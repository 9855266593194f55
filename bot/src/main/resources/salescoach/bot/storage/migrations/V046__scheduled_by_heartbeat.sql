CREATE INDEX scheduled_by_heartbeat ON scheduled_tasks (last_heartbeat)
