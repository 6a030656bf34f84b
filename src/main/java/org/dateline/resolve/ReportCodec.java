package org.dateline.resolve;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Reports and profiles in a pack: some 150 to 400 bytes each, without the text. */
final class ReportCodec {
  private ReportCodec() {}

  static void write(DataOutput out, Report report) throws IOException {
    Packing.string(out, report.id());
    Packing.string(out, report.articleId());
    out.writeInt(report.day());
    out.writeLong(report.published());
    Packing.string(out, report.eventId());
    profile(out, report.profile());
  }

  static Report read(DataInput in) throws IOException {
    return new Report(
        Packing.text(in),
        Packing.text(in),
        in.readInt(),
        in.readLong(),
        Packing.string(in),
        profile(in));
  }

  static void profile(DataOutput out, Profile profile) throws IOException {
    Packing.string(out, profile.type);
    out.writeByte(profile.realis.ordinal());
    profile.words.write(out);
    profile.context.write(out);
    Packing.string(out, profile.mode);
    parties(out, profile.actors);
    parties(out, profile.recipients);
    out.writeByte(profile.figures.size());
    for (Figure figure : profile.figures) {
      figure(out, figure);
    }
    out.writeInt(profile.when().first());
    out.writeInt(profile.when().last());
    out.writeBoolean(profile.when().stated());
    where(out, profile);
    longs(out, profile.scenes);
    longs(out, profile.setting);
    longs(out, profile.numbers);
    longs(out, profile.triggers);
    out.writeInt(profile.instruments);
    out.writeBoolean(profile.actorClaimed);
    out.writeBoolean(profile.definite);
    longs(out, profile.texts);
    longs(out, profile.groups);
  }

  static Profile profile(DataInput in) throws IOException {
    String type = Packing.text(in);
    Realis realis = Realis.values()[in.readByte()];
    Profile profile = new Profile(type, realis, WordBag.read(in));
    profile.context = WordBag.read(in);
    profile.mode = Packing.string(in);
    parties(in, profile.actors);
    parties(in, profile.recipients);
    int figures = in.readUnsignedByte();
    for (int i = 0; i < figures; i++) {
      profile.figures.add(figure(in));
    }
    profile.date(new When(in.readInt(), in.readInt(), in.readBoolean()));
    where(in, profile);
    profile.scenes = longs(in);
    profile.setting = longs(in);
    profile.numbers = longs(in);
    profile.triggers = longs(in);
    profile.instruments = in.readInt();
    profile.actorClaimed = in.readBoolean();
    profile.definite = in.readBoolean();
    profile.texts = longs(in);
    profile.groups = longs(in);
    return profile;
  }

  private static void parties(DataOutput out, List<Party> parties) throws IOException {
    out.writeByte(parties.size());
    for (Party party : parties) {
      out.writeLong(party.entity());
      out.writeBoolean(party.person());
      Packing.string(out, party.country());
      Packing.string(out, party.sector());
      out.writeByte(party.nameWords().length);
      for (int word : party.nameWords()) {
        out.writeInt(word);
      }
      out.writeInt(party.head());
    }
  }

  private static void parties(DataInput in, List<Party> parties) throws IOException {
    int size = in.readUnsignedByte();
    for (int i = 0; i < size; i++) {
      long entity = in.readLong();
      boolean person = in.readBoolean();
      String country = Packing.string(in);
      String sector = Packing.string(in);
      int[] words = new int[in.readUnsignedByte()];
      for (int j = 0; j < words.length; j++) {
        words[j] = in.readInt();
      }
      parties.add(new Party(entity, person, country, sector, words, in.readInt()));
    }
  }

  private static void figure(DataOutput out, Figure figure) throws IOException {
    Packing.string(out, figure.attribute());
    Packing.string(out, figure.object());
    Packing.string(out, String.join(" ", figure.kind()));
    out.writeDouble(figure.low());
    out.writeDouble(figure.high());
    out.writeBoolean(figure.approximate());
    out.writeBoolean(figure.some());
  }

  private static Figure figure(DataInput in) throws IOException {
    String attribute = Packing.text(in);
    String object = Packing.text(in);
    String kind = Packing.text(in);
    TreeSet<String> kinds = new TreeSet<>();
    if (!kind.isEmpty()) {
      kinds.addAll(List.of(kind.split(" ")));
    }
    return new Figure(
        attribute,
        object,
        kinds,
        in.readDouble(),
        in.readDouble(),
        in.readBoolean(),
        in.readBoolean());
  }

  private static void where(DataOutput out, Profile profile) throws IOException {
    Where where = profile.where;
    out.writeBoolean(where != null);
    if (where != null) {
      Packing.string(out, where.country());
      out.writeLong(where.region());
      out.writeLong(where.area());
      out.writeLong(where.city());
      out.writeFloat(where.latitude());
      out.writeFloat(where.longitude());
    }
  }

  private static void where(DataInput in, Profile profile) throws IOException {
    if (in.readBoolean()) {
      profile.where =
          new Where(
              Packing.string(in),
              in.readLong(),
              in.readLong(),
              in.readLong(),
              in.readFloat(),
              in.readFloat());
    }
  }

  private static void longs(DataOutput out, long[] values) throws IOException {
    out.writeByte(values.length);
    for (long value : values) {
      out.writeLong(value);
    }
  }

  private static long[] longs(DataInput in) throws IOException {
    long[] values = new long[in.readUnsignedByte()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readLong();
    }
    return values;
  }
}
