-- What the GDELT, ICEWS and POLECAT shapes are made from, in Spark SQL and Databricks, over the tables events, mentions,
-- articles, passages and stories of the database in use; with spark.sql.session.timeZone=UTC.
-- One row an event that happened (realis ACTUAL).

CREATE OR REPLACE VIEW flat_events AS
SELECT
  e.event_id,
  -- 15 hexadecimal digits of the id: fits a signed 64-bit number.
  CAST(conv(substr(e.event_id, 1, 15), 16, 10) AS BIGINT) AS event_number,
  e.story_id,
  e.event_type, e.mode,
  concat_ws(';', e.contexts) AS contexts,
  e.cameo_code, e.quad_class, e.goldstein,
  e.event_date,
  CAST(date_format(e.event_date, 'yyyyMMdd') AS INT) AS date_number,
  CAST(date_format(e.first_published_at, 'yyyyMMddHHmmss') AS BIGINT) AS added_number,
  CAST(e.first_published_at AS DATE) AS published_date,
  e.actors[0].code AS actor1_code,
  coalesce(e.actors[0].entity_name, e.actors[0].name) AS actor1_name,
  e.actors[0].country AS actor1_country,
  e.actors[0].sector AS actor1_sector,
  e.recipients[0].code AS actor2_code,
  coalesce(e.recipients[0].entity_name, e.recipients[0].name) AS actor2_name,
  e.recipients[0].country AS actor2_country,
  e.recipients[0].sector AS actor2_sector,
  nullif(concat_ws(';', transform(e.actors, x -> coalesce(x.entity_name, x.name))), '') AS actor_names,
  nullif(concat_ws(';', transform(e.actors, x -> x.name)), '') AS actor_texts,
  nullif(concat_ws(';', transform(e.actors, x -> x.country)), '') AS actor_countries,
  nullif(concat_ws(';', transform(e.actors, x -> x.sector)), '') AS actor_sectors,
  nullif(concat_ws(';', transform(e.recipients, x -> coalesce(x.entity_name, x.name))), '') AS recipient_names,
  nullif(concat_ws(';', transform(e.recipients, x -> x.name)), '') AS recipient_texts,
  nullif(concat_ws(';', transform(e.recipients, x -> x.country)), '') AS recipient_countries,
  nullif(concat_ws(';', transform(e.recipients, x -> x.sector)), '') AS recipient_sectors,
  e.place.name AS place_name,
  e.place.country AS place_country,
  e.place.admin1 AS place_admin1,
  e.place.latitude AS place_latitude,
  e.place.longitude AS place_longitude,
  e.place.precision AS place_precision,
  e.place.geonames_id AS geonames_id,
  e.report_count, e.source_count, e.article_count,
  concat_ws(';', e.sources) AS sources,
  article.source AS representative_source, article.url AS representative_url, article.language,
  told.in_lead, told.lexicon_version,
  concat_ws(';', s.places) AS story_places,
  CAST(NULL AS STRING) AS no_text, CAST(NULL AS INT) AS no_number, CAST(NULL AS DOUBLE) AS no_measure
FROM events e
LEFT JOIN articles article ON article.article_id = e.representative_article_id
LEFT JOIN stories s ON s.story_id = e.story_id
LEFT JOIN (
  SELECT m.event_id,
    max(CASE WHEN p.ordinal <= 1 THEN 1 ELSE 0 END) AS in_lead, max(m.lexicon_version) AS lexicon_version
  FROM mentions m LEFT JOIN passages p ON p.passage_id = m.passage_id
  GROUP BY m.event_id) told ON told.event_id = e.event_id
WHERE e.realis = 'ACTUAL';

CREATE OR REPLACE VIEW flat_mentions AS
SELECT
  m.event_id, m.confidence, m.source,
  CAST(date_format(m.published_at, 'yyyyMMddHHmmss') AS BIGINT) AS published_number,
  m.actors[0].start AS actor1_start,
  m.recipients[0].start AS actor2_start,
  m.`trigger`.start AS trigger_start,
  article.url, article.input_id, article.char_count
FROM mentions m
LEFT JOIN articles article ON article.article_id = m.article_id;
