package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where sentences end in the hard places of news text. In the cases "|" stands for a blank between
 * sentences, "^" for a line break between them, "~" for one within a sentence, "&" for nothing
 * between them.
 */
class SentenceSplitterTest {

  private final Abbreviations abbreviations = Abbreviations.load();
  private final Tokenizer tokenizer = new Tokenizer(abbreviations);
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in the U.S.|He works for the U.N. in Geneva.",
        "The attack came at 5 a.m.|Police said three died.",
        "They met Gen. Mark A. Rowley of the U.S. Army on Friday.|He left.",
        "\"Will you go?\" he asked.|\"No!\" she said.|\"Never.\"",
        "He called it a \"disaster.\"|The minister disagreed.",
        "KYIV (AP) — Russian forces shelled the town.|Two people died.",
        "\"I thought... well, never mind,\" he said.|The crowd left…",
        "The talks...|The end of the war, he said, was near.",
        "Inflation rose 0.5% in Q2.|Growth was 1.2%, vs. 1.4% a year ago.",
        "The court fined him Rs. 20,000.|He paid Tk. 500.",
        "Lt-Gen. Hale led Flt. Lt. Moss.|Ald. Crane watched.",
        "He lives in Charleston, W.Va.|He works in Regina, Sask.",
        "Oil rose 5 pct.|Exports fell 2 pct. in May to 4 mln.|The tank is 5 ft. long.",
        "Visit https://example.org/a/b?x=1.|Then write to press@example.co.uk.",
        "TWO KILLED IN BLAST AT DEPOT.|POLICE BLAME REBELS.",
        // Headlines in capitals, with the text on the next line; not a place's name.
        "REBELS SEIZE TOWN; ARMY RETREATS^The army left on Monday.",
        "KARA SAYS IT SHOT DOWN 5 DRONES^Kara said it had shot down five drones.",
        "REBELS SEIZE TOWN~AS ARMY RETREATS",
        "NEW YORK~The mayor resigned.",
        // Lists.
        "- Three soldiers killed^- Two villages burned^- One bridge destroyed",
        "• Troops will withdraw^• Prisoners will go home",
        "Leaders agreed on this:^- Troops will withdraw^- Prisoners will go home",
        "1. The army must leave.^2. The rebels must disarm.",
        "The demands:^1) An amnesty^2) New elections",
        "The talks failed, the envoy said~- and the war went on.",
        "The raid killed~12.|The rebels fled.",
        "The army has 3.|The navy has 5.",
        // No blank between two sentences.
        "Police arrested 1,200 people.&They were freed later.",
        "He had left.&\"They won,\" she said.",
        "He called it a \"trap.\"&The envoy disagreed.",
        "The Melba.C virus spread.",
        "He met Gen.Marks and Col.Diaz.&They talked on Example.Com today.",
      })
  void endsSentencesWhereAReaderWould(String marked) {
    String text = marked.replace('|', ' ').replaceAll("[~^]", "\n").replace("&", "");
    assertThat(sentences(text)).containsExactly(marked.replace('~', '\n').split("[|^&]"));
  }

  private List<String> sentences(String text) {
    Spans spans = new Spans();
    tokenizer.tokenize(text, 0, text.length(), spans);
    List<String> sentences = new ArrayList<>();
    int first = 0;
    while (first < spans.size()) {
      int next = splitter.next(text, spans, first, spans.size());
      sentences.add(text.substring(spans.start(first), spans.end(next - 1)));
      first = next;
    }
    return sentences;
  }
}
