-- GDELT 2.0's Events (61 columns) and Mentions (16), after its codebook, over flat_events and flat_mentions.
-- The same text runs on PostgreSQL, DuckDB and Spark SQL.

CREATE OR REPLACE VIEW gdelt_events AS
SELECT
  e.event_number AS GLOBALEVENTID,
  e.date_number AS SQLDATE,
  CAST(floor(e.date_number / 100) AS INTEGER) AS MonthYear,
  CAST(floor(e.date_number / 10000) AS INTEGER) AS Year,
  floor(e.date_number / 10000)
    + (mod(CAST(floor(e.date_number / 100) AS INTEGER), 100) * 30 + mod(e.date_number, 100)) / 365.0 AS FractionDate,
  e.actor1_code AS Actor1Code,
  upper(e.actor1_name) AS Actor1Name,
  c1.iso3 AS Actor1CountryCode,
  CASE WHEN c1.iso3 IS NULL THEN e.actor1_country END AS Actor1KnownGroupCode,
  e.no_text AS Actor1EthnicCode,
  e.no_text AS Actor1Religion1Code,
  e.no_text AS Actor1Religion2Code,
  nullif(substr(substr(e.actor1_code, 1 + length(coalesce(e.actor1_country, ''))), 1, 3), '') AS Actor1Type1Code,
  nullif(substr(substr(e.actor1_code, 1 + length(coalesce(e.actor1_country, ''))), 4, 3), '') AS Actor1Type2Code,
  nullif(substr(substr(e.actor1_code, 1 + length(coalesce(e.actor1_country, ''))), 7, 3), '') AS Actor1Type3Code,
  e.actor2_code AS Actor2Code,
  upper(e.actor2_name) AS Actor2Name,
  c2.iso3 AS Actor2CountryCode,
  CASE WHEN c2.iso3 IS NULL THEN e.actor2_country END AS Actor2KnownGroupCode,
  e.no_text AS Actor2EthnicCode,
  e.no_text AS Actor2Religion1Code,
  e.no_text AS Actor2Religion2Code,
  nullif(substr(substr(e.actor2_code, 1 + length(coalesce(e.actor2_country, ''))), 1, 3), '') AS Actor2Type1Code,
  nullif(substr(substr(e.actor2_code, 1 + length(coalesce(e.actor2_country, ''))), 4, 3), '') AS Actor2Type2Code,
  nullif(substr(substr(e.actor2_code, 1 + length(coalesce(e.actor2_country, ''))), 7, 3), '') AS Actor2Type3Code,
  coalesce(e.in_lead, 0) AS IsRootEvent,
  e.cameo_code AS EventCode,
  substr(e.cameo_code, 1, 3) AS EventBaseCode,
  substr(e.cameo_code, 1, 2) AS EventRootCode,
  CASE e.quad_class
    WHEN 'VERBAL COOPERATION' THEN 1
    WHEN 'MATERIAL COOPERATION' THEN 2
    WHEN 'VERBAL CONFLICT' THEN 3
    WHEN 'MATERIAL CONFLICT' THEN 4
  END AS QuadClass,
  e.goldstein AS GoldsteinScale,
  e.report_count AS NumMentions,
  e.source_count AS NumSources,
  e.article_count AS NumArticles,
  e.no_measure AS AvgTone,
  e.no_number AS Actor1Geo_Type,
  e.no_text AS Actor1Geo_FullName,
  e.no_text AS Actor1Geo_CountryCode,
  e.no_text AS Actor1Geo_ADM1Code,
  e.no_text AS Actor1Geo_ADM2Code,
  e.no_measure AS Actor1Geo_Lat,
  e.no_measure AS Actor1Geo_Long,
  e.no_text AS Actor1Geo_FeatureID,
  e.no_number AS Actor2Geo_Type,
  e.no_text AS Actor2Geo_FullName,
  e.no_text AS Actor2Geo_CountryCode,
  e.no_text AS Actor2Geo_ADM1Code,
  e.no_text AS Actor2Geo_ADM2Code,
  e.no_measure AS Actor2Geo_Lat,
  e.no_measure AS Actor2Geo_Long,
  e.no_text AS Actor2Geo_FeatureID,
  CASE
    WHEN e.place_precision = 'COUNTRY' THEN 1
    WHEN e.place_precision = 'ADMIN1' AND e.place_country = 'USA' THEN 2
    WHEN e.place_precision = 'ADMIN1' THEN 5
    WHEN e.place_precision IS NOT NULL AND e.place_country = 'USA' THEN 3
    WHEN e.place_precision IS NOT NULL THEN 4
    ELSE 0
  END AS ActionGeo_Type,
  CASE WHEN e.place_name IS NOT NULL THEN concat_ws(', ',
    e.place_name,
    CASE WHEN e.place_admin1 <> e.place_name THEN e.place_admin1 END,
    CASE WHEN g.name <> e.place_name THEN g.name END) END AS ActionGeo_FullName,
  g.fips AS ActionGeo_CountryCode,
  CASE WHEN e.place_precision = 'COUNTRY' THEN g.fips END AS ActionGeo_ADM1Code,
  e.no_text AS ActionGeo_ADM2Code,
  e.place_latitude AS ActionGeo_Lat,
  e.place_longitude AS ActionGeo_Long,
  CASE WHEN e.place_precision = 'COUNTRY' THEN g.fips END AS ActionGeo_FeatureID,
  e.added_number AS DATEADDED,
  e.representative_url AS SOURCEURL
FROM flat_events e
LEFT JOIN country_codes c1 ON c1.iso3 = e.actor1_country
LEFT JOIN country_codes c2 ON c2.iso3 = e.actor2_country
LEFT JOIN country_codes g ON g.iso3 = e.place_country;

CREATE OR REPLACE VIEW gdelt_mentions AS
SELECT
  e.event_number AS GLOBALEVENTID,
  e.added_number AS EventTimeDate,
  m.published_number AS MentionTimeDate,
  CASE WHEN m.url IS NULL THEN 2 ELSE 1 END AS MentionType,
  m.source AS MentionSourceName,
  coalesce(m.url, m.input_id) AS MentionIdentifier,
  e.no_number AS SentenceID,
  coalesce(m.actor1_start, -1) AS Actor1CharOffset,
  coalesce(m.actor2_start, -1) AS Actor2CharOffset,
  m.trigger_start AS ActionCharOffset,
  1 AS InRawText,
  CAST(round(m.confidence * 10) * 10 AS INTEGER) AS Confidence,
  m.char_count AS MentionDocLen,
  e.no_measure AS MentionDocTone,
  e.no_text AS MentionDocTranslationInfo,
  e.no_text AS Extras
FROM flat_mentions m
JOIN flat_events e ON e.event_id = m.event_id;
