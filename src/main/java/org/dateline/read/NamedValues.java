package org.dateline.read;

import java.util.EnumMap;
import java.util.Map;

/** Values of one article as they come, by the names they were given; our own names win. */
final class NamedValues {
  private final Map<FieldName, String> values = new EnumMap<>(FieldName.class);
  private final Map<FieldName, Integer> ranks = new EnumMap<>(FieldName.class);

  /** Takes a value, unless one of a name nearer to ours is there; of equal names the last wins. */
  void put(FieldName field, String name, String value) {
    int rank = field.rank(name);
    if (rank <= ranks.getOrDefault(field, Integer.MAX_VALUE)) {
      values.put(field, value);
      ranks.put(field, rank);
    }
  }

  /** The article's fields. */
  ArticleFields fields() {
    return new ArticleFields(
        values.get(FieldName.ID),
        values.get(FieldName.SOURCE),
        values.get(FieldName.URL),
        values.get(FieldName.TITLE),
        values.get(FieldName.AUTHOR),
        values.get(FieldName.PUBLISHED_AT),
        values.get(FieldName.LANGUAGE),
        values.get(FieldName.TEXT));
  }
}
