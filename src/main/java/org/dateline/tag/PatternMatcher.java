package org.dateline.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Pattern;
import org.dateline.lexicon.Pattern.Condition;
import org.dateline.lexicon.Pattern.Path;
import org.dateline.lexicon.Pattern.Role;
import org.dateline.lexicon.Pattern.Route;
import org.dateline.lexicon.Pattern.Step;

/** Tests patterns and walks their paths in one parsed sentence. */
final class PatternMatcher {

  /** What may not stand there tells less of a pattern's fit than what does, however much it is. */
  private static final double ABSENT_AT_MOST = 1;

  private final Clauses clauses;
  private final Sentence s;
  private final Vocabulary words;
  private final Map<Integer, Draft> drafts;
  private final ParticipantFinder participants;

  /**
   * A matcher over a sentence.
   *
   * @param drafts the events found below, by trigger; read while it grows
   */
  PatternMatcher(
      Clauses clauses,
      Vocabulary words,
      Map<Integer, Draft> drafts,
      ParticipantFinder participants) {
    this.clauses = clauses;
    this.s = clauses.sentence();
    this.words = words;
    this.drafts = drafts;
    this.participants = participants;
  }

  /** How specific a pattern is where it holds at a trigger; negative where it doesn't hold. */
  double match(Pattern pattern, int trigger) {
    double weight = 0;
    for (String other : pattern.others()) {
      if (!hasWord(trigger, other, pattern.pos())) {
        return -1;
      }
      weight += 3;
    }
    double absent = 0;
    for (Condition condition : pattern.conditions()) {
      if (holds(condition, trigger) == condition.negated()) {
        return -1;
      }
      if (condition.negated()) {
        absent = Math.min(ABSENT_AT_MOST, absent + condition.weight());
      } else {
        weight += condition.weight();
      }
    }
    return weight + absent;
  }

  private boolean hasWord(int trigger, String word, char pos) {
    for (int c = s.firstChild(trigger); c >= 0; c = s.nextSibling(c)) {
      boolean near = pos == 'n' ? c < trigger : c > trigger && c < trigger + 8;
      boolean particle =
          pos == 'n' || clauses.is(c, "compound") || clauses.is(c, "advmod") || c == trigger + 1;
      if (near && particle && (same(c, word))) {
        return true;
      }
    }
    if (pos == 'n') {
      return trigger > 0 && same(trigger - 1, word)
          || trigger > 1 && s.form(trigger - 1).equals("-") && same(trigger - 2, word);
    }
    return trigger + 1 < s.size() && same(trigger + 1, word);
  }

  private boolean same(int i, String word) {
    return s.lemma(i).equalsIgnoreCase(word) || s.form(i).equalsIgnoreCase(word);
  }

  private boolean holds(Condition condition, int trigger) {
    for (Route route : condition.routes()) {
      for (int word : walk(route, trigger)) {
        if (test(condition, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean test(Condition c, int word) {
    if (c.words().isEmpty() && c.types().isEmpty() && c.sectors().isEmpty()) {
      return true;
    }
    if (!c.words().isEmpty() && inWords(c.words(), word)) {
      return true;
    }
    if (!c.types().isEmpty()) {
      Draft draft = drafts.get(word);
      if (draft != null && c.types().contains(draft.type)) {
        return true;
      }
    }
    if (c.sectors().contains("NAME") && PersonNames.at(clauses, word)) {
      return true;
    }
    return !c.sectors().isEmpty() && participants.hasSector(word, c.sectors());
  }

  private boolean inWords(Set<String> set, int word) {
    String lemma = s.lowerLemma(word);
    if (set.contains(lemma)) {
      return true;
    }
    int dash = lemma.lastIndexOf('-');
    if (dash > 0 && set.contains(lemma.substring(dash + 1))) {
      return true;
    }
    if (word > 1 && s.form(word - 1).equals("-")) {
      return set.contains(s.lowerLemma(word - 2) + "-" + lemma);
    }
    if (PersonNames.ofKind(s, word, set)) {
      return true;
    }
    if (word > 0 && s.head(word - 1) == word) {
      return set.contains(s.lowerLemma(word - 1) + " " + lemma);
    }
    return false;
  }

  /** What a path reaches: the words of its first route that reaches any. */
  List<Integer> reach(Path path, int trigger) {
    return reach(path, trigger, List.of());
  }

  /** What a path reaches, some words left out: the words of its first route that reaches others. */
  List<Integer> reach(Path path, int trigger, List<Integer> but) {
    for (Route route : path.routes()) {
      List<Integer> found = new ArrayList<>();
      for (int word : walk(route, trigger)) {
        if (route.role() == Role.WORD) {
          Step last = route.steps().get(route.steps().size() - 1);
          if (participants.acceptable(word, last.kind())) {
            found.add(word);
          }
        } else {
          Draft draft = drafts.get(word);
          if (draft != null) {
            found.addAll(route.role() == Role.ACTOR_OF ? draft.actors : draft.recipients);
          }
        }
      }
      found.removeAll(but);
      if (!found.isEmpty()) {
        return Reached.first(found, route, s);
      }
    }
    return List.of();
  }

  /** What a path's prepositions reach by order alone, where the tree gave nothing. */
  List<Integer> reachByOrder(Path path, int trigger) {
    for (Route route : path.routes()) {
      Step last = route.steps().get(route.steps().size() - 1);
      if (route.role() == Role.WORD && last.kind() == Pattern.StepKind.PREP) {
        int word = clauses.chunks().after(trigger, last.word());
        if (word >= 0 && participants.acceptable(word, last.kind())) {
          return clauses.conjuncts(word);
        }
      }
    }
    return List.of();
  }

  /** The words at the end of a route. */
  List<Integer> walk(Route route, int trigger) {
    List<Integer> here = List.of(trigger);
    for (Step step : route.steps()) {
      List<Integer> next = new ArrayList<>();
      for (int word : here) {
        for (int reached : step(step, word)) {
          for (int content : content(reached, step)) {
            if (!next.contains(content)) {
              next.add(content);
            }
          }
        }
      }
      here = next;
      if (here.isEmpty()) {
        break;
      }
    }
    return here;
  }

  private List<Integer> step(Step step, int i) {
    return switch (step.kind()) {
      case SUBJ -> clauses.subjects(i);
      case OBJ -> clauses.objects(i);
      case XCOMP -> verbal(i, "xcomp");
      case CCOMP -> clausal(i);
      case COMP -> complements(i);
      case POSS -> owners(i);
      case MOD -> modifiers(i);
      case AUX -> clauses.children(i, "aux");
      case NEG ->
          clauses.children(i, "advmod").stream()
              .filter(c -> words.negating.contains(s.lowerLemma(c)))
              .toList();
      case LIGHT -> lightSubject(i);
      case GOV -> s.head(i) < 0 ? List.of() : List.of(s.head(i));
      case PREP -> undated(clauses.prepositional(i, step.word()));
      case PARTIES -> parties(i);
      case THEN -> following(i);
      case SELF -> List.of(i);
    };
  }

  /** "called him on Friday" is no calling on anybody. */
  private List<Integer> undated(List<Integer> found) {
    return found.stream()
        .filter(w -> !s.tag(w).equals("NNP") || !words.temporal.contains(s.lowerLemma(w)))
        .toList();
  }

  /** Steps through "a series of attacks", "one of the leaders". */
  private List<Integer> content(int i, Step step) {
    boolean nominal =
        switch (step.kind()) {
          case SUBJ, OBJ, PREP -> true;
          default -> false;
        };
    if (nominal && (words.isTransparent(s.lemma(i)) || s.tag(i).equals("CD"))) {
      List<Integer> of = clauses.prepositional(i, "of");
      if (!of.isEmpty()) {
        return of;
      }
    }
    return clauses.conjuncts(i);
  }

  private List<Integer> verbal(int i, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int c : clauses.children(i, relation)) {
      found.add(c);
      for (int d : clauses.children(c, "conj")) {
        found.add(d);
      }
    }
    return found;
  }

  private List<Integer> clausal(int i) {
    List<Integer> found = verbal(i, "ccomp");
    if (found.isEmpty()) {
      found = new ArrayList<>(clauses.children(i, "parataxis"));
      found.removeIf(c -> words.saying.contains(s.lemma(c)) && clauses.child(c, "ccomp") < 0);
    }
    if (found.isEmpty() && clauses.is(i, "parataxis") && s.head(i) >= 0) {
      found.add(s.head(i));
    }
    return found;
  }

  private List<Integer> complements(int i) {
    List<Integer> found = verbal(i, "xcomp");
    found.addAll(verbal(i, "ccomp"));
    if (found.isEmpty()) {
      for (int c : clauses.children(i, "advcl")) {
        // of the adverbial clauses only those that tell what ("accused them of shelling"), not when
        int mark = clauses.child(c, "mark");
        if (mark >= 0 && words.isComplementMark(s.lemma(mark))) {
          found.add(c);
        }
      }
      found.addAll(clauses.children(i, "acl"));
      for (int object : clauses.children(i, "obj")) {
        for (int c : clauses.children(object, "acl")) {
          if (!s.relation(c).equals("acl:relcl")) {
            found.add(c);
          }
        }
      }
    }
    return found;
  }

  /** "…, expanding its arsenal": participial clauses without a subject of their own. */
  private List<Integer> following(int i) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      boolean clause =
          clauses.is(c, "advcl") || clauses.is(c, "conj") || s.relation(c).equals("acl");
      if (clause && c > i && s.tag(c).equals("VBG") && clauses.child(c, "nsubj") < 0) {
        found.add(c);
      }
    }
    return found;
  }

  /** Possessors; "its" in "Russia continues its offensive" is the clause's subject. */
  private List<Integer> owners(int i) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(i); c >= 0; c = s.nextSibling(c)) {
      if (!s.relation(c).equals("nmod:poss")) {
        continue;
      }
      List<Integer> subjects = s.tag(c).equals("PRP$") ? subjectsAbove(i) : List.of();
      if (subjects.isEmpty()) {
        found.add(c);
      } else {
        found.addAll(subjects);
      }
    }
    return found;
  }

  private List<Integer> subjectsAbove(int noun) {
    int at = noun;
    for (int depth = 0; depth < 4 && at >= 0; depth++) {
      int h = s.head(at);
      if (h >= 0 && clauses.isVerb(h)) {
        return clauses.is(at, "nsubj") ? List.of() : clauses.subjects(h);
      }
      at = h;
    }
    return List.of();
  }

  private List<Integer> modifiers(int i) {
    List<Integer> found = new ArrayList<>();
    for (int c = s.firstChild(i); c >= 0 && c < i; c = s.nextSibling(c)) {
      if (clauses.is(c, "amod") || clauses.is(c, "compound")) {
        found.add(c);
        if (c > 1 && s.lemma(c).equals("lead") && s.form(c - 1).equals("-")) {
          // "a Saudi-led coalition's", "the US-led invasion"
          found.add(c - 2);
        }
      }
    }
    return found;
  }

  private List<Integer> lightSubject(int i) {
    int verb = lightVerb(i);
    return verb < 0 ? List.of() : clauses.subjects(verb);
  }

  /** The light verb whose object the noun is, or -1. */
  int lightVerb(int noun) {
    int at = noun;
    for (int depth = 0; depth < 3; depth++) {
      int h = s.head(at);
      if (h < 0) {
        return -1;
      }
      if (clauses.isVerb(h)) {
        boolean object =
            clauses.objects(h).contains(at)
                || clauses.is(at, "obj")
                || (clauses.is(at, "obl") && at > h && clauses.child(at, "case") < 0);
        boolean means = clauses.is(at, "obl") && clauses.hasCase(at, "through"); // "through calls"
        return means || object && words.isLight(s.lemma(h)) ? h : -1;
      }
      if (clauses.is(at, "conj") || words.isTransparent(s.lemma(h))) {
        at = h;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private List<Integer> parties(int i) {
    List<Integer> subjects = clauses.subjects(i);
    if (subjects.size() != 1) {
      return List.of();
    }
    int subject = subjects.get(0);
    boolean several =
        clauses.conjuncts(subject).size() > 1 || !participants.sharing(subject).isEmpty();
    boolean one = s.tag(subject).equals("NN") || s.tag(subject).equals("NNP");
    boolean collective = words.isCollective(s.lemma(subject)) && (!one || Reached.pair(s, subject));
    return several || collective ? List.of(subject) : List.of();
  }
}
