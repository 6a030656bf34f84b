-- ICEWS coded event data (20 columns), over flat_events. One row an event, with its first actor and first recipient.
-- The same text runs on PostgreSQL and DuckDB; for Spark SQL, turn each " into ` first.

CREATE OR REPLACE VIEW icews_events AS
SELECT
  e.event_number AS "Event ID",
  e.event_date AS "Event Date",
  coalesce(e.actor1_name, c1.name) AS "Source Name",
  e.actor1_sector AS "Source Sectors",
  c1.name AS "Source Country",
  k.label AS "Event Text",
  e.cameo_code AS "CAMEO Code",
  e.goldstein AS "Intensity",
  coalesce(e.actor2_name, c2.name) AS "Target Name",
  e.actor2_sector AS "Target Sectors",
  c2.name AS "Target Country",
  e.story_id AS "Story ID",
  e.no_number AS "Sentence Number",
  e.representative_source AS "Publisher",
  CASE WHEN e.place_precision IN ('CITY', 'POINT') THEN e.place_name END AS "City",
  e.no_text AS "District",
  e.place_admin1 AS "Province",
  g.name AS "Country",
  e.place_latitude AS "Latitude",
  e.place_longitude AS "Longitude"
FROM flat_events e
LEFT JOIN cameo_codes k ON k.code = e.cameo_code
LEFT JOIN country_codes c1 ON c1.iso3 = e.actor1_country
LEFT JOIN country_codes c2 ON c2.iso3 = e.actor2_country
LEFT JOIN country_codes g ON g.iso3 = e.place_country;
