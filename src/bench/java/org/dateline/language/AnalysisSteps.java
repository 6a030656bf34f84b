package org.dateline.language;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How long the first steps of {@link EnglishLanguage#analyze} take by themselves.
 *
 * @param tokenizing CPU nanoseconds
 * @param splitting CPU nanoseconds
 */
public record AnalysisSteps(long tokenizing, long splitting) {

  /** Tokenizes and splits texts. */
  public static AnalysisSteps of(List<String> texts) {
    Abbreviations abbreviations = Abbreviations.load();
    Tokenizer tokenizer = new Tokenizer(abbreviations);
    SentenceSplitter splitter = new SentenceSplitter(abbreviations);
    Spans spans = new Spans();
    long tokenizing = 0;
    long splitting = 0;
    for (String text : texts) {
      long begin = cpuTime();
      String folded = Quotes.fold(text);
      spans.clear();
      tokenizer.tokenize(folded, 0, folded.length(), spans);
      long middle = cpuTime();
      int first = 0;
      while (first < spans.size()) {
        first = splitter.next(folded, spans, first, spans.size());
      }
      tokenizing += middle - begin;
      splitting += cpuTime() - middle;
    }
    return new AnalysisSteps(tokenizing, splitting);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
