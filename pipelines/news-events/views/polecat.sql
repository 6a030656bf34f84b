-- POLECAT (40 columns), over flat_events. Several actors stand in one cell, with ; between them, as there.
-- The same text runs on PostgreSQL and DuckDB; for Spark SQL, turn each " into ` first.

CREATE OR REPLACE VIEW polecat_events AS
SELECT
  e.event_id AS "Event ID",
  e.event_date AS "Event Date",
  e.event_type AS "Event Type",
  e.mode AS "Event Mode",
  e.goldstein AS "Intensity",
  e.quad_class AS "Quad Code",
  e.contexts AS "Contexts",
  e.actor_names AS "Actor Name",
  e.actor_countries AS "Actor Country",
  c1.cow AS "Actor COW",
  e.actor1_sector AS "Primary Actor Sector",
  e.actor_sectors AS "Actor Sectors",
  e.no_text AS "Actor Title",
  e.actor_texts AS "Actor Name Raw",
  e.no_text AS "Wikipedia Actor ID",
  e.recipient_names AS "Recipient Name",
  e.recipient_countries AS "Recipient Country",
  c2.cow AS "Recipient COW",
  e.actor2_sector AS "Primary Recipient Sector",
  e.recipient_sectors AS "Recipient Sectors",
  e.no_text AS "Recipient Title",
  e.recipient_texts AS "Recipient Name Raw",
  e.no_text AS "Wikipedia Recipient ID",
  e.place_name AS "Placename",
  CASE WHEN e.place_precision IN ('CITY', 'POINT') THEN e.place_name END AS "City",
  e.no_text AS "District",
  e.place_admin1 AS "Province",
  e.place_country AS "Country",
  e.place_latitude AS "Latitude",
  e.place_longitude AS "Longitude",
  e.geonames_id AS "GeoNames ID",
  e.no_text AS "Raw Placename",
  CASE e.place_precision WHEN 'COUNTRY' THEN 'PCLI' WHEN 'ADMIN1' THEN 'ADM1' WHEN 'CITY' THEN 'PPL' END AS "Feature Type",
  e.representative_source AS "Source",
  e.published_date AS "Publication Date",
  e.no_text AS "Story People",
  e.no_text AS "Story Organizations",
  e.story_places AS "Story Locations",
  e.language AS "Language",
  e.lexicon_version AS "Version"
FROM flat_events e
LEFT JOIN country_codes c1 ON c1.iso3 = e.actor1_country
LEFT JOIN country_codes c2 ON c2.iso3 = e.actor2_country;
