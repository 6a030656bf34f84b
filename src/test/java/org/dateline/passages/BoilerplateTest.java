package org.dateline.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
  private final BoilerplateRules rules = BoilerplateRules.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Edited by: Kofi Boateng",
        "By Ama Mensah and Kofi van der Berg in Accra",
        "BY OUR CORRESPONDENT",
        "desk@herald.example",
        "Contact the newsroom at desk@herald.example",
        "https://herald.example/a?b=c",
        "read more: Minister Quits After Vote",
        "READ ALSO: Minister quits",
        "Discover more from Herald",
        "Subscribe to get the latest posts sent to your email.",
        "Sign up for our newsletter and never miss a story.",
        "Related Stories:",
        "Advertisement",
        "ADVERTISEMENT",
        "© 2025 Herald. All rights reserved.",
        "(c) 2025 Herald",
        "Copyright 2025 Herald",
        "Share this article",
        "▶ Share this",
        "Follow us on Facebook and Instagram",
        "Follow Ama Mensah on Twitter @ama",
        "Photo: Ships wait outside the harbour (Herald)",
        "Dockers outside the harbour in Tema. (Kofi Boateng/AP Photo)",
        "Ships at anchor off Tema, 3 May 2025. [File: Getty Images]",
        "(Reporting by Ama Mensah; Editing by Kofi Boateng)",
        "Additional reporting by Ama Mensah",
        "Published: 4 May 2025 14:30",
        "Updated 3:15 PM EST, May 4, 2025",
        "May 4, 2025",
        "3 min read",
        "Reuter",
        "REUTER...",
        "Reuter\n\u0003",
        "-30-",
        "###",
        "* * *",
        "This is a developing story. More to follow.",
        "#ghana #tema #strike",
        "— Ama Mensah (@ama) May 4, 2025",
        "OO.ready(function() { OO.Player.create('x'); });",
        "<!-- size = '300x250'; -->",
      })
  void frameIsBoilerplate(String paragraph) {
    assertThat(isBoilerplate(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON, March 3 (Reuters) - Dockers went on strike.",
        "Reuters reported on Monday that the harbour was closed.",
        "The minister told Reuters.",
        "By Monday evening the army had retaken the town.",
        "By the river they found two bodies.",
        "Share prices fell after the attack on the harbour.",
        "Subscribers to the state's phone network lost their lines when rebels cut the cable.",
        "Comments by the minister drew protests in Accra.",
        "More than 200 people were arrested.",
        "More from the north will flee, the mayor said, if the shelling does not stop soon.",
        "Photographers were beaten by police.",
        "Related charges against the governor were dropped.",
        "The editor was jailed for publishing a list of e-mail addresses such as a@b.example, though"
            + " she said that it was public.",
        "Video of the shooting was shown to the jury in the second week of the trial.",
        "Advertisements for the party were banned.",
        "The two sides signed on 4 May 2025.",
        "Donors pledged two billion dollars.",
        "Copyrights were at the heart of the talks between China and Japan.",
        "Top stories of human courage came from the flooded villages, the president told his guests.",
        "They accepted the terms and conditions of the ceasefire, the rebels said.",
      })
  void proseIsNot(String paragraph) {
    assertThat(isBoilerplate(paragraph)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By ", "@", "a@", "Follow ", "#a ", "— (@", "1/", "Updated 1:", "...", "\" "})
  void noFormBacktracksOnHostileText(String piece) {
    String paragraph = piece + piece.repeat(180 / piece.length()) + "!";
    Assertions.assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> isBoilerplate(paragraph)))
        .doesNotThrowAnyException();
  }

  @Test
  void aListEndsWhereItsRuleSaysSo() {
    assertThat(rules.first("Related Stories:").listFollows()).isTrue();
    assertThat(rules.first("read more: Minister quits").listFollows()).isFalse();
  }

  private boolean isBoilerplate(String paragraph) {
    return rules.first(paragraph) != null || BoilerplateForms.fits(paragraph);
  }
}
