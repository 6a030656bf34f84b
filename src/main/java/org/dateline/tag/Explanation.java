package org.dateline.tag;

import java.util.List;
import org.dateline.record.Mention;

/**
 * How a text was read, for a person: the tree, who was found, which patterns held at which word,
 * what became of each event and why.
 *
 * @param sentences one part a sentence, in order
 */
public record Explanation(List<Part> sentences) {

  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param text the sentence
   * @param tree one line a token: number, form, lemma, tag, relation, head
   * @param participants one line for each noun phrase that names someone known, with the rule
   * @param considered one line for each pattern of a trigger that held or just missed
   * @param events one line for each event found, those dropped included, with what was done to it
   * @param mentions what was written
   */
  public record Part(
      String text,
      String tree,
      List<String> participants,
      List<String> considered,
      List<String> events,
      List<Mention> mentions) {

    public Part {
      participants = List.copyOf(participants);
      considered = List.copyOf(considered);
      events = List.copyOf(events);
      mentions = List.copyOf(mentions);
    }
  }

  /** The whole as lines of plain text. */
  public String lines() {
    StringBuilder out = new StringBuilder();
    for (Part part : sentences) {
      out.append(part.text()).append("\n\n").append(part.tree());
      section(out, "participants", part.participants());
      section(out, "patterns", part.considered());
      section(out, "events", part.events());
      out.append('\n');
    }
    return out.toString();
  }

  private static void section(StringBuilder out, String title, List<String> lines) {
    out.append('\n').append(title).append('\n');
    if (lines.isEmpty()) {
      out.append("  none\n");
    }
    lines.forEach(line -> out.append("  ").append(line).append('\n'));
  }
}
