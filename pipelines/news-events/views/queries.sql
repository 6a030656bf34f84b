-- Queries that the makers of GDELT show, on our views; what was BigQuery's own is written in standard SQL.
-- The same text runs on PostgreSQL and DuckDB; for Spark SQL, turn each " into ` first.

-- GDELT's sample of a large search (its SQL.samplequeryexport), for a country that the sample run has.
SELECT * FROM gdelt_events
WHERE SQLDATE > 20250000 AND SQLDATE < 20251299
  AND (Actor1CountryCode = 'MLI' OR Actor2CountryCode = 'MLI' OR ActionGeo_CountryCode = 'ML');

-- GDELT on BigQuery, "the most important interaction of each year": the pair of countries' actors with most events.
SELECT Year, Actor1Name, Actor2Name, Count FROM (
  SELECT Actor1Name, Actor2Name, Year, COUNT(*) AS Count,
    RANK() OVER (PARTITION BY Year ORDER BY COUNT(*) DESC) AS rank
  FROM (
    SELECT Actor1Name, Actor2Name, Year FROM gdelt_events
    WHERE Actor1Name < Actor2Name AND Actor1CountryCode <> '' AND Actor2CountryCode <> ''
      AND Actor1CountryCode <> Actor2CountryCode
    UNION ALL
    SELECT Actor2Name AS Actor1Name, Actor1Name AS Actor2Name, Year FROM gdelt_events
    WHERE Actor1Name > Actor2Name AND Actor1CountryCode <> '' AND Actor2CountryCode <> ''
      AND Actor1CountryCode <> Actor2CountryCode) AS pairs
  WHERE Actor1Name IS NOT NULL AND Actor2Name IS NOT NULL
  GROUP BY 1, 2, 3) AS ranked
WHERE rank = 1
ORDER BY Year;

-- GDELT on BigQuery, unrest by month: protest (root code 14) as a share of all events that month.
SELECT MonthYear, SUM(CASE WHEN EventRootCode = '14' THEN 1 ELSE 0 END) * 100.0 / COUNT(*) AS Percent
FROM gdelt_events
GROUP BY MonthYear
ORDER BY MonthYear;

-- GDELT, events of material conflict with their mentions.
SELECT e.GLOBALEVENTID, e.SQLDATE, e.Actor1Name, e.Actor2Name, m.MentionSourceName, m.Confidence
FROM gdelt_events e JOIN gdelt_mentions m ON m.GLOBALEVENTID = e.GLOBALEVENTID
WHERE e.QuadClass = 4
ORDER BY e.SQLDATE, e.GLOBALEVENTID, m.MentionSourceName;

-- ICEWS, mean intensity by dyad.
SELECT "Source Country", "Target Country", COUNT(*) AS events, AVG("Intensity") AS intensity
FROM icews_events
WHERE "Source Country" IS NOT NULL AND "Target Country" IS NOT NULL
GROUP BY "Source Country", "Target Country"
ORDER BY events DESC, "Source Country", "Target Country";

-- POLECAT, protests by country and day.
SELECT "Country", "Event Date", COUNT(*) AS protests
FROM polecat_events
WHERE "Event Type" = 'PROTEST'
GROUP BY "Country", "Event Date"
ORDER BY "Event Date", "Country";

-- POLECAT, conflict against cooperation by quad code, and who acts in it.
SELECT "Quad Code", "Primary Actor Sector", COUNT(*) AS events, AVG("Intensity") AS intensity
FROM polecat_events
WHERE "Contexts" IS NOT NULL
GROUP BY "Quad Code", "Primary Actor Sector"
ORDER BY events DESC, "Quad Code", "Primary Actor Sector";
