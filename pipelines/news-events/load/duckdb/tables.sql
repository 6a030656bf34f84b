-- DuckDB over the Parquet files of: dateline export OUTPUT --format=parquet --to=PARQUET
-- Run from there: cd PARQUET && duckdb news.db < tables.sql. Views, so that a day exported anew is seen at once.
CREATE OR REPLACE VIEW articles AS SELECT * FROM read_parquet('articles/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW passages AS SELECT * FROM read_parquet('passages/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW passage_links AS SELECT * FROM read_parquet('passage_links/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW passage_groups AS SELECT * FROM read_parquet('passage_groups/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW article_overlap AS SELECT * FROM read_parquet('article_overlap/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW group_merges AS SELECT * FROM read_parquet('group_merges/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW passage_index AS SELECT * FROM read_parquet('passage_index/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW mentions AS SELECT * FROM read_parquet('mentions/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW events AS SELECT * FROM read_parquet('events/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW claims AS SELECT * FROM read_parquet('claims/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW stories AS SELECT * FROM read_parquet('stories/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW event_merges AS SELECT * FROM read_parquet('event_merges/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW story_merges AS SELECT * FROM read_parquet('story_merges/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
CREATE OR REPLACE VIEW rejected AS SELECT * FROM read_parquet('rejected/*/*.parquet', hive_partitioning = true, hive_types = {'dt': VARCHAR}, union_by_name = true);
