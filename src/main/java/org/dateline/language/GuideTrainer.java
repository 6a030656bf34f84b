package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Trains the guide, and makes the guides that the parser is trained with. */
final class GuideTrainer {

  private static final int EPOCHS = 7;
  private static final int BITS = 23;
  private static final int BLOCK = 40;

  private final WordClasses classes;
  private final List<Treebank.Tree> trees;
  private final List<Treebank.Tree> reversed = new ArrayList<>();
  private final int[][] tags;
  private final int[][] reversedTags;
  private final RelationSets sets;

  GuideTrainer(WordClasses classes, List<Treebank.Tree> trees, int[][] tags) {
    this.classes = classes;
    this.trees = trees;
    this.tags = tags;
    reversedTags = new int[tags.length][];
    for (int i = 0; i < tags.length; i++) {
      reversed.add(GuideParser.reverse(trees.get(i)));
      reversedTags[i] = GuideParser.reverse(tags[i]);
    }
    sets = ParserTrainer.sets(reversed, reversedTags);
  }

  /** The guide, trained on all sentences. */
  ParserModel train() {
    return train(-1, 1);
  }

  /**
   * The guide's heads and relations of each sentence, by a guide that was not trained on it, as the
   * parser will see them.
   */
  int[][][] jackknife(int folds) {
    int[][][] guides = new int[trees.size()][][];
    for (int fold = 0; fold < folds; fold++) {
      GuideParser guide = new GuideParser(train(fold, folds).parser(), classes);
      Tokens x = new Tokens(classes);
      for (int i = 0; i < guides.length; i++) {
        if (i / BLOCK % folds == fold) {
          x.fill(trees.get(i).forms());
          x.tags(tags[i]);
          guide.guide(x);
          guides[i] =
              new int[][] {
                Arrays.copyOfRange(x.guide, 1, x.size + 1),
                Arrays.copyOfRange(x.guideRelation, 1, x.size + 1)
              };
        }
      }
    }
    return guides;
  }

  private ParserModel train(int without, int folds) {
    List<Treebank.Tree> part = new ArrayList<>();
    List<int[]> partTags = new ArrayList<>();
    for (int i = 0; i < reversed.size(); i++) {
      if (i / BLOCK % folds != without) {
        part.add(reversed.get(i));
        partTags.add(reversedTags[i]);
      }
    }
    ParserTrainer trainer = new ParserTrainer(classes, sets, BITS, 200 + without);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      trainer.train(part, partTags.toArray(new int[0][]), null, epoch > 0);
    }
    return ParserTrainer.model(List.of(trainer));
  }
}
