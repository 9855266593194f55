ALTER TABLE draft
  ADD COLUMN prospect_id uuid,
  ADD COLUMN used_version integer,
  ADD COLUMN used_at timestamptz
