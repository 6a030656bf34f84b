package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ukraine's army didn't fire. | Ukraine 's army did n't fire .",
        "It cannot be; we'll see, they've said. | It can not be ; we 'll see , they 've said .",
        "the workers' strike | the workers ' strike",
        "the U.S.-led coalition | the U.S. - led coalition",
        "re-elected, anti-war, pro-Beijing | re-elected , anti-war , pro-Beijing",
        "a 20-year-old man | a 20 - year - old man",
        "$5mn, US$3.2bn and 12.5% | $ 5 mn , US$ 3.2 bn and 12.5 %",
        "on Jan. 5 at 6pm. | on Jan. 5 at 6 pm .",
        "Mr. J. R. Smith Jr. of Acme Inc. said | Mr. J. R. Smith Jr. of Acme Inc. said",
        "he left ... then—suddenly—came back | he left ... then — suddenly — came back",
        "(it said) [sic] \"so\" | ( it said ) [ sic ] \" so \"",
        "9/11, 11:30 and 1,200 | 9/11 , 11:30 and 1,200",
        "his/her mail: a.b@c.org, www.d.com/e-f. | his / her mail : a.b@c.org , www.d.com/e-f .",
        "O'Reilly of Cote d'Ivoire | O'Reilly of Cote d'Ivoire",
        "What?! No!! | What ?! No !!",
        "It is No. 1, I said no. | It is No. 1 , I said no .",
        "They fled.He stayed, Gen.Marks said. | They fled . He stayed , Gen.Marks said .",
        "He had left.\"They won,\" she said. | He had left . \" They won , \" she said .",
        "Booking.com, Node.js, Example.Com | Booking.com , Node.js , Example.Com",
        "the '90s and '60s-style 'pop' | the '90s and '60s - style ' pop '",
        "It rose 3 pct. | It rose 3 pct .",
        "£20m was paid to al-Shabaab | £ 20 m was paid to al-Shabaab",
      })
  void splitsAsTheTreebankDoes(String text, String tokens) {
    Spans spans = new Spans();
    tokenizer.tokenize(text, 0, text.length(), spans);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      found.append(i > 0 ? " " : "").append(text, spans.start(i), spans.end(i));
    }
    assertThat(found).hasToString(tokens);
  }
}
