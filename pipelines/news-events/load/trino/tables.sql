-- Written by scripts/freeze-schema from schemas/: change those, not this.
CREATE SCHEMA IF NOT EXISTS dateline;

CREATE TABLE IF NOT EXISTS dateline.articles (
  "dt" varchar NOT NULL,
  "article_id" varchar NOT NULL,
  "input_id" varchar NOT NULL,
  "source" varchar,
  "url" varchar,
  "title" varchar,
  "author" varchar,
  "published_at" timestamp(6) with time zone,
  "language" varchar,
  "input_file" varchar NOT NULL,
  "char_count" integer NOT NULL,
  "text" varchar NOT NULL
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.passages (
  "dt" varchar NOT NULL,
  "passage_id" varchar NOT NULL,
  "article_id" varchar NOT NULL,
  "source" varchar,
  "published_at" timestamp(6) with time zone,
  "language" varchar,
  "ordinal" integer NOT NULL,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "text" varchar NOT NULL,
  "kind" varchar NOT NULL,
  "group_id" varchar,
  "is_canonical" boolean,
  "canonical_passage_id" varchar,
  "similarity" double,
  "relation" varchar,
  "earlier_passage_id" varchar,
  "earlier_article_id" varchar,
  "earlier_source" varchar
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.passage_links (
  "dt" varchar NOT NULL,
  "left_passage_id" varchar NOT NULL,
  "right_passage_id" varchar NOT NULL,
  "relation" varchar NOT NULL,
  "jaccard" double NOT NULL,
  "left_in_right" double NOT NULL,
  "right_in_left" double NOT NULL,
  "spans" array(row("left_start" integer, "left_end" integer, "right_start" integer, "right_end" integer)),
  "differences" array(row("kind" varchar, "left_text" varchar, "right_text" varchar)),
  "published_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.passage_groups (
  "dt" varchar NOT NULL,
  "group_id" varchar NOT NULL,
  "canonical_passage_id" varchar NOT NULL,
  "passage_count" integer NOT NULL,
  "article_count" integer NOT NULL,
  "source_count" integer NOT NULL,
  "sources" array(varchar),
  "first_published_at" timestamp(6) with time zone,
  "last_published_at" timestamp(6) with time zone,
  "updated_on" date
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.article_overlap (
  "dt" varchar NOT NULL,
  "left_article_id" varchar NOT NULL,
  "right_article_id" varchar NOT NULL,
  "left_source" varchar,
  "right_source" varchar,
  "relation" varchar NOT NULL,
  "passage_pairs" integer NOT NULL,
  "shared_words" integer NOT NULL,
  "left_in_right" double NOT NULL,
  "right_in_left" double NOT NULL,
  "quoted_share" double NOT NULL,
  "right_copied_share" double NOT NULL,
  "left_published_at" timestamp(6) with time zone,
  "published_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.group_merges (
  "dt" varchar NOT NULL,
  "from" varchar NOT NULL,
  "into" varchar NOT NULL,
  "when" timestamp(6) with time zone,
  "passage_id" varchar NOT NULL,
  "published_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.passage_index (
  "dt" varchar NOT NULL,
  "tokeniser_version" integer NOT NULL,
  "hash_version" integer NOT NULL,
  "text_hash" varchar NOT NULL,
  "passage_id" varchar NOT NULL,
  "article_id" varchar NOT NULL,
  "source" varchar,
  "published_at" timestamp(6) with time zone,
  "start" integer NOT NULL,
  "end" integer NOT NULL,
  "text" varchar NOT NULL,
  "word_count" integer,
  "shingles" varbinary,
  "kind" varchar NOT NULL,
  "group_id" varchar NOT NULL,
  "canonical_passage_id" varchar NOT NULL,
  "canonical_article_id" varchar NOT NULL,
  "canonical_source" varchar,
  "leads" boolean NOT NULL
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.mentions (
  "dt" varchar NOT NULL,
  "mention_id" varchar NOT NULL,
  "event_id" varchar,
  "article_id" varchar NOT NULL,
  "passage_id" varchar NOT NULL,
  "source" varchar,
  "published_at" timestamp(6) with time zone,
  "copied_from" varchar,
  "group_id" varchar,
  "sentence_start" integer NOT NULL,
  "sentence_end" integer NOT NULL,
  "sentence" varchar NOT NULL,
  "event_type" varchar NOT NULL,
  "mode" varchar,
  "contexts" array(varchar),
  "cameo_code" varchar,
  "quad_class" varchar,
  "goldstein" double,
  "actors" array(row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer)),
  "recipients" array(row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer)),
  "trigger" row("text" varchar, "start" integer, "end" integer) NOT NULL,
  "realis" varchar NOT NULL,
  "claimant" row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer),
  "claim_stance" varchar,
  "event_date" date,
  "date_precision" varchar NOT NULL,
  "date_text" varchar,
  "place" row("name" varchar, "country" varchar, "admin1" varchar, "latitude" double, "longitude" double, "precision" varchar, "geonames_id" bigint),
  "quantities" array(row("attribute" varchar, "object_text" varchar, "value_low" double, "value_high" double, "approximate" boolean, "start" integer, "end" integer)),
  "confidence" double NOT NULL,
  "rule_id" varchar NOT NULL,
  "lexicon_version" varchar NOT NULL
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.events (
  "dt" varchar NOT NULL,
  "event_id" varchar NOT NULL,
  "story_id" varchar,
  "event_type" varchar NOT NULL,
  "mode" varchar,
  "contexts" array(varchar),
  "cameo_code" varchar,
  "quad_class" varchar,
  "goldstein" double,
  "actors" array(row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer)),
  "recipients" array(row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer)),
  "realis" varchar NOT NULL,
  "event_date" date,
  "date_precision" varchar NOT NULL,
  "place" row("name" varchar, "country" varchar, "admin1" varchar, "latitude" double, "longitude" double, "precision" varchar, "geonames_id" bigint),
  "mention_count" integer NOT NULL,
  "report_count" integer NOT NULL,
  "article_count" integer NOT NULL,
  "source_count" integer NOT NULL,
  "independent_source_count" integer NOT NULL,
  "sources" array(varchar),
  "first_published_at" timestamp(6) with time zone,
  "last_published_at" timestamp(6) with time zone,
  "confidence" double NOT NULL,
  "has_conflict" boolean NOT NULL,
  "representative_sentence" varchar NOT NULL,
  "representative_article_id" varchar NOT NULL,
  "date_support" integer,
  "place_support" integer,
  "actor_support" integer
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.claims (
  "dt" varchar NOT NULL,
  "claim_id" varchar NOT NULL,
  "event_id" varchar NOT NULL,
  "attribute" varchar NOT NULL,
  "object_text" varchar,
  "value_low" double,
  "value_high" double,
  "value_text" varchar,
  "claimant" row("name" varchar, "code" varchar, "country" varchar, "sector" varchar, "entity_id" varchar, "entity_name" varchar, "start" integer, "end" integer),
  "stance" varchar NOT NULL,
  "source_count" integer NOT NULL,
  "sources" array(varchar),
  "mention_ids" array(varchar),
  "conflicts_with" array(varchar),
  "revises" varchar,
  "first_published_at" timestamp(6) with time zone,
  "stated_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.stories (
  "dt" varchar NOT NULL,
  "story_id" varchar NOT NULL,
  "title" varchar NOT NULL,
  "title_article_id" varchar,
  "event_ids" array(varchar),
  "event_count" integer NOT NULL,
  "mention_count" integer NOT NULL,
  "article_count" integer NOT NULL,
  "source_count" integer NOT NULL,
  "independent_source_count" integer NOT NULL,
  "sources" array(varchar),
  "first_event_date" date,
  "last_event_date" date,
  "first_published_at" timestamp(6) with time zone,
  "last_published_at" timestamp(6) with time zone,
  "countries" array(varchar),
  "places" array(varchar),
  "actors" array(varchar),
  "has_conflict" boolean
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.event_merges (
  "dt" varchar NOT NULL,
  "from_event_id" varchar NOT NULL,
  "into_event_id" varchar NOT NULL,
  "mention_id" varchar NOT NULL,
  "merged_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.story_merges (
  "dt" varchar NOT NULL,
  "from_story_id" varchar NOT NULL,
  "into_story_id" varchar NOT NULL,
  "from_event_id" varchar NOT NULL,
  "mention_id" varchar NOT NULL,
  "merged_at" timestamp(6) with time zone
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);

CREATE TABLE IF NOT EXISTS dateline.rejected (
  "dt" varchar NOT NULL,
  "stage" varchar NOT NULL,
  "reason" varchar NOT NULL,
  "detail" varchar NOT NULL,
  "input_file" varchar NOT NULL,
  "position" bigint,
  "sha256" varchar,
  "excerpt" varchar
)
WITH (format = 'PARQUET', partitioning = ARRAY['dt']);
