package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.reject.Reason;

/**
 * Decides between articles that claim one id. The first by file and position keeps it; a later one
 * is the same article again, or another with an id that is taken.
 */
final class Duplicates {
  private Duplicates() {}

  /**
   * An article that is not kept.
   *
   * @param place where it was read
   * @param reason DUPLICATE_ARTICLE or DUPLICATE_ID
   * @param kept where the article that keeps the id was read
   */
  record Loser(InputPlace place, Reason reason, InputPlace kept) {

    /** Packs the loser for its way to the workers that hold the articles. */
    byte[] toBytes() {
      ByteArrayOutputStream buffer = new ByteArrayOutputStream(128);
      DataOutputStream out = new DataOutputStream(buffer);
      try {
        place.write(out);
        out.writeByte(reason.ordinal());
        kept.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory failed", e);
      }
      return buffer.toByteArray();
    }

    /** The inverse of {@link #toBytes}. */
    static Loser fromBytes(byte[] packed) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
      try {
        InputPlace place = InputPlace.read(in);
        Reason reason = Reason.values()[in.readByte()];
        return new Loser(place, reason, InputPlace.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException("a packed loser is damaged", e);
      }
    }

    /** One sentence: what is wrong and what to do. */
    String detail(String inputId) {
      return reason == Reason.DUPLICATE_ARTICLE
          ? "The same article was read from " + kept + "; nothing is lost, drop one of the two."
          : "The id \"" + inputId + "\" is taken by " + kept + "; give each article its own.";
    }
  }

  /**
   * Those that are not kept, by place.
   *
   * @param claims all claims to some set of ids, in any order
   */
  static List<Loser> among(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(Claim::place));
    Map<String, InputPlace> byArticle = new HashMap<>();
    Map<String, InputPlace> byGivenId = new HashMap<>();
    List<Loser> losers = new ArrayList<>();
    for (Claim claim : ordered) {
      InputPlace same = byArticle.get(claim.articleId());
      InputPlace taken = claim.idGiven() ? byGivenId.get(claim.inputId()) : null;
      if (same != null) {
        losers.add(new Loser(claim.place(), Reason.DUPLICATE_ARTICLE, same));
      } else if (taken != null) {
        losers.add(new Loser(claim.place(), Reason.DUPLICATE_ID, taken));
      } else {
        byArticle.put(claim.articleId(), claim.place());
        if (claim.idGiven()) {
          byGivenId.put(claim.inputId(), claim.place());
        }
      }
    }
    return losers;
  }
}
