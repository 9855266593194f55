-- What the first morning of a month has brought so far is not to come twice.
UPDATE day_plan SET winnowed = date_trunc('month', local_date)::date
WHERE state <> 'skipped' AND NOT EXISTS (
  SELECT FROM day_plan before
  WHERE before.workspace_id = day_plan.workspace_id AND before.member_id = day_plan.member_id
    AND before.state <> 'skipped' AND before.local_date < day_plan.local_date
    AND date_trunc('month', before.local_date) = date_trunc('month', day_plan.local_date))
