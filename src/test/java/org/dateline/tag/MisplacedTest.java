package org.dateline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lexicon.LexiconFolders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that hang in the wrong place: trees as the parser makes them, and as they are mended. */
class MisplacedTest {
  private static final Vocabulary WORDS = Lexicons.of(LexiconFolders.none()).vocabulary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one name read as two subjects
        "Oda/NNP/nsubj@3 Kess/NNP/nsubj@3 left/VBD/root@0 | nsubj@3 flat@1 root@0",
        // a headline's comma joins
        "Peru/NNP/vocative@4 ,/,/punct@4 Chile/NNP/nsubj@4 agree/VBP/root@0"
            + " | nsubj@4 punct@4 conj@1 root@0",
        // the day's own preposition
        "On/IN/case@4 that/DT/det@4 day/NN/obl@5 Chad/NNP/nsubj@5 fired/VBD/root@0"
            + " | case@3 det@3 obl@5 nsubj@5 root@0",
        // a passive with two adverbs
        "Chad/NNP/nsubj@4 was/VBD/cop@3 harshly/RB/advmod@4 condemned/VBN/root@0"
            + " | nsubj:pass@4 aux:pass@4 advmod@4 root@0",
        "They/PRP/nsubj@3 were=be/VBD/cop@3 frozen/VBN/root@0 | nsubj:pass@3 aux:pass@3 root@0",
        // a measure of time that took the name
        "ties/NNS/obj@6 with/IN/case@5 Chad/NNP/nmod@5 two/CD/nummod@5 years=year/NNS/nmod@1"
            + " cut/VBD/root@0 | obj@6 case@3 nmod@1 nummod@5 obl:unmarked@6 root@0",
        // a number ends the name before it
        "In/IN/case@4 Mali/NNP/compound@4 40/CD/nummod@4 miners/NNS/nmod@5 struck/VBD/root@0"
            + " | case@2 nmod@5 nummod@4 nsubj@5 root@0",
        // of whom it was told to leave
        "Mali/NNP/nsubj:pass@3 was/VBD/aux:pass@3 told=tell/VBN/root@0 by/IN/case@5"
            + " Chad/NNP/obl:agent@3 to/TO/mark@7 leave/VB/advcl@3"
            + " | nsubj:pass@3 aux:pass@3 root@0 case@5 obl:agent@3 mark@7 xcomp@3",
        // a second clause without "and"
        "Mali/NNP/nsubj@2 fired/VBD/root@0 guns/NNS/obj@2 ,/,/punct@6 jets/NNS/conj@3"
            + " bombed/VBD/conj@2 towns/NNS/obj@6"
            + " | nsubj@2 root@0 obj@2 punct@6 nsubj@6 conj@2 obj@6",
        // three words that are one
        "declared=declare/VBD/root@0 envoys/NNS/obj@1 persona/NN/flat@2 non/AFX/compound@5"
            + " grata/NN/obl@1 | root@0 obj@1 xcomp@1 flat@3 flat@3",
        // a bloc and the officials of a country
        "war/NN/root@0 between/IN/case@6 ISIS/NNP/compound@6 and/CC/cc@6 Thai/JJ/amod@6"
            + " men/NNS/nmod@1 | root@0 case@3 nmod@1 cc@6 amod@6 conj@3",
        "EU/NNP/compound@4 and/CC/cc@4 Thai/JJ/amod@4 envoys/NNS/nsubj@5 met/VBD/root@0"
            + " | nsubj@5 cc@4 amod@4 conj@1 root@0",
      })
  void rows(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new RowRepair(s, WORDS, h, r))).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who was accused is who is held
        "Men/NNS/nsubj@2 accused/VBN/advcl@6 of/IN/case@4 fraud/NN/obl@2 were/VBD/aux:pass@6"
            + " held/VBN/root@0 | nsubj:pass@6 acl@1 case@4 obl@2 aux:pass@6 root@0",
        // a finite verb read as a thing
        "states/NNS/nsubj@2 arming/VBG/ccomp@6 them/PRP/obj@2 risk/VBP/obl@2 losing/VBG/advcl@2"
            + " said/VBD/root@0 | nsubj@4 acl@1 obj@2 ccomp@6 advcl@4 root@0",
        // what was begun is the exporting
        "Mali/NNP/nsubj@3 has/VBZ/aux@3 begun=begin/VBN/root@0 exporting/VBG/amod@5"
            + " maize/NN/obj@3 | nsubj@3 aux@3 root@0 xcomp@3 obj@4",
        // a clause is no object
        "They/PRP/nsubj@2 denied/VBD/root@0 taking/VBG/obj@2 hostages/NNS/obj@3"
            + " | nsubj@2 root@0 xcomp@2 obj@3",
        "They/PRP/nsubj@2 denied/VBD/root@0 kidnapping/VBG/obj@2 Galin/NNP/obj@2"
            + " | nsubj@2 root@0 xcomp@2 obj@3",
        // with no comma the column heads there
        "Mali/NNP/nsubj@2 bombed/VBD/root@0 men/NNS/obj@2 heading=head/VBG/advcl@2"
            + " south/RB/advmod@4 | nsubj@2 root@0 obj@2 acl@3 advmod@4",
        // what appeared so is the shelling
        "Chad/NNP/nsubj@2 said=say/VBD/root@0 shelling/VBG/xcomp@2 ports/NNS/nsubj@5"
            + " seemed/VBD/ccomp@2 unwise/JJ/xcomp@5"
            + " | nsubj@2 root@0 csubj@5 obj@3 ccomp@2 xcomp@5",
        // the number is the nearest verb's
        "killing=kill/VBG/root@0 three/CD/obj@1 and/CC/cc@4 wounding=wound/VBG/conj@1"
            + " five/CD/nmod@2 | root@0 obj@1 cc@4 conj@1 obj@4",
        // two deeds
        "Police/NNS/nsubj@2 killed=kill/VBD/root@0 two/CD/obj@2 and/CC/cc@6"
            + " wounded=wound/VBD/amod@6 dozens/NNS/conj@3"
            + " | nsubj@2 root@0 obj@2 cc@5 conj@2 obj@5",
        // those who strike
        "used/VBD/root@0 gas/NN/obj@1 against/IN/mark@4 striking=strike/VBG/acl@2 men/NNS/obj@4"
            + " | root@0 obj@1 case@5 amod@5 obl@1",
        // who speaks lays the blame
        "Chad/NNP/nsubj@2 said=say/VBD/root@0 war/NN/obj@2 to/IN/case@5 which/WDT/obl@6"
            + " it=reply/VBZ/acl:relcl@3 ,/,/punct@8 laying/VBG/advcl@6 blame/NN/obj@8"
            + " | nsubj@2 root@0 obj@2 case@5 obl@6 acl:relcl@3 punct@8 advcl@2 obj@8",
      })
  void participles(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new ParticipleRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // with a verb of saying "it" is somebody
        "It/PRP/expl@2 said=say/VBD/root@0 they/PRP/nsubj@4 fled/VBD/ccomp@2"
            + " | nsubj@2 root@0 nsubj@4 ccomp@2",
        // two subjects are of two verbs
        "Troops/NNS/nsubj@6 fired/VBN/advcl@6 ,/,/punct@6 the/DT/det@5 ministry/NN/nsubj@6"
            + " said=say/VBD/root@0 | nsubj@2 ccomp@6 punct@6 det@5 nsubj@6 root@0",
        // what stands between comma and verb says it
        "It/PRP/nsubj@4 was/VBD/cop@4 a/DT/det@4 signal/NN/root@0 ,/,/punct@4"
            + " Duran/NNP/appos@4 said=say/VBD/acl@4 today/RB/advmod@7"
            + " | nsubj@4 cop@4 det@4 root@0 punct@4 nsubj@7 parataxis@4 advmod@7",
      })
  void reports(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new ReportRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what it is accused of is no part of it
        "accused=accuse/VBD/root@0 Chad/NNP/obj@1 of/IN/case@4 fraud/NN/nmod@2"
            + " | root@0 obj@1 case@4 obl@1",
        "accused=accuse/VBD/root@0 Chad/NNP/obj@1 of/IN/case@4 rigging/VBG/nmod@2"
            + " | root@0 obj@1 mark@4 advcl@1",
        // the duties are on the cars
        "imposed/VBD/root@0 duties/NNS/obj@1 of/IN/case@5 35/CD/nummod@5 percent/NN/nmod@2"
            + " on/IN/case@7 cars/NNS/nmod@5"
            + " | root@0 obj@1 case@5 nummod@5 nmod@2 case@7 obl@1",
        // the day is the deed's
        "Duran/NNP/nsubj@4 on/IN/case@3 Monday/NNP/nmod@1 accused/VBD/root@0 Chad/NNP/obj@4"
            + " | nsubj@4 case@3 obl@4 root@0 obj@4",
        // what stands there was struck
        "struck=strike/VBD/root@0 a/DT/det@3 depot/NN/obj@1 in/IN/case@5 Oral/NNP/obl@1"
            + " | root@0 det@3 obj@1 case@5 nmod@3",
        "held=hold/VBD/root@0 a/DT/det@3 rally/NN/obj@1 in/IN/case@5 Oral/NNP/obl@1"
            + " | root@0 det@3 obj@1 case@5 obl@1",
        // what is answered is the answer's
        "struck/VBD/root@0 in/IN/case@3 retaliation/NN/obl@1 for/IN/case@5 raids/NNS/obl@1"
            + " | root@0 case@3 obl@1 case@5 nmod@3",
        // what it was described as is told of the raid
        "described=describe/VBD/root@0 the/DT/det@3 raid/NN/obj@1 on/IN/case@5 ports/NNS/nmod@3"
            + " as/IN/case@7 murder/NN/nmod@5"
            + " | root@0 det@3 obj@1 case@5 nmod@3 case@7 obl@1",
        // what is criticised is the closure there
        "criticised=criticise/VBD/root@0 closures/NNS/obj@1 in/IN/case@4 Harl/NNP/obl@1"
            + " | root@0 obj@1 case@4 nmod@2",
        // hours before or after are nobody
        "hours=hour/NNS/nsubj@4 after/IN/mark@4 men/NNS/nsubj@4 fled/VBD/root@0"
            + " | obl:unmarked@4 mark@4 nsubj@4 root@0",
        // the aid was announced
        "announced/VBD/root@0 8/CD/compound@3 million/CD/nummod@5 in/IN/case@5 aid/NN/obl@1"
            + " | root@0 compound@3 nummod@5 case@5 obj@1",
        // who held them
        "men/NNS/root@0 held/VBN/acl@1 a/DT/det@4 year/NN/obl@2 by/IN/case@6 rebels/NNS/nmod@4"
            + " | root@0 acl@1 det@4 obl@2 case@6 obl:agent@2",
        // whose the visitors are
        "received=receive/VBD/root@0 envoys=envoy/NNS/obj@1 from/IN/case@4 Oslo/NNP/obl@1"
            + " | root@0 obj@1 case@4 nmod@2",
        // what is levied on comes from there
        "levied/VBD/root@0 duties/NNS/obj@1 on/IN/case@4 rum/NN/obl@1 from/IN/case@6"
            + " Haiti/NNP/obl@1 | root@0 obj@1 case@4 obl@1 case@6 nmod@4",
      })
  void phrases(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new PhraseRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "called/VBD/root@0 for/IN/mark@5 Chad/NNP/obl@1 to/TO/mark@5 leave/VB/advcl@1"
            + " | root@0 mark@5 nsubj@5 mark@5 ccomp@1",
        "freed/VBD/root@0 more/JJR/obj@1 than/IN/case@4 ten/CD/nummod@5 nuns/NNS/obl@1"
            + " | root@0 obj@1 case@4 nummod@5 obl@1",
        "freed/VBD/root@0 more/JJR/obj@1 than/IN/case@5 ten/CD/nummod@5 nuns/NNS/obl@1"
            + " | root@0 advmod@5 fixed@2 nummod@5 obj@1",
        "failed=fail/VBD/root@0 to/TO/mark@3 agree/VB/advcl@1 | root@0 mark@3 xcomp@1",
        "first/JJ/root@0 since/IN/case@3 raids/NNS/nmod@1 killed/VBD/advcl@1 ten/CD/obj@4"
            + " | root@0 mark@4 nsubj@4 advcl@1 obj@4",
      })
  void links(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new LinkRepair(s, WORDS, h, r))).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gave=give/VBD/root@0 Chad/NNP/compound@3 permission/NN/obj@1 | root@0 iobj@1 obj@1",
        "urged/VBD/root@0 sides/NNS/iobj@1 to/TO/mark@4 stop/VB/advcl@1"
            + " | root@0 obj@1 mark@4 advcl@1",
        "talks/NNS/root@0 surrounding/VBG/acl@1 aid/NN/nmod@1 | root@0 acl@1 obj@2",
      })
  void objects(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new ObjectRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad/NNP/root@0 to/TO/mark@3 send/VB/acl@1 troops/NNS/obj@3"
            + " | nsubj@3 mark@3 root@0 obj@3",
        "Men/NNS/root@0 said/VBN/acl@1 to/TO/mark@4 run/VB/xcomp@2 were/VBD/aux:pass@6"
            + " found/VBN/ccomp@4 | nsubj:pass@6 acl@1 mark@4 xcomp@2 aux:pass@6 root@0",
      })
  void mainVerbs(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new MainVerbRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pact/NN/root@0 against/IN/case@3 Isis/NNP/nmod@1 ,/,/punct@6 which/WDT/nsubj@6"
            + " fled/VBD/acl:relcl@1 | root@0 case@3 nmod@1 punct@6 nsubj@6 acl:relcl@3",
        "raid/NN/root@0 on/IN/case@3 ferries/NNS/nmod@1 ,/,/punct@6 which/WDT/nsubj@6"
            + " killed=kill/VBD/acl:relcl@3 | root@0 case@3 nmod@1 punct@6 nsubj@6 acl:relcl@1",
      })
  void relatives(String shape, String mended) {
    assertThat(Shape.mended(shape, (s, h, r) -> new RelativeRepair(s, WORDS, h, r)))
        .isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kess/NNP/nmod:poss@7 's/POS/case@1 first/JJ/amod@4 visit/NN/root@0 to/IN/case@7"
            + " the/DT/det@7 Union/NNP/nmod@4"
            + " | nmod:poss@4 case@1 amod@4 root@0 case@7 det@7 nmod@4",
      })
  void owners(String shape, String mended) {
    assertThat(Shape.mended(shape, OwnerRepair::new)).isEqualTo(mended);
  }
}
