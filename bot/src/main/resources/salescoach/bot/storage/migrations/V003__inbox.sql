-- What people sent, from before it is acknowledged until an hour after it was answered. The body goes
-- as soon as the answer is out; the key stays for the hour, so that a second delivery is known.
CREATE TABLE inbox (
  workspace_id text NOT NULL,
  delivery_key text NOT NULL,
  kind text NOT NULL,
  body text,
  state text NOT NULL CHECK (state IN ('open', 'done', 'failed')),
  attempts integer NOT NULL,
  owner uuid NOT NULL,
  lease_until timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (workspace_id, delivery_key)
)
