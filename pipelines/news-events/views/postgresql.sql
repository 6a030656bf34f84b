-- What the GDELT, ICEWS and POLECAT shapes are made from, in PostgreSQL. One row an event that happened (realis ACTUAL).
SET search_path TO dateline;

CREATE OR REPLACE VIEW flat_events AS
SELECT
  e.event_id,
  -- 15 hexadecimal digits of the id: fits a signed 64-bit number.
  ('x' || lpad(substr(e.event_id, 1, 15), 16, '0'))::bit(64)::bigint AS event_number,
  e.story_id,
  e.event_type, e.mode,
  array_to_string(e.contexts, ';') AS contexts,
  e.cameo_code, e.quad_class, e.goldstein,
  e.event_date,
  CAST(to_char(e.event_date, 'YYYYMMDD') AS integer) AS date_number,
  CAST(to_char(e.first_published_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AS bigint) AS added_number,
  CAST(e.first_published_at AT TIME ZONE 'UTC' AS date) AS published_date,
  e.actors -> 0 ->> 'code' AS actor1_code,
  coalesce(e.actors -> 0 ->> 'entity_name', e.actors -> 0 ->> 'name') AS actor1_name,
  e.actors -> 0 ->> 'country' AS actor1_country,
  e.actors -> 0 ->> 'sector' AS actor1_sector,
  e.recipients -> 0 ->> 'code' AS actor2_code,
  coalesce(e.recipients -> 0 ->> 'entity_name', e.recipients -> 0 ->> 'name') AS actor2_name,
  e.recipients -> 0 ->> 'country' AS actor2_country,
  e.recipients -> 0 ->> 'sector' AS actor2_sector,
  a.names AS actor_names, a.texts AS actor_texts, a.countries AS actor_countries, a.sectors AS actor_sectors,
  r.names AS recipient_names, r.texts AS recipient_texts, r.countries AS recipient_countries, r.sectors AS recipient_sectors,
  e.place ->> 'name' AS place_name,
  e.place ->> 'country' AS place_country,
  e.place ->> 'admin1' AS place_admin1,
  CAST(e.place ->> 'latitude' AS double precision) AS place_latitude,
  CAST(e.place ->> 'longitude' AS double precision) AS place_longitude,
  e.place ->> 'precision' AS place_precision,
  CAST(e.place ->> 'geonames_id' AS bigint) AS geonames_id,
  e.report_count, e.source_count, e.article_count,
  array_to_string(e.sources, ';') AS sources,
  article.source AS representative_source, article.url AS representative_url, article.language,
  told.in_lead, told.lexicon_version,
  array_to_string(s.places, ';') AS story_places,
  CAST(NULL AS text) AS no_text, CAST(NULL AS integer) AS no_number, CAST(NULL AS double precision) AS no_measure
FROM events e
LEFT JOIN articles article ON article.article_id = e.representative_article_id
LEFT JOIN stories s ON s.story_id = e.story_id
LEFT JOIN (
  SELECT m.event_id,
    max(CASE WHEN p.ordinal <= 1 THEN 1 ELSE 0 END) AS in_lead, max(m.lexicon_version) AS lexicon_version
  FROM mentions m LEFT JOIN passages p ON p.passage_id = m.passage_id
  GROUP BY m.event_id) told ON told.event_id = e.event_id
CROSS JOIN LATERAL (
  SELECT string_agg(coalesce(x ->> 'entity_name', x ->> 'name'), ';' ORDER BY n) AS names,
    string_agg(x ->> 'name', ';' ORDER BY n) AS texts,
    string_agg(x ->> 'country', ';' ORDER BY n) AS countries,
    string_agg(x ->> 'sector', ';' ORDER BY n) AS sectors
  FROM jsonb_array_elements(e.actors) WITH ORDINALITY AS t (x, n)) a
CROSS JOIN LATERAL (
  SELECT string_agg(coalesce(x ->> 'entity_name', x ->> 'name'), ';' ORDER BY n) AS names,
    string_agg(x ->> 'name', ';' ORDER BY n) AS texts,
    string_agg(x ->> 'country', ';' ORDER BY n) AS countries,
    string_agg(x ->> 'sector', ';' ORDER BY n) AS sectors
  FROM jsonb_array_elements(e.recipients) WITH ORDINALITY AS t (x, n)) r
WHERE e.realis = 'ACTUAL';

CREATE OR REPLACE VIEW flat_mentions AS
SELECT
  m.event_id, m.confidence, m.source,
  CAST(to_char(m.published_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISS') AS bigint) AS published_number,
  CAST(m.actors -> 0 ->> 'start' AS integer) AS actor1_start,
  CAST(m.recipients -> 0 ->> 'start' AS integer) AS actor2_start,
  CAST(m."trigger" ->> 'start' AS integer) AS trigger_start,
  article.url, article.input_id, article.char_count
FROM mentions m
LEFT JOIN articles article ON article.article_id = m.article_id;
