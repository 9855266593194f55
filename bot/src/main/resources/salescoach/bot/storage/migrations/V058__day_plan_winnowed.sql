-- The month, by its first day, whose winnowing came with a morning.
ALTER TABLE day_plan ADD COLUMN winnowed date
