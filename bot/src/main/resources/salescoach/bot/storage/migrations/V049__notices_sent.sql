-- The notices go out of the outbox now; those of this month are not to come twice.
INSERT INTO outgoing (workspace_id, outgoing_id, receiver, local_date, kind, state, due_at, expires_at)
SELECT workspace_id, md5('entry-review/' || workspace_id || '/' || member_id || '/' || month)::uuid,
  member_id, month, 'entry-review', 'sent', begun_at, begun_at + interval '7 days'
FROM playbook_notice WHERE sent_at IS NOT NULL
