-- Queries on our views. GDELT's are those that its makers show, with a country that the sample has, and in standard SQL where BigQuery's
-- own words stood. POLECAT's makers publish files, codebook and papers, no queries: those for it count what their papers count.
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

-- GDELT on BigQuery, the intensity of conflict in one country by month: its share of all the world's events of that month, times 100.
SELECT MonthYear, ROUND(norm * 100000) / 1000 AS Intensity FROM (
  SELECT ActionGeo_CountryCode, QuadClass, MonthYear,
    COUNT(*) * 1.0 / SUM(COUNT(*)) OVER (PARTITION BY MonthYear) AS norm
  FROM gdelt_events
  GROUP BY ActionGeo_CountryCode, QuadClass, MonthYear) AS shares
WHERE ActionGeo_CountryCode = 'ML' AND QuadClass = 4
ORDER BY MonthYear;

-- GDELT on BigQuery, events of one country and kind by month.
SELECT Actor1CountryCode, MonthYear, COUNT(GLOBALEVENTID) AS count
FROM gdelt_events
WHERE (EventRootCode IN ('10', '14') OR QuadClass = 4) AND Actor1CountryCode = 'MLI'
GROUP BY MonthYear, Actor1CountryCode
ORDER BY MonthYear DESC;

-- GDELT on BigQuery, events, mentions and documents together: a day's material conflict, told by articles of one outlet's kind, as a
-- share of the country's events of that day. GDELT picks the documents by themes of its GKG, which we do not have: here, by outlet.
SELECT a.SQLDATE AS day, COUNT(*) * 1.0 / MIN(b.totc) AS cnt
FROM gdelt_events a
JOIN (SELECT COUNT(*) AS totc, SQLDATE FROM gdelt_events WHERE ActionGeo_CountryCode = 'ML' GROUP BY SQLDATE) b ON a.SQLDATE = b.SQLDATE
WHERE a.GLOBALEVENTID IN (SELECT GLOBALEVENTID FROM gdelt_mentions WHERE MentionSourceName IS NOT NULL GROUP BY GLOBALEVENTID)
  AND a.ActionGeo_CountryCode = 'ML' AND a.QuadClass = 4
GROUP BY a.SQLDATE
ORDER BY a.SQLDATE;

-- GDELT, events of material conflict with their mentions.
SELECT e.GLOBALEVENTID, e.SQLDATE, e.Actor1Name, e.Actor2Name, m.MentionSourceName, m.Confidence
FROM gdelt_events e JOIN gdelt_mentions m ON m.GLOBALEVENTID = e.GLOBALEVENTID
WHERE e.QuadClass = 4
ORDER BY e.SQLDATE, e.GLOBALEVENTID, m.MentionSourceName;

-- ICEWS, the check of its R package that an id and a date name one event.
SELECT instances, COUNT(*) AS events FROM (
  SELECT "Event ID", "Event Date", COUNT(*) AS instances FROM icews_events GROUP BY "Event ID", "Event Date") AS ids
GROUP BY instances
ORDER BY instances;

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
