-- What a morning's message says beside its steps.
ALTER TABLE day_plan ADD COLUMN notes jsonb NOT NULL DEFAULT '{}'
