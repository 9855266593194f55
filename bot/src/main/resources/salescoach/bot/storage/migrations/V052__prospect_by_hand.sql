-- Those that were put on file by hand: an import knows them by their names alone.
CREATE INDEX prospect_by_hand ON prospect
  (workspace_id, lower(company), lower(first_name), lower(last_name)) WHERE import_key = ''
