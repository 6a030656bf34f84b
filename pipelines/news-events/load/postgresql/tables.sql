-- Written by scripts/freeze-schema from schemas/: change those, not this.
SET client_min_messages = warning;
CREATE SCHEMA IF NOT EXISTS dateline;

CREATE TABLE IF NOT EXISTS dateline.articles ("dt" text NOT NULL);
ALTER TABLE dateline.articles
  ADD COLUMN IF NOT EXISTS "article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "input_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "source" text,
  ADD COLUMN IF NOT EXISTS "url" text,
  ADD COLUMN IF NOT EXISTS "title" text,
  ADD COLUMN IF NOT EXISTS "author" text,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "language" text,
  ADD COLUMN IF NOT EXISTS "input_file" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "char_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "text" text NOT NULL;
COMMENT ON TABLE dateline.articles IS 'One article as read.';
COMMENT ON COLUMN dateline.articles."article_id" IS 'Content hash of the article''s input id, source, url, date, title and text.';
COMMENT ON COLUMN dateline.articles."input_id" IS 'The id given in the input, else the file''s name.';
COMMENT ON COLUMN dateline.articles."source" IS 'The outlet that published it; null where the input does not say.';
COMMENT ON COLUMN dateline.articles."url" IS 'Its address as given; never fetched.';
COMMENT ON COLUMN dateline.articles."title" IS 'Its title as given in the input.';
COMMENT ON COLUMN dateline.articles."author" IS 'Its author as given in the input.';
COMMENT ON COLUMN dateline.articles."published_at" IS 'When it was published, UTC; null where unknown or unreadable.';
COMMENT ON COLUMN dateline.articles."language" IS 'BCP 47 language tag, given or detected.';
COMMENT ON COLUMN dateline.articles."input_file" IS 'The file that it was read from, as matched by the input pattern.';
COMMENT ON COLUMN dateline.articles."char_count" IS 'Length of text in Unicode code points.';
COMMENT ON COLUMN dateline.articles."text" IS 'The text as read: after decoding, before any cleaning.';
CREATE INDEX IF NOT EXISTS articles_dt ON dateline.articles ("dt");
CREATE INDEX IF NOT EXISTS articles_article_id ON dateline.articles ("article_id");
CREATE INDEX IF NOT EXISTS articles_input_id ON dateline.articles ("input_id");

CREATE TABLE IF NOT EXISTS dateline.passages ("dt" text NOT NULL);
ALTER TABLE dateline.passages
  ADD COLUMN IF NOT EXISTS "passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "source" text,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "language" text,
  ADD COLUMN IF NOT EXISTS "ordinal" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "start" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "end" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "text" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "kind" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "group_id" text,
  ADD COLUMN IF NOT EXISTS "is_canonical" boolean,
  ADD COLUMN IF NOT EXISTS "canonical_passage_id" text,
  ADD COLUMN IF NOT EXISTS "similarity" double precision,
  ADD COLUMN IF NOT EXISTS "relation" text,
  ADD COLUMN IF NOT EXISTS "earlier_passage_id" text,
  ADD COLUMN IF NOT EXISTS "earlier_article_id" text,
  ADD COLUMN IF NOT EXISTS "earlier_source" text;
COMMENT ON TABLE dateline.passages IS 'A paragraph of an article.';
COMMENT ON COLUMN dateline.passages."passage_id" IS 'Content hash of the article''s id and the passage''s place in it.';
COMMENT ON COLUMN dateline.passages."article_id" IS 'The article that holds it.';
COMMENT ON COLUMN dateline.passages."source" IS 'The article''s outlet.';
COMMENT ON COLUMN dateline.passages."published_at" IS 'The article''s publication time, UTC.';
COMMENT ON COLUMN dateline.passages."language" IS 'The passage''s language, as BCP 47: the article''s, given or detected, but for a passage that surely is of another; null where unsure. Only English is tagged.';
COMMENT ON COLUMN dateline.passages."ordinal" IS 'Its number in the article, from 0.';
COMMENT ON COLUMN dateline.passages."start" IS 'First code point in the article''s text.';
COMMENT ON COLUMN dateline.passages."end" IS 'Code point after the last, in the article''s text.';
COMMENT ON COLUMN dateline.passages."text" IS 'The article''s text from start to end.';
COMMENT ON COLUMN dateline.passages."kind" IS 'HEADLINE, BODY or BOILERPLATE.';
COMMENT ON COLUMN dateline.passages."group_id" IS 'The set of near-identical passages that it belongs to; of its own where there are no others.';
COMMENT ON COLUMN dateline.passages."is_canonical" IS 'Whether it is its group''s canonical passage: the earliest published, then the longest, then the lowest id.';
COMMENT ON COLUMN dateline.passages."canonical_passage_id" IS 'Its group''s canonical passage.';
COMMENT ON COLUMN dateline.passages."similarity" IS 'Exact 3-gram containment with the canonical passage, 0 to 1; 1 for the canonical passage itself.';
COMMENT ON COLUMN dateline.passages."relation" IS 'Relation to the canonical passage: UNIQUE, CANONICAL, COPY or EDITED.';
COMMENT ON COLUMN dateline.passages."earlier_passage_id" IS 'The passage of an earlier run that it repeats; null where there is none.';
COMMENT ON COLUMN dateline.passages."earlier_article_id" IS 'The article of that earlier passage.';
COMMENT ON COLUMN dateline.passages."earlier_source" IS 'The outlet of that earlier passage.';
CREATE INDEX IF NOT EXISTS passages_dt ON dateline.passages ("dt");
CREATE INDEX IF NOT EXISTS passages_passage_id ON dateline.passages ("passage_id");
CREATE INDEX IF NOT EXISTS passages_article_id ON dateline.passages ("article_id");
CREATE INDEX IF NOT EXISTS passages_group_id ON dateline.passages ("group_id");
CREATE INDEX IF NOT EXISTS passages_canonical_passage_id ON dateline.passages ("canonical_passage_id");
CREATE INDEX IF NOT EXISTS passages_earlier_passage_id ON dateline.passages ("earlier_passage_id");
CREATE INDEX IF NOT EXISTS passages_earlier_article_id ON dateline.passages ("earlier_article_id");

CREATE TABLE IF NOT EXISTS dateline.passage_links ("dt" text NOT NULL);
ALTER TABLE dateline.passage_links
  ADD COLUMN IF NOT EXISTS "left_passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "right_passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "relation" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "jaccard" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "left_in_right" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "right_in_left" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "spans" jsonb,
  ADD COLUMN IF NOT EXISTS "differences" jsonb,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz;
COMMENT ON TABLE dateline.passage_links IS 'Two passages that share text.';
COMMENT ON COLUMN dateline.passage_links."left_passage_id" IS 'The earlier passage.';
COMMENT ON COLUMN dateline.passage_links."right_passage_id" IS 'The later passage.';
COMMENT ON COLUMN dateline.passage_links."relation" IS 'COPY, EDITED, UPDATED or CONTAINED.';
COMMENT ON COLUMN dateline.passage_links."jaccard" IS 'Exact Jaccard similarity of the two sets of word 3-grams, 0 to 1.';
COMMENT ON COLUMN dateline.passage_links."left_in_right" IS 'Share of the left passage''s 3-grams found in the right one, 0 to 1.';
COMMENT ON COLUMN dateline.passage_links."right_in_left" IS 'Share of the right passage''s 3-grams found in the left one, 0 to 1.';
COMMENT ON COLUMN dateline.passage_links."spans" IS 'The aligned runs of text, in order.';
COMMENT ON COLUMN dateline.passage_links."differences" IS 'Figures, names and negations that differ between aligned words.';
COMMENT ON COLUMN dateline.passage_links."published_at" IS 'Publication time of the later passage''s article, UTC.';
CREATE INDEX IF NOT EXISTS passage_links_dt ON dateline.passage_links ("dt");
CREATE INDEX IF NOT EXISTS passage_links_left_passage_id ON dateline.passage_links ("left_passage_id");
CREATE INDEX IF NOT EXISTS passage_links_right_passage_id ON dateline.passage_links ("right_passage_id");

CREATE TABLE IF NOT EXISTS dateline.passage_groups ("dt" text NOT NULL);
ALTER TABLE dateline.passage_groups
  ADD COLUMN IF NOT EXISTS "group_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "canonical_passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "passage_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "article_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sources" text[],
  ADD COLUMN IF NOT EXISTS "first_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "last_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "updated_on" date;
COMMENT ON TABLE dateline.passage_groups IS 'A set of near-identical passages.';
COMMENT ON COLUMN dateline.passage_groups."group_id" IS 'Content hash of the group''s first canonical passage; stays when later runs add members.';
COMMENT ON COLUMN dateline.passage_groups."canonical_passage_id" IS 'The earliest published, then the longest, then the lowest id.';
COMMENT ON COLUMN dateline.passage_groups."passage_count" IS 'Passages in the group.';
COMMENT ON COLUMN dateline.passage_groups."article_count" IS 'Distinct articles that carry them.';
COMMENT ON COLUMN dateline.passage_groups."source_count" IS 'Distinct outlets that carry them.';
COMMENT ON COLUMN dateline.passage_groups."sources" IS 'Those outlets, in alphabetical order.';
COMMENT ON COLUMN dateline.passage_groups."first_published_at" IS 'Earliest publication, UTC.';
COMMENT ON COLUMN dateline.passage_groups."last_published_at" IS 'Latest publication, UTC.';
COMMENT ON COLUMN dateline.passage_groups."updated_on" IS 'Latest day among the group''s passages that the run which wrote this row covered: the partition''s date. Of a group''s rows the one with the latest updated_on counts.';
CREATE INDEX IF NOT EXISTS passage_groups_dt ON dateline.passage_groups ("dt");
CREATE INDEX IF NOT EXISTS passage_groups_group_id ON dateline.passage_groups ("group_id");
CREATE INDEX IF NOT EXISTS passage_groups_canonical_passage_id ON dateline.passage_groups ("canonical_passage_id");

CREATE TABLE IF NOT EXISTS dateline.article_overlap ("dt" text NOT NULL);
ALTER TABLE dateline.article_overlap
  ADD COLUMN IF NOT EXISTS "left_article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "right_article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "left_source" text,
  ADD COLUMN IF NOT EXISTS "right_source" text,
  ADD COLUMN IF NOT EXISTS "relation" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "passage_pairs" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "shared_words" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "left_in_right" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "right_in_left" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "quoted_share" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "right_copied_share" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "left_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz;
COMMENT ON TABLE dateline.article_overlap IS 'Two articles that share passages, and how much of each is the other''s words.';
COMMENT ON COLUMN dateline.article_overlap."left_article_id" IS 'The earlier article.';
COMMENT ON COLUMN dateline.article_overlap."right_article_id" IS 'The later article.';
COMMENT ON COLUMN dateline.article_overlap."left_source" IS 'The earlier article''s outlet.';
COMMENT ON COLUMN dateline.article_overlap."right_source" IS 'The later article''s outlet.';
COMMENT ON COLUMN dateline.article_overlap."relation" IS 'COPY (most of the later article is the earlier one''s words, nearly as they stood), REWRITE (a good part is) or SHARES_QUOTES (little is, or what is stands in quotation marks).';
COMMENT ON COLUMN dateline.article_overlap."passage_pairs" IS 'Linked pairs of passages between the two.';
COMMENT ON COLUMN dateline.article_overlap."shared_words" IS 'Words of the later article that are aligned with words of the earlier one.';
COMMENT ON COLUMN dateline.article_overlap."left_in_right" IS 'Share of the earlier article''s words found in the later one, 0 to 1.';
COMMENT ON COLUMN dateline.article_overlap."right_in_left" IS 'Share of the later article''s words found in the earlier one, 0 to 1.';
COMMENT ON COLUMN dateline.article_overlap."quoted_share" IS 'Share of the shared words that stand in quotation marks in the later article, 0 to 1.';
COMMENT ON COLUMN dateline.article_overlap."right_copied_share" IS 'Share of the later article''s words that any earlier article has, 0 to 1; the same in each row of that article.';
COMMENT ON COLUMN dateline.article_overlap."left_published_at" IS 'The earlier article''s publication time, UTC.';
COMMENT ON COLUMN dateline.article_overlap."published_at" IS 'The later article''s publication time, UTC: the partition''s date.';
CREATE INDEX IF NOT EXISTS article_overlap_dt ON dateline.article_overlap ("dt");
CREATE INDEX IF NOT EXISTS article_overlap_left_article_id ON dateline.article_overlap ("left_article_id");
CREATE INDEX IF NOT EXISTS article_overlap_right_article_id ON dateline.article_overlap ("right_article_id");

CREATE TABLE IF NOT EXISTS dateline.group_merges ("dt" text NOT NULL);
ALTER TABLE dateline.group_merges
  ADD COLUMN IF NOT EXISTS "from" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "into" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "when" timestamptz,
  ADD COLUMN IF NOT EXISTS "passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz;
COMMENT ON TABLE dateline.group_merges IS 'A group of near-identical passages that a later find joined to another.';
COMMENT ON COLUMN dateline.group_merges."from" IS 'The group_id that is no longer added to.';
COMMENT ON COLUMN dateline.group_merges."into" IS 'The group_id that stands for both.';
COMMENT ON COLUMN dateline.group_merges."when" IS 'Publication time of the later of the two groups'' canonical passages, UTC.';
COMMENT ON COLUMN dateline.group_merges."passage_id" IS 'The passage that showed both to be one.';
COMMENT ON COLUMN dateline.group_merges."published_at" IS 'That passage''s publication time, UTC: the partition''s date.';
CREATE INDEX IF NOT EXISTS group_merges_dt ON dateline.group_merges ("dt");
CREATE INDEX IF NOT EXISTS group_merges_passage_id ON dateline.group_merges ("passage_id");

CREATE TABLE IF NOT EXISTS dateline.passage_index ("dt" text NOT NULL);
ALTER TABLE dateline.passage_index
  ADD COLUMN IF NOT EXISTS "tokeniser_version" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "hash_version" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "text_hash" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "source" text,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "start" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "end" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "text" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "word_count" integer,
  ADD COLUMN IF NOT EXISTS "shingles" text,
  ADD COLUMN IF NOT EXISTS "kind" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "group_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "canonical_passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "canonical_article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "canonical_source" text,
  ADD COLUMN IF NOT EXISTS "leads" boolean NOT NULL;
COMMENT ON TABLE dateline.passage_index IS 'What later runs need to know of a passage to find its repeats.';
COMMENT ON COLUMN dateline.passage_index."tokeniser_version" IS 'Version of the splitting into words; a run refuses another than its own.';
COMMENT ON COLUMN dateline.passage_index."hash_version" IS 'Version of the hashing of words and shingles; a run refuses another than its own.';
COMMENT ON COLUMN dateline.passage_index."text_hash" IS '128-bit hash of the passage''s words, in hex.';
COMMENT ON COLUMN dateline.passage_index."passage_id" IS 'The passage.';
COMMENT ON COLUMN dateline.passage_index."article_id" IS 'Its article.';
COMMENT ON COLUMN dateline.passage_index."source" IS 'Its article''s outlet.';
COMMENT ON COLUMN dateline.passage_index."published_at" IS 'Its article''s publication time, UTC: the partition''s date.';
COMMENT ON COLUMN dateline.passage_index."start" IS 'First code point in the article''s text.';
COMMENT ON COLUMN dateline.passage_index."end" IS 'Code point after the last, in the article''s text.';
COMMENT ON COLUMN dateline.passage_index."text" IS 'The article''s text from start to end.';
COMMENT ON COLUMN dateline.passage_index."word_count" IS 'Words of the passage as they are compared.';
COMMENT ON COLUMN dateline.passage_index."shingles" IS 'The first 32 bits of the hash of each distinct run of four words, one after the other, so that a later run need not split the text to see that it has nothing in common.';
COMMENT ON COLUMN dateline.passage_index."kind" IS 'BODY, or BOILERPLATE where repetition showed it: counted, never grouped.';
COMMENT ON COLUMN dateline.passage_index."group_id" IS 'The group that it belongs to.';
COMMENT ON COLUMN dateline.passage_index."canonical_passage_id" IS 'That group''s canonical passage when the passage was placed.';
COMMENT ON COLUMN dateline.passage_index."canonical_article_id" IS 'The canonical passage''s article.';
COMMENT ON COLUMN dateline.passage_index."canonical_source" IS 'The canonical passage''s outlet.';
COMMENT ON COLUMN dateline.passage_index."leads" IS 'Whether it has the canonical passage''s words, so that others may join the group by it.';
CREATE INDEX IF NOT EXISTS passage_index_dt ON dateline.passage_index ("dt");
CREATE INDEX IF NOT EXISTS passage_index_passage_id ON dateline.passage_index ("passage_id");
CREATE INDEX IF NOT EXISTS passage_index_article_id ON dateline.passage_index ("article_id");
CREATE INDEX IF NOT EXISTS passage_index_group_id ON dateline.passage_index ("group_id");
CREATE INDEX IF NOT EXISTS passage_index_canonical_passage_id ON dateline.passage_index ("canonical_passage_id");
CREATE INDEX IF NOT EXISTS passage_index_canonical_article_id ON dateline.passage_index ("canonical_article_id");

CREATE TABLE IF NOT EXISTS dateline.mentions ("dt" text NOT NULL);
ALTER TABLE dateline.mentions
  ADD COLUMN IF NOT EXISTS "mention_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "event_id" text,
  ADD COLUMN IF NOT EXISTS "article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "passage_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "source" text,
  ADD COLUMN IF NOT EXISTS "published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "copied_from" text,
  ADD COLUMN IF NOT EXISTS "group_id" text,
  ADD COLUMN IF NOT EXISTS "sentence_start" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sentence_end" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sentence" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "event_type" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "mode" text,
  ADD COLUMN IF NOT EXISTS "contexts" text[],
  ADD COLUMN IF NOT EXISTS "cameo_code" text,
  ADD COLUMN IF NOT EXISTS "quad_class" text,
  ADD COLUMN IF NOT EXISTS "goldstein" double precision,
  ADD COLUMN IF NOT EXISTS "actors" jsonb,
  ADD COLUMN IF NOT EXISTS "recipients" jsonb,
  ADD COLUMN IF NOT EXISTS "trigger" jsonb NOT NULL,
  ADD COLUMN IF NOT EXISTS "realis" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "claimant" jsonb,
  ADD COLUMN IF NOT EXISTS "claim_stance" text,
  ADD COLUMN IF NOT EXISTS "event_date" date,
  ADD COLUMN IF NOT EXISTS "date_precision" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "date_text" text,
  ADD COLUMN IF NOT EXISTS "place" jsonb,
  ADD COLUMN IF NOT EXISTS "quantities" jsonb,
  ADD COLUMN IF NOT EXISTS "confidence" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "rule_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "lexicon_version" text NOT NULL;
COMMENT ON TABLE dateline.mentions IS 'An event reported in one sentence of one passage.';
COMMENT ON COLUMN dateline.mentions."mention_id" IS 'Content hash of passage, trigger place, type and participants.';
COMMENT ON COLUMN dateline.mentions."event_id" IS 'The event that it reports; null before resolution.';
COMMENT ON COLUMN dateline.mentions."article_id" IS 'The article that it stands in.';
COMMENT ON COLUMN dateline.mentions."passage_id" IS 'The passage that it stands in.';
COMMENT ON COLUMN dateline.mentions."source" IS 'The article''s outlet.';
COMMENT ON COLUMN dateline.mentions."published_at" IS 'The article''s publication time, UTC.';
COMMENT ON COLUMN dateline.mentions."copied_from" IS 'The mention in the passage that this one''s passage repeats word for word; null where it is itself the first.';
COMMENT ON COLUMN dateline.mentions."group_id" IS 'Group of its passage, see passage_groups.';
COMMENT ON COLUMN dateline.mentions."sentence_start" IS 'First code point of the sentence in the article''s text.';
COMMENT ON COLUMN dateline.mentions."sentence_end" IS 'Code point after the sentence''s last.';
COMMENT ON COLUMN dateline.mentions."sentence" IS 'The sentence as in the text.';
COMMENT ON COLUMN dateline.mentions."event_type" IS 'PLOVER event type.';
COMMENT ON COLUMN dateline.mentions."mode" IS 'PLOVER mode; null where the type has none or none is known.';
COMMENT ON COLUMN dateline.mentions."contexts" IS 'PLOVER contexts, in alphabetical order.';
COMMENT ON COLUMN dateline.mentions."cameo_code" IS 'CAMEO code, leading zeros kept.';
COMMENT ON COLUMN dateline.mentions."quad_class" IS 'VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT or MATERIAL CONFLICT.';
COMMENT ON COLUMN dateline.mentions."goldstein" IS 'Goldstein scale value of the CAMEO code, -10 to 10.';
COMMENT ON COLUMN dateline.mentions."actors" IS 'Who did it, in the text''s order; empty where the text does not say.';
COMMENT ON COLUMN dateline.mentions."recipients" IS 'To whom, in the text''s order; empty where the text does not say.';
COMMENT ON COLUMN dateline.mentions."trigger" IS 'The words that report it.';
COMMENT ON COLUMN dateline.mentions."realis" IS 'ACTUAL, NEGATED, PLANNED, HYPOTHETICAL or HISTORICAL.';
COMMENT ON COLUMN dateline.mentions."claimant" IS 'Who says so; null where the writer asserts it.';
COMMENT ON COLUMN dateline.mentions."claim_stance" IS 'ASSERTED, DENIED or REPORTED by the claimant; null where there is none.';
COMMENT ON COLUMN dateline.mentions."event_date" IS 'When it happened: the first day of the period that date_precision names; null where unknown.';
COMMENT ON COLUMN dateline.mentions."date_precision" IS 'DAY, WEEK, MONTH, YEAR or UNKNOWN.';
COMMENT ON COLUMN dateline.mentions."date_text" IS 'The words that gave the date; null where it was taken from the publication date.';
COMMENT ON COLUMN dateline.mentions."place" IS 'Where it happened; null where unknown.';
COMMENT ON COLUMN dateline.mentions."quantities" IS 'Counts tied to the event.';
COMMENT ON COLUMN dateline.mentions."confidence" IS '0 to 1, to rank mentions by: its rule, its type, what is known of its parties and whether it is told as fact, weighed by what readers judged right in samples of news. It is no probability: high values are right less often than they say.';
COMMENT ON COLUMN dateline.mentions."rule_id" IS 'The lexicon''s pattern that fired.';
COMMENT ON COLUMN dateline.mentions."lexicon_version" IS 'Version of the lexicon that holds it.';
CREATE INDEX IF NOT EXISTS mentions_dt ON dateline.mentions ("dt");
CREATE INDEX IF NOT EXISTS mentions_mention_id ON dateline.mentions ("mention_id");
CREATE INDEX IF NOT EXISTS mentions_event_id ON dateline.mentions ("event_id");
CREATE INDEX IF NOT EXISTS mentions_article_id ON dateline.mentions ("article_id");
CREATE INDEX IF NOT EXISTS mentions_passage_id ON dateline.mentions ("passage_id");
CREATE INDEX IF NOT EXISTS mentions_group_id ON dateline.mentions ("group_id");
CREATE INDEX IF NOT EXISTS mentions_rule_id ON dateline.mentions ("rule_id");

CREATE TABLE IF NOT EXISTS dateline.events ("dt" text NOT NULL);
ALTER TABLE dateline.events
  ADD COLUMN IF NOT EXISTS "event_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "story_id" text,
  ADD COLUMN IF NOT EXISTS "event_type" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "mode" text,
  ADD COLUMN IF NOT EXISTS "contexts" text[],
  ADD COLUMN IF NOT EXISTS "cameo_code" text,
  ADD COLUMN IF NOT EXISTS "quad_class" text,
  ADD COLUMN IF NOT EXISTS "goldstein" double precision,
  ADD COLUMN IF NOT EXISTS "actors" jsonb,
  ADD COLUMN IF NOT EXISTS "recipients" jsonb,
  ADD COLUMN IF NOT EXISTS "realis" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "event_date" date,
  ADD COLUMN IF NOT EXISTS "date_precision" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "place" jsonb,
  ADD COLUMN IF NOT EXISTS "mention_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "report_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "article_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "independent_source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sources" text[],
  ADD COLUMN IF NOT EXISTS "first_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "last_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "confidence" double precision NOT NULL,
  ADD COLUMN IF NOT EXISTS "has_conflict" boolean NOT NULL,
  ADD COLUMN IF NOT EXISTS "representative_sentence" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "representative_article_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "date_support" integer,
  ADD COLUMN IF NOT EXISTS "place_support" integer,
  ADD COLUMN IF NOT EXISTS "actor_support" integer;
COMMENT ON TABLE dateline.events IS 'A distinct event, whatever the number of its reports.';
COMMENT ON COLUMN dateline.events."event_id" IS 'Content hash of the event''s first mention; stays as reports keep coming in.';
COMMENT ON COLUMN dateline.events."story_id" IS 'The affair that it belongs to, see stories.';
COMMENT ON COLUMN dateline.events."event_type" IS 'PLOVER event type.';
COMMENT ON COLUMN dateline.events."mode" IS 'PLOVER mode.';
COMMENT ON COLUMN dateline.events."contexts" IS 'PLOVER contexts, in alphabetical order.';
COMMENT ON COLUMN dateline.events."cameo_code" IS 'CAMEO code, leading zeros kept.';
COMMENT ON COLUMN dateline.events."quad_class" IS 'VERBAL COOPERATION, MATERIAL COOPERATION, VERBAL CONFLICT or MATERIAL CONFLICT.';
COMMENT ON COLUMN dateline.events."goldstein" IS 'Goldstein scale value of the CAMEO code, -10 to 10.';
COMMENT ON COLUMN dateline.events."actors" IS 'Who did it: the most specific well-attested participants; offsets are those in the representative article.';
COMMENT ON COLUMN dateline.events."recipients" IS 'To whom; as actors.';
COMMENT ON COLUMN dateline.events."realis" IS 'ACTUAL, NEGATED, PLANNED, HYPOTHETICAL or HISTORICAL.';
COMMENT ON COLUMN dateline.events."event_date" IS 'When it happened: the first day of the period that date_precision names; null where unknown.';
COMMENT ON COLUMN dateline.events."date_precision" IS 'DAY, WEEK, MONTH, YEAR or UNKNOWN.';
COMMENT ON COLUMN dateline.events."place" IS 'Where it happened; null where unknown.';
COMMENT ON COLUMN dateline.events."mention_count" IS 'Mentions that report it, each text counted once however often it was copied.';
COMMENT ON COLUMN dateline.events."report_count" IS 'All mentions that report it, copies included.';
COMMENT ON COLUMN dateline.events."article_count" IS 'Distinct articles that report it, copies included.';
COMMENT ON COLUMN dateline.events."source_count" IS 'Distinct outlets that report it, copies included.';
COMMENT ON COLUMN dateline.events."independent_source_count" IS 'Outlets whose report is not mostly another''s words.';
COMMENT ON COLUMN dateline.events."sources" IS 'The outlets that report it, in alphabetical order.';
COMMENT ON COLUMN dateline.events."first_published_at" IS 'Earliest report, UTC.';
COMMENT ON COLUMN dateline.events."last_published_at" IS 'Latest report, UTC.';
COMMENT ON COLUMN dateline.events."confidence" IS '0 to 1: the best mention''s, raised by independent reports.';
COMMENT ON COLUMN dateline.events."has_conflict" IS 'Whether claims about it conflict.';
COMMENT ON COLUMN dateline.events."representative_sentence" IS 'The sentence that tells it best.';
COMMENT ON COLUMN dateline.events."representative_article_id" IS 'The article that the sentence stands in.';
COMMENT ON COLUMN dateline.events."date_support" IS 'Independent outlets whose reports give event_date, or a period that holds it, in words; 0 where it was only taken from publication dates.';
COMMENT ON COLUMN dateline.events."place_support" IS 'Independent outlets whose reports give the place or one inside it.';
COMMENT ON COLUMN dateline.events."actor_support" IS 'Independent outlets whose reports name one of the actors.';
CREATE INDEX IF NOT EXISTS events_dt ON dateline.events ("dt");
CREATE INDEX IF NOT EXISTS events_event_id ON dateline.events ("event_id");
CREATE INDEX IF NOT EXISTS events_story_id ON dateline.events ("story_id");
CREATE INDEX IF NOT EXISTS events_representative_article_id ON dateline.events ("representative_article_id");

CREATE TABLE IF NOT EXISTS dateline.claims ("dt" text NOT NULL);
ALTER TABLE dateline.claims
  ADD COLUMN IF NOT EXISTS "claim_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "event_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "attribute" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "object_text" text,
  ADD COLUMN IF NOT EXISTS "value_low" double precision,
  ADD COLUMN IF NOT EXISTS "value_high" double precision,
  ADD COLUMN IF NOT EXISTS "value_text" text,
  ADD COLUMN IF NOT EXISTS "claimant" jsonb,
  ADD COLUMN IF NOT EXISTS "stance" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sources" text[],
  ADD COLUMN IF NOT EXISTS "mention_ids" text[],
  ADD COLUMN IF NOT EXISTS "conflicts_with" text[],
  ADD COLUMN IF NOT EXISTS "revises" text,
  ADD COLUMN IF NOT EXISTS "first_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "stated_at" timestamptz;
COMMENT ON TABLE dateline.claims IS 'A value that someone states of an event.';
COMMENT ON COLUMN dateline.claims."claim_id" IS 'Content hash of event, attribute, object, values, claimant and stance.';
COMMENT ON COLUMN dateline.claims."event_id" IS 'The event that it is about.';
COMMENT ON COLUMN dateline.claims."attribute" IS 'KILLED, INJURED, ARRESTED, FIRED, INTERCEPTED, DEPLOYED, DISPLACED, …; ACTOR or OCCURRENCE for a disputed fact.';
COMMENT ON COLUMN dateline.claims."object_text" IS 'The words for the things counted.';
COMMENT ON COLUMN dateline.claims."value_low" IS 'Lowest value stated; null where open below or not a figure.';
COMMENT ON COLUMN dateline.claims."value_high" IS 'Highest value stated; null where open above or not a figure.';
COMMENT ON COLUMN dateline.claims."value_text" IS 'The value where it is not a figure.';
COMMENT ON COLUMN dateline.claims."claimant" IS 'Who states it; null where the writers assert it.';
COMMENT ON COLUMN dateline.claims."stance" IS 'ASSERTED, DENIED or REPORTED.';
COMMENT ON COLUMN dateline.claims."source_count" IS 'Distinct outlets that carry the claim.';
COMMENT ON COLUMN dateline.claims."sources" IS 'Those outlets, in alphabetical order.';
COMMENT ON COLUMN dateline.claims."mention_ids" IS 'The mentions that state it, in order of id.';
COMMENT ON COLUMN dateline.claims."conflicts_with" IS 'claim_ids that cannot hold together with it, both ways.';
COMMENT ON COLUMN dateline.claims."revises" IS 'The claim_id of the same claimant''s earlier value that this one replaces.';
COMMENT ON COLUMN dateline.claims."first_published_at" IS 'Earliest report of the event, UTC; the partition''s date.';
COMMENT ON COLUMN dateline.claims."stated_at" IS 'Earliest publication that states it, UTC: the order of revisions.';
CREATE INDEX IF NOT EXISTS claims_dt ON dateline.claims ("dt");
CREATE INDEX IF NOT EXISTS claims_claim_id ON dateline.claims ("claim_id");
CREATE INDEX IF NOT EXISTS claims_event_id ON dateline.claims ("event_id");

CREATE TABLE IF NOT EXISTS dateline.stories ("dt" text NOT NULL);
ALTER TABLE dateline.stories
  ADD COLUMN IF NOT EXISTS "story_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "title" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "title_article_id" text,
  ADD COLUMN IF NOT EXISTS "event_ids" text[],
  ADD COLUMN IF NOT EXISTS "event_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "mention_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "article_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "independent_source_count" integer NOT NULL,
  ADD COLUMN IF NOT EXISTS "sources" text[],
  ADD COLUMN IF NOT EXISTS "first_event_date" date,
  ADD COLUMN IF NOT EXISTS "last_event_date" date,
  ADD COLUMN IF NOT EXISTS "first_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "last_published_at" timestamptz,
  ADD COLUMN IF NOT EXISTS "countries" text[],
  ADD COLUMN IF NOT EXISTS "places" text[],
  ADD COLUMN IF NOT EXISTS "actors" text[],
  ADD COLUMN IF NOT EXISTS "has_conflict" boolean;
COMMENT ON TABLE dateline.stories IS 'An affair: events that belong together, so that an analyst opens one thing.';
COMMENT ON COLUMN dateline.stories."story_id" IS 'Content hash of its first event; stays as events keep coming in.';
COMMENT ON COLUMN dateline.stories."title" IS 'Its best headline; else the sentence that tells its most reported event best.';
COMMENT ON COLUMN dateline.stories."title_article_id" IS 'The article that the title was taken from.';
COMMENT ON COLUMN dateline.stories."event_ids" IS 'Its events, in the order in which they happened.';
COMMENT ON COLUMN dateline.stories."event_count" IS 'Events in it.';
COMMENT ON COLUMN dateline.stories."mention_count" IS 'Mentions of those events, each text counted once however often it was copied.';
COMMENT ON COLUMN dateline.stories."article_count" IS 'Distinct articles that report one of them.';
COMMENT ON COLUMN dateline.stories."source_count" IS 'Distinct outlets that report one of them.';
COMMENT ON COLUMN dateline.stories."independent_source_count" IS 'Outlets with a report of one of them that is not mostly another''s words.';
COMMENT ON COLUMN dateline.stories."sources" IS 'Those outlets, in alphabetical order.';
COMMENT ON COLUMN dateline.stories."first_event_date" IS 'Day of its first dated event that is not history; null where none is dated.';
COMMENT ON COLUMN dateline.stories."last_event_date" IS 'Day of its last dated event; null where none is dated.';
COMMENT ON COLUMN dateline.stories."first_published_at" IS 'Earliest report, UTC; the partition''s date.';
COMMENT ON COLUMN dateline.stories."last_published_at" IS 'Latest report, UTC.';
COMMENT ON COLUMN dateline.stories."countries" IS 'Country codes of its participants and places, those of most events first.';
COMMENT ON COLUMN dateline.stories."places" IS 'Names of its places, those of most events first; at most 10.';
COMMENT ON COLUMN dateline.stories."actors" IS 'Names of its main participants, those of most events first; at most 10.';
COMMENT ON COLUMN dateline.stories."has_conflict" IS 'Whether claims about one of its events conflict.';
CREATE INDEX IF NOT EXISTS stories_dt ON dateline.stories ("dt");
CREATE INDEX IF NOT EXISTS stories_story_id ON dateline.stories ("story_id");
CREATE INDEX IF NOT EXISTS stories_title_article_id ON dateline.stories ("title_article_id");

CREATE TABLE IF NOT EXISTS dateline.event_merges ("dt" text NOT NULL);
ALTER TABLE dateline.event_merges
  ADD COLUMN IF NOT EXISTS "from_event_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "into_event_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "mention_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "merged_at" timestamptz;
COMMENT ON TABLE dateline.event_merges IS 'Two events that were told apart until a later report showed that they are one.';
COMMENT ON COLUMN dateline.event_merges."from_event_id" IS 'The event that is gone.';
COMMENT ON COLUMN dateline.event_merges."into_event_id" IS 'The event that holds its mentions now: the one first reported.';
COMMENT ON COLUMN dateline.event_merges."mention_id" IS 'The mention that joined them.';
COMMENT ON COLUMN dateline.event_merges."merged_at" IS 'Publication time of that mention, UTC; the partition''s date.';
CREATE INDEX IF NOT EXISTS event_merges_dt ON dateline.event_merges ("dt");
CREATE INDEX IF NOT EXISTS event_merges_from_event_id ON dateline.event_merges ("from_event_id");
CREATE INDEX IF NOT EXISTS event_merges_into_event_id ON dateline.event_merges ("into_event_id");
CREATE INDEX IF NOT EXISTS event_merges_mention_id ON dateline.event_merges ("mention_id");

CREATE TABLE IF NOT EXISTS dateline.story_merges ("dt" text NOT NULL);
ALTER TABLE dateline.story_merges
  ADD COLUMN IF NOT EXISTS "from_story_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "into_story_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "from_event_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "mention_id" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "merged_at" timestamptz;
COMMENT ON TABLE dateline.story_merges IS 'Two stories that were told apart until a later report showed that they share an event.';
COMMENT ON COLUMN dateline.story_merges."from_story_id" IS 'The story that is gone.';
COMMENT ON COLUMN dateline.story_merges."into_story_id" IS 'The story that holds its events now.';
COMMENT ON COLUMN dateline.story_merges."from_event_id" IS 'The event that the story that is gone was named after; event_merges tells what it is part of now.';
COMMENT ON COLUMN dateline.story_merges."mention_id" IS 'The mention that joined them.';
COMMENT ON COLUMN dateline.story_merges."merged_at" IS 'Publication time of that mention, UTC; the partition''s date.';
CREATE INDEX IF NOT EXISTS story_merges_dt ON dateline.story_merges ("dt");
CREATE INDEX IF NOT EXISTS story_merges_from_story_id ON dateline.story_merges ("from_story_id");
CREATE INDEX IF NOT EXISTS story_merges_into_story_id ON dateline.story_merges ("into_story_id");
CREATE INDEX IF NOT EXISTS story_merges_from_event_id ON dateline.story_merges ("from_event_id");
CREATE INDEX IF NOT EXISTS story_merges_mention_id ON dateline.story_merges ("mention_id");

CREATE TABLE IF NOT EXISTS dateline.rejected ("dt" text NOT NULL);
ALTER TABLE dateline.rejected
  ADD COLUMN IF NOT EXISTS "stage" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "reason" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "detail" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "input_file" text NOT NULL,
  ADD COLUMN IF NOT EXISTS "position" bigint,
  ADD COLUMN IF NOT EXISTS "sha256" text,
  ADD COLUMN IF NOT EXISTS "excerpt" text;
COMMENT ON TABLE dateline.rejected IS 'Input that could not be used.';
COMMENT ON COLUMN dateline.rejected."stage" IS 'The room that refused it: read, passages, tag, …';
COMMENT ON COLUMN dateline.rejected."reason" IS 'EMPTY, BINARY, TOO_LONG, MALFORMED, DUPLICATE_ID, DUPLICATE_ARTICLE, UNREADABLE, …';
COMMENT ON COLUMN dateline.rejected."detail" IS 'One sentence that says what was wrong and what to do.';
COMMENT ON COLUMN dateline.rejected."input_file" IS 'The file.';
COMMENT ON COLUMN dateline.rejected."position" IS 'Line or record number in the file, from 1; null for a whole file.';
COMMENT ON COLUMN dateline.rejected."sha256" IS 'SHA-256 of the refused bytes, in hex; null where they could not be read.';
COMMENT ON COLUMN dateline.rejected."excerpt" IS 'At most 200 characters of it.';
CREATE INDEX IF NOT EXISTS rejected_dt ON dateline.rejected ("dt");
