package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that a page says, read from a run's datasets, as data blocks of a bounded size. */
final class PageData {
  /** Longest data in all that stays readable JSON; longer data is packed. */
  private static final int MAX_PLAIN = 3_000_000;

  /** JSON of one block of details: what opening an affair reads. */
  private static final int BLOCK = 300_000;

  private final Affairs affairs;
  private final Overview overview;
  private final Outlets outlets;
  private final Quality quality;

  PageData(Affairs affairs, Overview overview, Outlets outlets, Quality quality) {
    this.affairs = affairs;
    this.overview = overview;
    this.outlets = outlets;
    this.quality = quality;
  }

  /** The blocks, at most {@code room} bytes of them. */
  List<byte[]> blocks(int room) throws IOException {
    List<List<byte[]>> details = details();
    long size = 0;
    for (List<byte[]> part : details) {
      for (byte[] affair : part) {
        size += affair.length + 1;
      }
    }
    byte[] draft = core(List.of(), 0);
    boolean packed = size + draft.length > Math.min(MAX_PLAIN, room - BLOCK);
    // The core names the size of each block: leave room for as many figures as there may be.
    int left = room - block("core", draft, packed).length - 32 - 6 * details.size();
    List<byte[]> blocks = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    int shown = 0;
    for (List<byte[]> part : details) {
      byte[] block = block("details-" + sizes.size(), join(part), packed);
      left -= block.length + 1;
      if (left < 0) {
        break;
      }
      blocks.add(block);
      sizes.add(part.size());
      shown += part.size();
    }
    blocks.add(0, block("core", core(sizes, shown), packed));
    return blocks;
  }

  private static byte[] block(String id, byte[] json, boolean packed) throws IOException {
    return packed ? DataBlock.packed(id, json) : DataBlock.plain(id, json);
  }

  private List<List<byte[]>> details() throws IOException {
    List<List<byte[]>> parts = new ArrayList<>();
    List<byte[]> part = new ArrayList<>();
    int size = 0;
    for (Affair affair : affairs.list()) {
      byte[] json = PageJson.bytes(out -> AffairDetails.write(out, affairs, affair));
      if (size > 0 && size + json.length > BLOCK) {
        parts.add(part);
        part = new ArrayList<>();
        size = 0;
      }
      part.add(json);
      size += json.length;
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return parts;
  }

  private static byte[] join(List<byte[]> values) {
    ByteArrayOutputStream array = new ByteArrayOutputStream();
    for (int i = 0; i < values.size(); i++) {
      array.write(i == 0 ? '[' : ',');
      array.writeBytes(values.get(i));
    }
    array.write(']');
    return array.toByteArray();
  }

  private byte[] core(List<Integer> blockSizes, int detailed) throws IOException {
    return PageJson.bytes(
        json -> {
          json.writeStartObject();
          AffairColumns columns = new AffairColumns();
          columns.writeRows(json, affairs.list());
          OverviewJson sums = new OverviewJson(json, columns);
          sums.write(overview);
          sums.write(outlets);
          sums.write(quality);
          columns.writeDictionaries(json);
          totals(json, detailed);
          PageJson.column(json, "blocks", blockSizes, size -> size);
          json.writeEndObject();
        });
  }

  private void totals(JsonGenerator json, int detailed) throws IOException {
    json.writeObjectFieldStart("totals");
    json.writeNumberField("articles", quality.articles);
    json.writeNumberField("rejected", quality.rejected);
    json.writeNumberField("reports", overview.reports);
    json.writeNumberField("events", overview.events);
    json.writeNumberField("eventsShown", affairs.eventCount());
    json.writeNumberField("affairs", affairs.list().size() + affairs.leftOut());
    json.writeNumberField("affairsShown", affairs.list().size());
    json.writeNumberField("affairsDetailed", detailed);
    json.writeNumberField("claims", overview.claims);
    json.writeNumberField("claimsInConflict", overview.claimsInConflict);
    json.writeNumberField("eventsInConflict", overview.conflicts);
    json.writeNumberField("single", overview.single);
    json.writeNumberField("withoutPlace", overview.withoutPlace);
    json.writeNumberField("withoutActor", overview.withoutActor);
    json.writeFieldName("period");
    PageJson.value(json, quality.period());
    json.writeEndObject();
  }
}
