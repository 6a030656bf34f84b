-- Written by scripts/freeze-schema from schemas/: change those, not this.
CREATE SCHEMA IF NOT EXISTS dateline;

CREATE TABLE IF NOT EXISTS dateline.articles (
  "dt" VARCHAR(10) NOT NULL,
  "article_id" VARCHAR(65535) NOT NULL,
  "input_id" VARCHAR(65535) NOT NULL,
  "source" VARCHAR(65535),
  "url" VARCHAR(65535),
  "title" VARCHAR(65535),
  "author" VARCHAR(65535),
  "published_at" TIMESTAMPTZ,
  "language" VARCHAR(65535),
  "input_file" VARCHAR(65535) NOT NULL,
  "char_count" INTEGER NOT NULL,
  "text" VARCHAR(65535) NOT NULL
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.passages (
  "dt" VARCHAR(10) NOT NULL,
  "passage_id" VARCHAR(65535) NOT NULL,
  "article_id" VARCHAR(65535) NOT NULL,
  "source" VARCHAR(65535),
  "published_at" TIMESTAMPTZ,
  "language" VARCHAR(65535),
  "ordinal" INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "text" VARCHAR(65535) NOT NULL,
  "kind" VARCHAR(65535) NOT NULL,
  "group_id" VARCHAR(65535),
  "is_canonical" BOOLEAN,
  "canonical_passage_id" VARCHAR(65535),
  "similarity" DOUBLE PRECISION,
  "relation" VARCHAR(65535),
  "earlier_passage_id" VARCHAR(65535),
  "earlier_article_id" VARCHAR(65535),
  "earlier_source" VARCHAR(65535)
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.passage_links (
  "dt" VARCHAR(10) NOT NULL,
  "left_passage_id" VARCHAR(65535) NOT NULL,
  "right_passage_id" VARCHAR(65535) NOT NULL,
  "relation" VARCHAR(65535) NOT NULL,
  "jaccard" DOUBLE PRECISION NOT NULL,
  "left_in_right" DOUBLE PRECISION NOT NULL,
  "right_in_left" DOUBLE PRECISION NOT NULL,
  "spans" SUPER,
  "differences" SUPER,
  "published_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.passage_groups (
  "dt" VARCHAR(10) NOT NULL,
  "group_id" VARCHAR(65535) NOT NULL,
  "canonical_passage_id" VARCHAR(65535) NOT NULL,
  "passage_count" INTEGER NOT NULL,
  "article_count" INTEGER NOT NULL,
  "source_count" INTEGER NOT NULL,
  "sources" SUPER,
  "first_published_at" TIMESTAMPTZ,
  "last_published_at" TIMESTAMPTZ,
  "updated_on" DATE
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.article_overlap (
  "dt" VARCHAR(10) NOT NULL,
  "left_article_id" VARCHAR(65535) NOT NULL,
  "right_article_id" VARCHAR(65535) NOT NULL,
  "left_source" VARCHAR(65535),
  "right_source" VARCHAR(65535),
  "relation" VARCHAR(65535) NOT NULL,
  "passage_pairs" INTEGER NOT NULL,
  "shared_words" INTEGER NOT NULL,
  "left_in_right" DOUBLE PRECISION NOT NULL,
  "right_in_left" DOUBLE PRECISION NOT NULL,
  "quoted_share" DOUBLE PRECISION NOT NULL,
  "right_copied_share" DOUBLE PRECISION NOT NULL,
  "left_published_at" TIMESTAMPTZ,
  "published_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.group_merges (
  "dt" VARCHAR(10) NOT NULL,
  "from" VARCHAR(65535) NOT NULL,
  "into" VARCHAR(65535) NOT NULL,
  "when" TIMESTAMPTZ,
  "passage_id" VARCHAR(65535) NOT NULL,
  "published_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.passage_index (
  "dt" VARCHAR(10) NOT NULL,
  "tokeniser_version" INTEGER NOT NULL,
  "hash_version" INTEGER NOT NULL,
  "text_hash" VARCHAR(65535) NOT NULL,
  "passage_id" VARCHAR(65535) NOT NULL,
  "article_id" VARCHAR(65535) NOT NULL,
  "source" VARCHAR(65535),
  "published_at" TIMESTAMPTZ,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "text" VARCHAR(65535) NOT NULL,
  "word_count" INTEGER,
  "shingles" VARBYTE(1024000),
  "kind" VARCHAR(65535) NOT NULL,
  "group_id" VARCHAR(65535) NOT NULL,
  "canonical_passage_id" VARCHAR(65535) NOT NULL,
  "canonical_article_id" VARCHAR(65535) NOT NULL,
  "canonical_source" VARCHAR(65535),
  "leads" BOOLEAN NOT NULL
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.mentions (
  "dt" VARCHAR(10) NOT NULL,
  "mention_id" VARCHAR(65535) NOT NULL,
  "event_id" VARCHAR(65535),
  "article_id" VARCHAR(65535) NOT NULL,
  "passage_id" VARCHAR(65535) NOT NULL,
  "source" VARCHAR(65535),
  "published_at" TIMESTAMPTZ,
  "copied_from" VARCHAR(65535),
  "group_id" VARCHAR(65535),
  "sentence_start" INTEGER NOT NULL,
  "sentence_end" INTEGER NOT NULL,
  "sentence" VARCHAR(65535) NOT NULL,
  "event_type" VARCHAR(65535) NOT NULL,
  "mode" VARCHAR(65535),
  "contexts" SUPER,
  "cameo_code" VARCHAR(65535),
  "quad_class" VARCHAR(65535),
  "goldstein" DOUBLE PRECISION,
  "actors" SUPER,
  "recipients" SUPER,
  "trigger" SUPER NOT NULL,
  "realis" VARCHAR(65535) NOT NULL,
  "claimant" SUPER,
  "claim_stance" VARCHAR(65535),
  "event_date" DATE,
  "date_precision" VARCHAR(65535) NOT NULL,
  "date_text" VARCHAR(65535),
  "place" SUPER,
  "quantities" SUPER,
  "confidence" DOUBLE PRECISION NOT NULL,
  "rule_id" VARCHAR(65535) NOT NULL,
  "lexicon_version" VARCHAR(65535) NOT NULL
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.events (
  "dt" VARCHAR(10) NOT NULL,
  "event_id" VARCHAR(65535) NOT NULL,
  "story_id" VARCHAR(65535),
  "event_type" VARCHAR(65535) NOT NULL,
  "mode" VARCHAR(65535),
  "contexts" SUPER,
  "cameo_code" VARCHAR(65535),
  "quad_class" VARCHAR(65535),
  "goldstein" DOUBLE PRECISION,
  "actors" SUPER,
  "recipients" SUPER,
  "realis" VARCHAR(65535) NOT NULL,
  "event_date" DATE,
  "date_precision" VARCHAR(65535) NOT NULL,
  "place" SUPER,
  "mention_count" INTEGER NOT NULL,
  "report_count" INTEGER NOT NULL,
  "article_count" INTEGER NOT NULL,
  "source_count" INTEGER NOT NULL,
  "independent_source_count" INTEGER NOT NULL,
  "sources" SUPER,
  "first_published_at" TIMESTAMPTZ,
  "last_published_at" TIMESTAMPTZ,
  "confidence" DOUBLE PRECISION NOT NULL,
  "has_conflict" BOOLEAN NOT NULL,
  "representative_sentence" VARCHAR(65535) NOT NULL,
  "representative_article_id" VARCHAR(65535) NOT NULL,
  "date_support" INTEGER,
  "place_support" INTEGER,
  "actor_support" INTEGER
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.claims (
  "dt" VARCHAR(10) NOT NULL,
  "claim_id" VARCHAR(65535) NOT NULL,
  "event_id" VARCHAR(65535) NOT NULL,
  "attribute" VARCHAR(65535) NOT NULL,
  "object_text" VARCHAR(65535),
  "value_low" DOUBLE PRECISION,
  "value_high" DOUBLE PRECISION,
  "value_text" VARCHAR(65535),
  "claimant" SUPER,
  "stance" VARCHAR(65535) NOT NULL,
  "source_count" INTEGER NOT NULL,
  "sources" SUPER,
  "mention_ids" SUPER,
  "conflicts_with" SUPER,
  "revises" VARCHAR(65535),
  "first_published_at" TIMESTAMPTZ,
  "stated_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.stories (
  "dt" VARCHAR(10) NOT NULL,
  "story_id" VARCHAR(65535) NOT NULL,
  "title" VARCHAR(65535) NOT NULL,
  "title_article_id" VARCHAR(65535),
  "event_ids" SUPER,
  "event_count" INTEGER NOT NULL,
  "mention_count" INTEGER NOT NULL,
  "article_count" INTEGER NOT NULL,
  "source_count" INTEGER NOT NULL,
  "independent_source_count" INTEGER NOT NULL,
  "sources" SUPER,
  "first_event_date" DATE,
  "last_event_date" DATE,
  "first_published_at" TIMESTAMPTZ,
  "last_published_at" TIMESTAMPTZ,
  "countries" SUPER,
  "places" SUPER,
  "actors" SUPER,
  "has_conflict" BOOLEAN
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.event_merges (
  "dt" VARCHAR(10) NOT NULL,
  "from_event_id" VARCHAR(65535) NOT NULL,
  "into_event_id" VARCHAR(65535) NOT NULL,
  "mention_id" VARCHAR(65535) NOT NULL,
  "merged_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.story_merges (
  "dt" VARCHAR(10) NOT NULL,
  "from_story_id" VARCHAR(65535) NOT NULL,
  "into_story_id" VARCHAR(65535) NOT NULL,
  "from_event_id" VARCHAR(65535) NOT NULL,
  "mention_id" VARCHAR(65535) NOT NULL,
  "merged_at" TIMESTAMPTZ
)
SORTKEY ("dt");

CREATE TABLE IF NOT EXISTS dateline.rejected (
  "dt" VARCHAR(10) NOT NULL,
  "stage" VARCHAR(65535) NOT NULL,
  "reason" VARCHAR(65535) NOT NULL,
  "detail" VARCHAR(65535) NOT NULL,
  "input_file" VARCHAR(65535) NOT NULL,
  "position" BIGINT,
  "sha256" VARCHAR(65535),
  "excerpt" VARCHAR(65535)
)
SORTKEY ("dt");
