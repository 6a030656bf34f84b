-- Written by scripts/freeze-schema from schemas/: change those, not this.
CREATE DATABASE IF NOT EXISTS dateline;

CREATE TABLE IF NOT EXISTS dateline.articles (
  `dt` LowCardinality(String),
  `article_id` String,
  `input_id` String,
  `source` Nullable(String),
  `url` Nullable(String),
  `title` Nullable(String),
  `author` Nullable(String),
  `published_at` Nullable(DateTime64(6, 'UTC')),
  `language` Nullable(String),
  `input_file` String,
  `char_count` Int32,
  `text` String
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`article_id`, `input_id`);

CREATE TABLE IF NOT EXISTS dateline.passages (
  `dt` LowCardinality(String),
  `passage_id` String,
  `article_id` String,
  `source` Nullable(String),
  `published_at` Nullable(DateTime64(6, 'UTC')),
  `language` Nullable(String),
  `ordinal` Int32,
  `start` Int32,
  `end` Int32,
  `text` String,
  `kind` String,
  `group_id` String,
  `is_canonical` Bool,
  `canonical_passage_id` Nullable(String),
  `similarity` Float64,
  `relation` String,
  `earlier_passage_id` Nullable(String),
  `earlier_article_id` Nullable(String),
  `earlier_source` Nullable(String)
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`passage_id`, `article_id`);

CREATE TABLE IF NOT EXISTS dateline.passage_links (
  `dt` LowCardinality(String),
  `left_passage_id` String,
  `right_passage_id` String,
  `relation` String,
  `jaccard` Float64,
  `left_in_right` Float64,
  `right_in_left` Float64,
  `spans` Array(String),
  `differences` Array(String),
  `published_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`left_passage_id`, `right_passage_id`);

CREATE TABLE IF NOT EXISTS dateline.passage_groups (
  `dt` LowCardinality(String),
  `group_id` String,
  `canonical_passage_id` String,
  `passage_count` Int32,
  `article_count` Int32,
  `source_count` Int32,
  `sources` Array(String),
  `first_published_at` Nullable(DateTime64(6, 'UTC')),
  `last_published_at` Nullable(DateTime64(6, 'UTC')),
  `updated_on` Nullable(Date32)
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`group_id`, `canonical_passage_id`);

CREATE TABLE IF NOT EXISTS dateline.article_overlap (
  `dt` LowCardinality(String),
  `left_article_id` String,
  `right_article_id` String,
  `left_source` Nullable(String),
  `right_source` Nullable(String),
  `relation` String,
  `passage_pairs` Int32,
  `shared_words` Int32,
  `left_in_right` Float64,
  `right_in_left` Float64,
  `quoted_share` Float64,
  `right_copied_share` Float64,
  `left_published_at` Nullable(DateTime64(6, 'UTC')),
  `published_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`left_article_id`, `right_article_id`);

CREATE TABLE IF NOT EXISTS dateline.group_merges (
  `dt` LowCardinality(String),
  `from` String,
  `into` String,
  `when` Nullable(DateTime64(6, 'UTC')),
  `passage_id` String,
  `published_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`passage_id`);

CREATE TABLE IF NOT EXISTS dateline.passage_index (
  `dt` LowCardinality(String),
  `tokeniser_version` Int32,
  `hash_version` Int32,
  `text_hash` String,
  `passage_id` String,
  `article_id` String,
  `source` Nullable(String),
  `published_at` Nullable(DateTime64(6, 'UTC')),
  `start` Int32,
  `end` Int32,
  `text` String,
  `word_count` Int32,
  `shingles` String,
  `kind` String,
  `group_id` String,
  `canonical_passage_id` String,
  `canonical_article_id` String,
  `canonical_source` Nullable(String),
  `leads` Bool
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`passage_id`, `article_id`);

CREATE TABLE IF NOT EXISTS dateline.mentions (
  `dt` LowCardinality(String),
  `mention_id` String,
  `event_id` Nullable(String),
  `article_id` String,
  `passage_id` String,
  `source` Nullable(String),
  `published_at` Nullable(DateTime64(6, 'UTC')),
  `copied_from` Nullable(String),
  `group_id` Nullable(String),
  `sentence_start` Int32,
  `sentence_end` Int32,
  `sentence` String,
  `event_type` String,
  `mode` Nullable(String),
  `contexts` Array(String),
  `cameo_code` Nullable(String),
  `quad_class` Nullable(String),
  `goldstein` Nullable(Float64),
  `actors` Array(String),
  `recipients` Array(String),
  `trigger` String,
  `realis` String,
  `claimant` Nullable(String),
  `claim_stance` Nullable(String),
  `event_date` Nullable(Date32),
  `date_precision` String,
  `date_text` Nullable(String),
  `place` Nullable(String),
  `quantities` Array(String),
  `confidence` Float64,
  `rule_id` String,
  `lexicon_version` String
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`mention_id`, `article_id`);

CREATE TABLE IF NOT EXISTS dateline.events (
  `dt` LowCardinality(String),
  `event_id` String,
  `story_id` Nullable(String),
  `event_type` String,
  `mode` Nullable(String),
  `contexts` Array(String),
  `cameo_code` Nullable(String),
  `quad_class` Nullable(String),
  `goldstein` Nullable(Float64),
  `actors` Array(String),
  `recipients` Array(String),
  `realis` String,
  `event_date` Nullable(Date32),
  `date_precision` String,
  `place` Nullable(String),
  `mention_count` Int32,
  `report_count` Int32,
  `article_count` Int32,
  `source_count` Int32,
  `independent_source_count` Int32,
  `sources` Array(String),
  `first_published_at` Nullable(DateTime64(6, 'UTC')),
  `last_published_at` Nullable(DateTime64(6, 'UTC')),
  `confidence` Float64,
  `has_conflict` Bool,
  `representative_sentence` String,
  `representative_article_id` String,
  `date_support` Int32,
  `place_support` Int32,
  `actor_support` Int32
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`event_id`, `representative_article_id`);

CREATE TABLE IF NOT EXISTS dateline.claims (
  `dt` LowCardinality(String),
  `claim_id` String,
  `event_id` String,
  `attribute` String,
  `object_text` Nullable(String),
  `value_low` Nullable(Float64),
  `value_high` Nullable(Float64),
  `value_text` Nullable(String),
  `claimant` Nullable(String),
  `stance` String,
  `source_count` Int32,
  `sources` Array(String),
  `mention_ids` Array(String),
  `conflicts_with` Array(String),
  `revises` Nullable(String),
  `first_published_at` Nullable(DateTime64(6, 'UTC')),
  `stated_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`claim_id`, `event_id`);

CREATE TABLE IF NOT EXISTS dateline.stories (
  `dt` LowCardinality(String),
  `story_id` String,
  `title` String,
  `title_article_id` Nullable(String),
  `event_ids` Array(String),
  `event_count` Int32,
  `mention_count` Int32,
  `article_count` Int32,
  `source_count` Int32,
  `independent_source_count` Int32,
  `sources` Array(String),
  `first_event_date` Nullable(Date32),
  `last_event_date` Nullable(Date32),
  `first_published_at` Nullable(DateTime64(6, 'UTC')),
  `last_published_at` Nullable(DateTime64(6, 'UTC')),
  `countries` Array(String),
  `places` Array(String),
  `actors` Array(String),
  `has_conflict` Bool
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`story_id`);

CREATE TABLE IF NOT EXISTS dateline.event_merges (
  `dt` LowCardinality(String),
  `from_event_id` String,
  `into_event_id` String,
  `mention_id` String,
  `merged_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`from_event_id`, `into_event_id`);

CREATE TABLE IF NOT EXISTS dateline.story_merges (
  `dt` LowCardinality(String),
  `from_story_id` String,
  `into_story_id` String,
  `from_event_id` String,
  `mention_id` String,
  `merged_at` Nullable(DateTime64(6, 'UTC'))
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple(`from_story_id`, `into_story_id`);

CREATE TABLE IF NOT EXISTS dateline.rejected (
  `dt` LowCardinality(String),
  `stage` String,
  `reason` String,
  `detail` String,
  `input_file` String,
  `position` Nullable(Int64),
  `sha256` Nullable(String),
  `excerpt` Nullable(String)
)
ENGINE = MergeTree PARTITION BY dt ORDER BY tuple();
