-- Spark SQL over a run's Avro files, as they are: views, so that a day written anew is seen at once.
-- spark-sql --packages org.apache.spark:spark-avro_2.12:3.5.5 --conf spark.sql.session.timeZone=UTC \
--   --conf spark.sql.sources.partitionColumnTypeInference.enabled=false -d output=/path/to/output -f tables.sql
CREATE DATABASE IF NOT EXISTS dateline;
USE dateline;
CREATE OR REPLACE VIEW articles AS SELECT * FROM avro.`${output}/articles`;
CREATE OR REPLACE VIEW passages AS SELECT * FROM avro.`${output}/passages`;
CREATE OR REPLACE VIEW passage_links AS SELECT * FROM avro.`${output}/passage_links`;
CREATE OR REPLACE VIEW passage_groups AS SELECT * FROM avro.`${output}/passage_groups`;
CREATE OR REPLACE VIEW article_overlap AS SELECT * FROM avro.`${output}/article_overlap`;
CREATE OR REPLACE VIEW group_merges AS SELECT * FROM avro.`${output}/group_merges`;
CREATE OR REPLACE VIEW passage_index AS SELECT * FROM avro.`${output}/passage_index`;
CREATE OR REPLACE VIEW mentions AS SELECT * FROM avro.`${output}/mentions`;
CREATE OR REPLACE VIEW events AS SELECT * FROM avro.`${output}/events`;
CREATE OR REPLACE VIEW claims AS SELECT * FROM avro.`${output}/claims`;
CREATE OR REPLACE VIEW stories AS SELECT * FROM avro.`${output}/stories`;
CREATE OR REPLACE VIEW event_merges AS SELECT * FROM avro.`${output}/event_merges`;
CREATE OR REPLACE VIEW story_merges AS SELECT * FROM avro.`${output}/story_merges`;
CREATE OR REPLACE VIEW rejected AS SELECT * FROM avro.`${output}/rejected`;
