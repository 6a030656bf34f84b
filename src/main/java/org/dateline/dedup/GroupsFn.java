package org.dateline.dedup;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.dateline.record.PassageGroup;

/** A range of passages of groups → the groups that have a passage of this run. */
final class GroupsFn extends DoFn<KV<Integer, Iterable<byte[]>>, PassageGroup> {
  private static final long serialVersionUID = 1L;

  @ProcessElement
  public void group(
      @Element KV<Integer, Iterable<byte[]>> range, OutputReceiver<PassageGroup> out) {
    Map<String, GroupTally> groups = new TreeMap<>();
    Set<String> earlier = new HashSet<>();
    for (byte[] block : range.getValue()) {
      BlockReader reader = new BlockReader(block);
      reader.integer();
      while (reader.hasMore()) {
        GroupTally.Member member = reader.member();
        // A passage of an earlier run may come with its text and with its group.
        if (member.fresh() || earlier.add(member.passageId())) {
          groups.computeIfAbsent(member.groupId(), GroupTally::new).add(member);
        }
      }
    }
    groups.values().stream().filter(GroupTally::fresh).forEach(tally -> out.output(tally.group()));
  }
}
