package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PatternLexiconTest {

  private static final String HEAD =
      "# version: 9\n# columns: id type mode cameo pos trigger if actor recipient contexts"
          + " confidence inner\n";

  private final PatternClasses classes = PatternClasses.shipped();
  private final CameoTable cameo = CameoTable.shipped();

  private LexiconFaults faultsOf(String rows, PatternLexicon lexicon) {
    LexiconFaults faults = new LexiconFaults();
    byte[] bytes = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
    lexicon.add(
        LexiconFile.read("p", new ByteArrayInputStream(bytes), PatternLexicon.COLUMNS, faults),
        faults);
    return faults;
  }

  @Test
  void shippedPatternsLoadAndCoverEveryType() {
    PatternLexicon lexicon = PatternLexicon.shipped(classes, cameo);
    assertThat(lexicon.size()).isGreaterThan(3_000);
    Set<String> types = new TreeSet<>();
    for (String head :
        new String[] {
          "sign",
          "meet",
          "praise",
          "lift",
          "train",
          "donate",
          "release",
          "urge",
          "accuse",
          "veto",
          "threaten",
          "protest",
          "expel",
          "mobilize",
          "arrest",
          "bomb",
          "promise"
        }) {
      lexicon.withHead(head).forEach(p -> types.add(p.type()));
    }
    assertThat(types).containsAll(EventTypes.all());
  }

  @Test
  void modesAndContextsMustBePloversOwn() {
    LexiconFaults faults =
        faultsOf(
            "a\tASSAULT\tbogus\t190\tv\tzap\nb\tASSAULT\t\t190\tv\tzup\t\t\t\tmilitari\n",
            new PatternLexicon(classes, cameo));

    assertThat(faults.list().stream().map(LexiconFaults.Fault::toString))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("p:3: no mode 'bogus' of ASSAULT"))
        .anyMatch(line -> line.startsWith("p:4: no context 'militari'"));
  }

  @Test
  void typeAndModeComeFromTheCodeAndTheFirstWordOfAVerbIsItsHead() {
    PatternLexicon lexicon = new PatternLexicon(classes, cameo);
    LexiconFaults faults = faultsOf("x\t\t\t173\tv\tround up|jail\n", lexicon);
    assertThat(faults.list()).isEmpty();
    Pattern pattern = lexicon.withHead("round").get(0);
    assertThat(pattern.type()).isEqualTo("COERCE");
    assertThat(pattern.mode()).isEqualTo("arrest");
    assertThat(pattern.others()).containsExactly("up");
    assertThat(lexicon.size()).isEqualTo(2);
  }

  @Test
  void theLastWordOfANounIsItsHead() {
    PatternLexicon lexicon = new PatternLexicon(classes, cameo);
    assertThat(faultsOf("x\t\t\t142\tn\thunger strike\n", lexicon).list()).isEmpty();
    assertThat(lexicon.withHead("strike").get(0).others()).containsExactly("hunger");
  }

  @Test
  void everyFaultNamesItsLineAndWhatIsWrong() {
    PatternLexicon lexicon = new PatternLexicon(classes, cameo);
    LexiconFaults faults =
        faultsOf(
            "a\tASSAULT\t\t190\tv\thit\tobj=$NOWHERE\n"
                + "b\tATTACK\t\t\tv\thit\n"
                + "c\tASSAULT\t\t999\tv\thit\n"
                + "d\tASSAULT\t\t190\tq\thit\n"
                + "e\tASSAULT\t\t190\tv\thit\tobj=\n"
                + "f\tASSAULT\t\t190\tv\thit\n"
                + "f\tASSAULT\t\t190\tv\tstrike\n",
            lexicon);
    assertThat(faults.list())
        .extracting(Object::toString)
        .containsExactly(
            "p:3: no word class '$NOWHERE' in classes.tsv",
            "p:4: no event type 'ATTACK'; types: " + EventTypes.all(),
            "p:5: no CAMEO code '999' in cameo.tsv",
            "p:6: pos 'q' is none of v, n, a",
            "p:7: nothing after '=' in condition 'obj='",
            "p:9: the id 'f' is used twice");
  }
}
