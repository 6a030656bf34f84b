package org.dateline.resolve;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.record.Mention;
import org.dateline.record.Participant;
import org.dateline.record.Place;
import org.dateline.record.Quantity;
import org.dateline.record.Trigger;

/** Reads one mention line of the affairs' format, and makes mentions for other tests. */
final class MentionReader {
  private static final Set<String> SECTORS =
      Set.of("COP", "UAF", "CRM", "BUS", "CVL", "MIL", "GOV", "REB", "OPP", "MED", "LAB", "JUD");

  private final LocalDate month;
  private final Map<String, Place> places;
  private final Set<String> persons;

  MentionReader(LocalDate month, Map<String, Place> places, Set<String> persons) {
    this.month = month;
    this.places = places;
    this.persons = persons;
  }

  /** Fills a mention from {@code EVENT TYPE/MODE TRIGGER | fields}. */
  Mention read(String line, Mention.Builder mention) {
    String[] halves = line.split(" \\|(?: |$)", 2);
    String[] head = halves[0].split(" ", 3);
    String[] type = head[1].split("/");
    String sentence = mention.getSentence();
    int at = position(head[2], sentence);
    int start = mention.getSentenceStart() + at;
    mention
        .setEventType(type[0])
        .setTrigger(new Trigger(head[2], start, start + head[2].length()))
        .setRealis("ACTUAL")
        .setEventDate(LocalDate.ofInstant(mention.getPublishedAt(), ZoneOffset.UTC))
        .setDatePrecision("DAY")
        .setConfidence(0.8)
        .setRuleId("test")
        .setLexiconVersion("test");
    if (type.length > 1) {
      mention.setMode(type[1]);
    }
    for (String field :
        halves.length > 1 && !halves[1].isBlank() ? halves[1].split("; ?") : new String[0]) {
      int equals = field.indexOf('=');
      set(mention, field.substring(0, equals).strip(), field.substring(equals + 1).strip());
    }
    return mention.build();
  }

  /** Where a trigger begins, of which only the first word need stand as it is written. */
  private static int position(String trigger, String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    String sought = trigger.toLowerCase(Locale.ROOT);
    int at = text.indexOf(sought);
    at = at >= 0 ? at : text.indexOf(sought.split(" ")[0]);
    if (at < 0) {
      throw new IllegalArgumentException("no \"" + trigger + "\" in: " + sentence);
    }
    return at;
  }

  private void set(Mention.Builder mention, String field, String value) {
    switch (field) {
      case "a" -> mention.setActors(participants(value, mention.getSentence()));
      case "r" -> mention.setRecipients(participants(value, mention.getSentence()));
      case "p" -> mention.setPlace(places.get(value));
      case "d" -> date(mention, value);
      case "q" -> mention.setQuantities(quantities(value));
      case "by" -> mention.setClaimant(participants(value, mention.getSentence()).get(0));
      case "s" -> mention.setClaimStance(value);
      case "x" -> mention.setRealis(value);
      case "g" -> mention.setGroupId(value);
      default -> throw new IllegalArgumentException("unknown field " + field);
    }
  }

  private void date(Mention.Builder mention, String value) {
    mention.setDateText(value);
    if (value.equals("m")) {
      mention.setEventDate(month).setDatePrecision("MONTH");
    } else if (value.startsWith("d")) {
      int day = Integer.parseInt(value.substring(1));
      mention.setEventDate(month.plusDays(day < 0 ? day : day - 1));
    } else if (value.startsWith("w")) {
      mention
          .setEventDate(month.plusDays(Integer.parseInt(value.substring(1)) - 1))
          .setDatePrecision("WEEK");
    } else {
      mention.setEventDate(LocalDate.parse(value + "-01")).setDatePrecision("MONTH");
    }
  }

  private List<Participant> participants(String value, String sentence) {
    List<Participant> participants = new ArrayList<>();
    for (String one : value.split(" \\+ ")) {
      String[] parts = one.split(" ", 2);
      String[] code = parts[0].split(":");
      int at = Math.max(0, sentence.indexOf(parts[1]));
      Participant.Builder participant =
          Participant.newBuilder().setName(parts[1]).setStart(at).setEnd(at + parts[1].length());
      if (!code[0].equals("-")) {
        participant.setCode(code[0]);
        if (code[0].length() == 3 && SECTORS.contains(code[0])) {
          participant.setSector(code[0]);
        } else {
          participant.setCountry(code[0].substring(0, 3));
          if (code[0].length() > 3) {
            participant.setSector(code[0].substring(3, 6));
          }
        }
      }
      if (code.length > 1) {
        participant
            .setEntityId((persons.contains(code[1]) ? "person:" : "actor:") + code[1])
            .setEntityName(code[1]);
      } else if (code[0].length() == 3 && participant.getCountry() != null) {
        participant.setEntityId("country:" + participant.getCountry()).setEntityName(parts[1]);
      }
      participants.add(participant.build());
    }
    return participants;
  }

  private static List<Quantity> quantities(String value) {
    List<Quantity> quantities = new ArrayList<>();
    for (String one : value.split(" \\+ ")) {
      String[] parts = one.split(" ", 3);
      String number = parts[1];
      boolean about = number.startsWith("~");
      Quantity.Builder quantity =
          Quantity.newBuilder()
              .setAttribute(parts[0])
              .setObjectText(parts[2])
              .setApproximate(about)
              .setStart(0)
              .setEnd(1);
      if (number.contains("..")) {
        quantity.setValueLow(Double.valueOf(number.substring(0, number.indexOf('.'))));
        quantity.setValueHigh(Double.valueOf(number.substring(number.indexOf("..") + 2)));
      } else if (number.endsWith("+")) {
        quantity.setValueLow(Double.valueOf(number.substring(0, number.length() - 1)));
      } else {
        Double exact = Double.valueOf(about ? number.substring(1) : number);
        quantity.setValueLow(exact).setValueHigh(exact);
      }
      quantities.add(quantity.build());
    }
    return quantities;
  }
}
