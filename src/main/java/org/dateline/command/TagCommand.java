package org.dateline.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.passages.PassageSplitter;
import org.dateline.read.LanguageTag;
import org.dateline.read.PublishedAt;
import org.dateline.record.Article;
import org.dateline.record.ContentId;
import org.dateline.record.Mention;
import org.dateline.record.Passage;
import org.dateline.tag.ArticleTagger;
import org.dateline.write.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline tag}: JSON lines in, the mentions of each out, in order, streaming. */
@Command(
    name = "tag",
    description = {
      "Tags texts: JSON lines in ({\"id\", \"text\", \"published_at\"?, \"source\"?, \"language\"?}), one JSON",
      "line out for each ({\"id\", \"mentions\"}), in order. Passages that are not English have none."
    },
    mixinStandardHelpOptions = true)
public final class TagCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "JSON lines; standard input where it is missing or '-'.")
  private @Nullable Path file;

  @Option(
      names = "--lexicon",
      split = ",",
      paramLabel = "DIR",
      description = "Folders with lexicon files of your own, which go before ours.")
  private List<Path> lexicon = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    ArticleTagger tagger = Taggers.create(lexicon);
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
            new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
        JsonLines out = new JsonLines(StandardStreams.out())) {
      long number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          answer(parse(mapper, line, number), number, tagger, out);
          if (!in.ready()) {
            out.flush();
          }
        }
      }
    }
    return Exit.DONE;
  }

  private InputStream open() throws IOException {
    Path given = file;
    if (given == null || given.toString().equals("-")) {
      return System.in;
    }
    if (!Files.isRegularFile(given)) {
      throw new CommandException(
          Exit.CONFIGURATION, "no file " + given + ": give JSON lines, or - for standard input");
    }
    return new FileInputStream(given.toFile());
  }

  private static JsonNode parse(ObjectMapper mapper, String line, long number) {
    try {
      JsonNode node = mapper.readTree(line);
      if (node.isObject() && node.path("text").isTextual()) {
        return node;
      }
    } catch (JsonProcessingException e) {
      throw badLine(number, e);
    }
    throw badLine(number, null);
  }

  private static CommandException badLine(long number, @Nullable Exception cause) {
    return new CommandException(
        Exit.CONFIGURATION,
        "line " + number + " is no JSON object with a \"text\": mend or remove it",
        cause);
  }

  private static void answer(JsonNode node, long number, ArticleTagger tagger, JsonLines out)
      throws IOException {
    JsonNode id = node.path("id");
    long cutBefore = tagger.sentencesCut();
    List<Mention> mentions = tagger.tag(passages(node, number), passage -> true);
    long cut = tagger.sentencesCut() - cutBefore;
    JsonGenerator json = out.json();
    json.writeStartObject();
    json.writeFieldName("id");
    if (id.isNumber()) {
      json.writeNumber(id.asText());
    } else {
      json.writeString(id.isMissingNode() ? Long.toString(number) : id.asText());
    }
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      out.nested(mention);
    }
    json.writeEndArray();
    if (cut > 0) {
      json.writeNumberField("sentences_cut", cut);
    }
    json.writeEndObject();
    out.endLine();
  }

  private static List<Passage> passages(JsonNode node, long number) {
    String text = node.path("text").asText();
    String inputId = node.hasNonNull("id") ? node.path("id").asText() : Long.toString(number);
    String source = node.hasNonNull("source") ? node.path("source").asText() : null;
    String published = node.hasNonNull("published_at") ? node.path("published_at").asText() : null;
    String language = node.hasNonNull("language") ? node.path("language").asText() : null;
    Article article =
        Article.newBuilder()
            .setArticleId(ContentId.of("article", inputId, source, published, text))
            .setInputId(inputId)
            .setSource(source)
            .setPublishedAt(published == null ? null : PublishedAt.parse(published))
            .setLanguage(LanguageTag.of(language, text))
            .setInputFile("-")
            .setCharCount(text.codePointCount(0, text.length()))
            .setText(text)
            .build();
    return new PassageSplitter().split(article);
  }
}
