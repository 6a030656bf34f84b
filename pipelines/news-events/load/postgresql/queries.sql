-- Events by type and day.
SELECT event_type, "dt", count(*) AS events
FROM dateline.events
GROUP BY event_type, "dt"
ORDER BY event_type, "dt";

-- The rival claims of the event that has most of them.
SELECT c.claim_id, c.attribute, c.value_low, c.value_high, c.claimant ->> 'name' AS claimant, c.stance, c.source_count
FROM dateline.claims c
WHERE cardinality(c.conflicts_with) > 0
  AND c.event_id = (
    SELECT event_id FROM dateline.claims WHERE cardinality(conflicts_with) > 0
    GROUP BY event_id ORDER BY count(*) DESC, event_id LIMIT 1)
ORDER BY c.claim_id;

-- Sources per event.
SELECT e.event_id, s.source
FROM dateline.events e CROSS JOIN LATERAL unnest(e.sources) AS s (source)
ORDER BY e.event_id, s.source;
