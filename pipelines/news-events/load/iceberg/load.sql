-- Written by scripts/freeze-schema from schemas/: change those, not this.
-- Replaces one day in every Iceberg table, each in one commit (a new snapshot); it may be run again at any time.
-- Spark SQL, with spark-avro, iceberg-spark-runtime, a catalog named lake, spark.sql.session.timeZone=UTC and
-- spark.sql.sources.partitionColumnTypeInference.enabled=false: spark-sql -d output=… -d day=… -f load.sql
CREATE NAMESPACE IF NOT EXISTS lake.dateline;

CREATE TABLE IF NOT EXISTS lake.dateline.articles USING iceberg PARTITIONED BY (dt)
AS SELECT `article_id`, `input_id`, `source`, `url`, `title`, `author`, `published_at`, `language`, `input_file`, `char_count`, `text`, dt FROM avro.`${output}/articles` WHERE false;
INSERT OVERWRITE lake.dateline.articles PARTITION (dt = '${day}')
  (`article_id`, `input_id`, `source`, `url`, `title`, `author`, `published_at`, `language`, `input_file`, `char_count`, `text`)
SELECT `article_id`, `input_id`, `source`, `url`, `title`, `author`, `published_at`, `language`, `input_file`, `char_count`, `text`
FROM avro.`${output}/articles` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.passages USING iceberg PARTITIONED BY (dt)
AS SELECT `passage_id`, `article_id`, `source`, `published_at`, `language`, `ordinal`, `start`, `end`, `text`, `kind`, `group_id`, `is_canonical`, `canonical_passage_id`, `similarity`, `relation`, `earlier_passage_id`, `earlier_article_id`, `earlier_source`, dt FROM avro.`${output}/passages` WHERE false;
INSERT OVERWRITE lake.dateline.passages PARTITION (dt = '${day}')
  (`passage_id`, `article_id`, `source`, `published_at`, `language`, `ordinal`, `start`, `end`, `text`, `kind`, `group_id`, `is_canonical`, `canonical_passage_id`, `similarity`, `relation`, `earlier_passage_id`, `earlier_article_id`, `earlier_source`)
SELECT `passage_id`, `article_id`, `source`, `published_at`, `language`, `ordinal`, `start`, `end`, `text`, `kind`, `group_id`, `is_canonical`, `canonical_passage_id`, `similarity`, `relation`, `earlier_passage_id`, `earlier_article_id`, `earlier_source`
FROM avro.`${output}/passages` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.passage_links USING iceberg PARTITIONED BY (dt)
AS SELECT `left_passage_id`, `right_passage_id`, `relation`, `jaccard`, `left_in_right`, `right_in_left`, `spans`, `differences`, `published_at`, dt FROM avro.`${output}/passage_links` WHERE false;
INSERT OVERWRITE lake.dateline.passage_links PARTITION (dt = '${day}')
  (`left_passage_id`, `right_passage_id`, `relation`, `jaccard`, `left_in_right`, `right_in_left`, `spans`, `differences`, `published_at`)
SELECT `left_passage_id`, `right_passage_id`, `relation`, `jaccard`, `left_in_right`, `right_in_left`, `spans`, `differences`, `published_at`
FROM avro.`${output}/passage_links` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.passage_groups USING iceberg PARTITIONED BY (dt)
AS SELECT `group_id`, `canonical_passage_id`, `passage_count`, `article_count`, `source_count`, `sources`, `first_published_at`, `last_published_at`, `updated_on`, dt FROM avro.`${output}/passage_groups` WHERE false;
INSERT OVERWRITE lake.dateline.passage_groups PARTITION (dt = '${day}')
  (`group_id`, `canonical_passage_id`, `passage_count`, `article_count`, `source_count`, `sources`, `first_published_at`, `last_published_at`, `updated_on`)
SELECT `group_id`, `canonical_passage_id`, `passage_count`, `article_count`, `source_count`, `sources`, `first_published_at`, `last_published_at`, `updated_on`
FROM avro.`${output}/passage_groups` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.article_overlap USING iceberg PARTITIONED BY (dt)
AS SELECT `left_article_id`, `right_article_id`, `left_source`, `right_source`, `relation`, `passage_pairs`, `shared_words`, `left_in_right`, `right_in_left`, `quoted_share`, `right_copied_share`, `left_published_at`, `published_at`, dt FROM avro.`${output}/article_overlap` WHERE false;
INSERT OVERWRITE lake.dateline.article_overlap PARTITION (dt = '${day}')
  (`left_article_id`, `right_article_id`, `left_source`, `right_source`, `relation`, `passage_pairs`, `shared_words`, `left_in_right`, `right_in_left`, `quoted_share`, `right_copied_share`, `left_published_at`, `published_at`)
SELECT `left_article_id`, `right_article_id`, `left_source`, `right_source`, `relation`, `passage_pairs`, `shared_words`, `left_in_right`, `right_in_left`, `quoted_share`, `right_copied_share`, `left_published_at`, `published_at`
FROM avro.`${output}/article_overlap` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.group_merges USING iceberg PARTITIONED BY (dt)
AS SELECT `from`, `into`, `when`, `passage_id`, `published_at`, dt FROM avro.`${output}/group_merges` WHERE false;
INSERT OVERWRITE lake.dateline.group_merges PARTITION (dt = '${day}')
  (`from`, `into`, `when`, `passage_id`, `published_at`)
SELECT `from`, `into`, `when`, `passage_id`, `published_at`
FROM avro.`${output}/group_merges` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.passage_index USING iceberg PARTITIONED BY (dt)
AS SELECT `tokeniser_version`, `hash_version`, `text_hash`, `passage_id`, `article_id`, `source`, `published_at`, `start`, `end`, `text`, `word_count`, `shingles`, `kind`, `group_id`, `canonical_passage_id`, `canonical_article_id`, `canonical_source`, `leads`, dt FROM avro.`${output}/passage_index` WHERE false;
INSERT OVERWRITE lake.dateline.passage_index PARTITION (dt = '${day}')
  (`tokeniser_version`, `hash_version`, `text_hash`, `passage_id`, `article_id`, `source`, `published_at`, `start`, `end`, `text`, `word_count`, `shingles`, `kind`, `group_id`, `canonical_passage_id`, `canonical_article_id`, `canonical_source`, `leads`)
SELECT `tokeniser_version`, `hash_version`, `text_hash`, `passage_id`, `article_id`, `source`, `published_at`, `start`, `end`, `text`, `word_count`, `shingles`, `kind`, `group_id`, `canonical_passage_id`, `canonical_article_id`, `canonical_source`, `leads`
FROM avro.`${output}/passage_index` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.mentions USING iceberg PARTITIONED BY (dt)
AS SELECT `mention_id`, `event_id`, `article_id`, `passage_id`, `source`, `published_at`, `copied_from`, `group_id`, `sentence_start`, `sentence_end`, `sentence`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `trigger`, `realis`, `claimant`, `claim_stance`, `event_date`, `date_precision`, `date_text`, `place`, `quantities`, `confidence`, `rule_id`, `lexicon_version`, dt FROM avro.`${output}/mentions` WHERE false;
INSERT OVERWRITE lake.dateline.mentions PARTITION (dt = '${day}')
  (`mention_id`, `event_id`, `article_id`, `passage_id`, `source`, `published_at`, `copied_from`, `group_id`, `sentence_start`, `sentence_end`, `sentence`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `trigger`, `realis`, `claimant`, `claim_stance`, `event_date`, `date_precision`, `date_text`, `place`, `quantities`, `confidence`, `rule_id`, `lexicon_version`)
SELECT `mention_id`, `event_id`, `article_id`, `passage_id`, `source`, `published_at`, `copied_from`, `group_id`, `sentence_start`, `sentence_end`, `sentence`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `trigger`, `realis`, `claimant`, `claim_stance`, `event_date`, `date_precision`, `date_text`, `place`, `quantities`, `confidence`, `rule_id`, `lexicon_version`
FROM avro.`${output}/mentions` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.events USING iceberg PARTITIONED BY (dt)
AS SELECT `event_id`, `story_id`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `realis`, `event_date`, `date_precision`, `place`, `mention_count`, `report_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_published_at`, `last_published_at`, `confidence`, `has_conflict`, `representative_sentence`, `representative_article_id`, `date_support`, `place_support`, `actor_support`, dt FROM avro.`${output}/events` WHERE false;
INSERT OVERWRITE lake.dateline.events PARTITION (dt = '${day}')
  (`event_id`, `story_id`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `realis`, `event_date`, `date_precision`, `place`, `mention_count`, `report_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_published_at`, `last_published_at`, `confidence`, `has_conflict`, `representative_sentence`, `representative_article_id`, `date_support`, `place_support`, `actor_support`)
SELECT `event_id`, `story_id`, `event_type`, `mode`, `contexts`, `cameo_code`, `quad_class`, `goldstein`, `actors`, `recipients`, `realis`, `event_date`, `date_precision`, `place`, `mention_count`, `report_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_published_at`, `last_published_at`, `confidence`, `has_conflict`, `representative_sentence`, `representative_article_id`, `date_support`, `place_support`, `actor_support`
FROM avro.`${output}/events` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.claims USING iceberg PARTITIONED BY (dt)
AS SELECT `claim_id`, `event_id`, `attribute`, `object_text`, `value_low`, `value_high`, `value_text`, `claimant`, `stance`, `source_count`, `sources`, `mention_ids`, `conflicts_with`, `revises`, `first_published_at`, `stated_at`, dt FROM avro.`${output}/claims` WHERE false;
INSERT OVERWRITE lake.dateline.claims PARTITION (dt = '${day}')
  (`claim_id`, `event_id`, `attribute`, `object_text`, `value_low`, `value_high`, `value_text`, `claimant`, `stance`, `source_count`, `sources`, `mention_ids`, `conflicts_with`, `revises`, `first_published_at`, `stated_at`)
SELECT `claim_id`, `event_id`, `attribute`, `object_text`, `value_low`, `value_high`, `value_text`, `claimant`, `stance`, `source_count`, `sources`, `mention_ids`, `conflicts_with`, `revises`, `first_published_at`, `stated_at`
FROM avro.`${output}/claims` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.stories USING iceberg PARTITIONED BY (dt)
AS SELECT `story_id`, `title`, `title_article_id`, `event_ids`, `event_count`, `mention_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_event_date`, `last_event_date`, `first_published_at`, `last_published_at`, `countries`, `places`, `actors`, `has_conflict`, dt FROM avro.`${output}/stories` WHERE false;
INSERT OVERWRITE lake.dateline.stories PARTITION (dt = '${day}')
  (`story_id`, `title`, `title_article_id`, `event_ids`, `event_count`, `mention_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_event_date`, `last_event_date`, `first_published_at`, `last_published_at`, `countries`, `places`, `actors`, `has_conflict`)
SELECT `story_id`, `title`, `title_article_id`, `event_ids`, `event_count`, `mention_count`, `article_count`, `source_count`, `independent_source_count`, `sources`, `first_event_date`, `last_event_date`, `first_published_at`, `last_published_at`, `countries`, `places`, `actors`, `has_conflict`
FROM avro.`${output}/stories` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.event_merges USING iceberg PARTITIONED BY (dt)
AS SELECT `from_event_id`, `into_event_id`, `mention_id`, `merged_at`, dt FROM avro.`${output}/event_merges` WHERE false;
INSERT OVERWRITE lake.dateline.event_merges PARTITION (dt = '${day}')
  (`from_event_id`, `into_event_id`, `mention_id`, `merged_at`)
SELECT `from_event_id`, `into_event_id`, `mention_id`, `merged_at`
FROM avro.`${output}/event_merges` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.story_merges USING iceberg PARTITIONED BY (dt)
AS SELECT `from_story_id`, `into_story_id`, `from_event_id`, `mention_id`, `merged_at`, dt FROM avro.`${output}/story_merges` WHERE false;
INSERT OVERWRITE lake.dateline.story_merges PARTITION (dt = '${day}')
  (`from_story_id`, `into_story_id`, `from_event_id`, `mention_id`, `merged_at`)
SELECT `from_story_id`, `into_story_id`, `from_event_id`, `mention_id`, `merged_at`
FROM avro.`${output}/story_merges` WHERE dt = '${day}';

CREATE TABLE IF NOT EXISTS lake.dateline.rejected USING iceberg PARTITIONED BY (dt)
AS SELECT `stage`, `reason`, `detail`, `input_file`, `position`, `sha256`, `excerpt`, dt FROM avro.`${output}/rejected` WHERE false;
INSERT OVERWRITE lake.dateline.rejected PARTITION (dt = '${day}')
  (`stage`, `reason`, `detail`, `input_file`, `position`, `sha256`, `excerpt`)
SELECT `stage`, `reason`, `detail`, `input_file`, `position`, `sha256`, `excerpt`
FROM avro.`${output}/rejected` WHERE dt = '${day}';
