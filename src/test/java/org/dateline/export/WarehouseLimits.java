package org.dateline.export;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each warehouse documents of the shapes that it takes: longest name, most columns, deepest
 * nesting (levels of records and arrays below a column), and the words that must be quoted as
 * names. Where a page gives no limit, a cautious one stands here.
 */
enum WarehouseLimits {
  BIGQUERY(
      300,
      10_000,
      15,
      "all and any array as asc assert_rows_modified at between by case cast collate contains create"
          + " cross cube current default define desc distinct else end enum escape except exclude"
          + " exists extract false fetch following for from full group grouping groups hash having"
          + " if ignore in inner intersect interval into is join lateral left like limit lookup"
          + " merge natural new no not null nulls of on or order outer over partition preceding"
          + " proto qualify range recursive respect right rollup rows select set some struct"
          + " tablesample then to treat true unbounded union unnest using when where window with"
          + " within"),
  SNOWFLAKE(
      255,
      2_000,
      100,
      "account all alter and any as between by case cast check column connect connection constraint"
          + " create cross current current_date current_time current_timestamp current_user database"
          + " delete distinct drop else exists false following for from full grant group gscluster"
          + " having ilike in increment inner insert intersect into is issue join lateral left like"
          + " localtime localtimestamp minus natural not null of on or order organization qualify"
          + " regexp revoke right rlike row rows sample schema select set some start table"
          + " tablesample then to trigger true try_cast union unique update using values view when"
          + " whenever where with"),
  REDSHIFT(
      127,
      1_600,
      100,
      "aes128 aes256 all allowoverwrite analyse analyze and any array as asc authorization az64"
          + " backup between binary both bytedict case cast check collate column connect constraint"
          + " create cross current_date current_time current_timestamp current_user default defrag"
          + " deferrable desc disable distinct do else emptyasnull enable encode encrypt encryption"
          + " end except explicit false for foreign freeze from full globaldict256 globaldict64k"
          + " grant group gzip having identity ignore ilike in initially inner intersect interval"
          + " into is isnull join leading left like limit localtime localtimestamp lun luns lzo"
          + " lzop minus natural new not notnull null nulls off offline offset oid old on only open"
          + " or order outer overlaps parallel partition percent permissions pivot placing primary"
          + " raw readratio recover references rejectlog resort respect restore right select"
          + " session_user similar snapshot some sysdate system table tag tdes text255 text32k then"
          + " timestamp to top trailing true truncatecolumns union unique unnest unpivot user using"
          + " verbose wallet when where with without"),
  DATABRICKS(
      255,
      4_000,
      100,
      "anti cross except exclude full inner intersect join lateral left minus natural on pivot"
          + " right semi union unpivot using"),
  CLICKHOUSE(206, 1_000, 100, ""),
  TRINO(
      255,
      2_000,
      100,
      "alter and as between by case cast constraint create cross cube current_catalog current_date"
          + " current_path current_role current_schema current_time current_timestamp current_user"
          + " deallocate delete describe distinct drop else end escape except exists extract false"
          + " for from full group grouping having in inner insert intersect into is join json_array"
          + " json_exists json_object json_query json_table json_value left like listagg localtime"
          + " localtimestamp natural normalize not null on or order outer prepare recursive right"
          + " rollup select skip table then trim true uescape union unnest using values when where"
          + " with"),
  POSTGRESQL(
      63,
      1_600,
      100,
      "all analyse analyze and any array as asc asymmetric both case cast check collate column"
          + " constraint create current_catalog current_date current_role current_time"
          + " current_timestamp current_user default deferrable desc distinct do else end except"
          + " false fetch for foreign from grant group having in initially intersect into lateral"
          + " leading limit localtime localtimestamp not null offset on only or order placing"
          + " primary references returning select session_user some symmetric system_user table"
          + " then to trailing true union unique user using variadic when where window with"),
  DUCKDB(255, 2_000, 100, POSTGRESQL.reserved, " qualify pivot unpivot summarize describe show");

  private final int nameLength;
  private final int columns;
  private final int depth;
  private final String reserved;

  WarehouseLimits(int nameLength, int columns, int depth, String... reserved) {
    this.nameLength = nameLength;
    this.columns = columns;
    this.depth = depth;
    this.reserved = String.join("", reserved);
  }

  int nameLength() {
    return nameLength;
  }

  int columns() {
    return columns;
  }

  int depth() {
    return depth;
  }

  Set<String> reserved() {
    Set<String> words = new TreeSet<>(Arrays.asList(reserved.split(" ")));
    words.remove("");
    return words;
  }
}
