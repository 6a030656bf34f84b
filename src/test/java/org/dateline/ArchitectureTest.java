package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house plan, held by a test: who may import whom, and who may import Beam. */
class ArchitectureTest {
  /** Left to right: a room imports only rooms before it. */
  private static final List<String> ROOMS =
      List.of(
          "read",
          "passages",
          "dedup",
          "language",
          "lexicon",
          "tag",
          "resolve",
          "write",
          "report",
          "export");

  /** The only classes that may import Beam, with those nested in them. */
  private static final Set<String> BEAM_AT_THE_EDGES =
      Set.of(
          "org.dateline.ArticlePairs",
          "org.dateline.AssumeDate",
          "org.dateline.EarlierRuns",
          "org.dateline.NewsPipeline",
          "org.dateline.PipelineRun",
          "org.dateline.Watch",
          "org.dateline.options.DatelineOptions",
          "org.dateline.options.OptionTable",
          "org.dateline.record.RecordCoder",
          "org.dateline.read.ReadArticles",
          "org.dateline.passages.SplitPassages",
          "org.dateline.dedup.DedupPassages",
          "org.dateline.dedup.RecordBlocks",
          "org.dateline.tag.TagPassages",
          "org.dateline.resolve.ResolveEvents",
          "org.dateline.write.OutputStore",
          "org.dateline.write.ReadEarlier",
          "org.dateline.write.WriteDatasets");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.dateline");

  @Test
  void roomsImportOnlyLeftward() {
    for (int i = 0; i < ROOMS.size(); i++) {
      List<String> right = new ArrayList<>();
      for (int j = i + 1; j < ROOMS.size(); j++) {
        right.add("org.dateline." + ROOMS.get(j) + "..");
      }
      right.add("org.dateline.command..");
      right.add("org.dateline");
      noClasses()
          .that()
          .resideInAPackage("org.dateline." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right.toArray(new String[0]))
          .check(CLASSES);
    }
  }

  @Test
  void languageAndLexiconKnowNothingOfArticles() {
    noClasses()
        .that()
        .resideInAnyPackage("org.dateline.language..", "org.dateline.lexicon..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dateline.read..", "org.dateline.passages..", "org.dateline.dedup..")
        .check(CLASSES);
  }

  @Test
  void onlyTheEdgesImportBeam() {
    Set<String> others = new TreeSet<>();
    for (JavaClass found : CLASSES) {
      boolean beam =
          found.getDirectDependenciesFromSelf().stream()
              .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("org.apache.beam"));
      String outermost = found.getName().replaceFirst("\\$.*$", "");
      if (beam && !BEAM_AT_THE_EDGES.contains(outermost) && !isStep(found, outermost)) {
        others.add(outermost);
      }
    }
    assertThat(others).as("classes that import Beam but are not at the edge").isEmpty();
  }

  /** A composite too long for one file has its steps beside it, seen by nobody else. */
  private static boolean isStep(JavaClass found, String outermost) {
    return outermost.matches(".*Fns?")
        && !CLASSES.get(outermost).getModifiers().contains(JavaModifier.PUBLIC)
        && found.getPackageName().startsWith("org.dateline.");
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(CLASSES);
  }

  @Test
  void noFileHoldsTwoIdeas() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readAllLines(file).size() > 400) {
          tooLong.add(file.toString());
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
