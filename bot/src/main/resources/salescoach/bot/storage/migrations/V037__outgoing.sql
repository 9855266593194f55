-- A message that the coach sends by itself: one for each receiver (a member or a channel), local date
-- and kind. The claim grows with each process that takes it up, and tells them apart.
CREATE TABLE outgoing (
  workspace_id text NOT NULL,
  outgoing_id uuid NOT NULL,
  receiver text NOT NULL,
  local_date date NOT NULL,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('waiting', 'sent', 'refused', 'expired')),
  claim bigint NOT NULL DEFAULT 0,
  lease_until timestamptz,
  begun_at timestamptz,
  due_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  file_id text NOT NULL DEFAULT '',
  channel_id text NOT NULL DEFAULT '',
  message_ts text NOT NULL DEFAULT '',
  stale boolean NOT NULL DEFAULT false,
  refusal text NOT NULL DEFAULT '',
  PRIMARY KEY (workspace_id, outgoing_id)
)
