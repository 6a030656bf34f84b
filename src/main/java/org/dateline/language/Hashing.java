package org.dateline.language;

/**
 * The hashes that features and words are known by. They are part of the model: a change of any
 * constant asks for a new training.
 *
 * <p>Multiply and shift, with odd constants of full period (those of SplitMix64, by Steele, Lea and
 * Flood, 2014), so that both low and high bits of the product depend on every argument.
 */
final class Hashing {

  private static final long A = 0x9E3779B97F4A7C15L;
  private static final long B = 0xBF58476D1CE4E5B9L;
  private static final long C = 0x94D049BB133111EBL;

  private Hashing() {}

  /** One feature: its template and one value. */
  static int feature(int template, int a) {
    return finish((template * A + a) * B);
  }

  /** One feature: its template and two values. */
  static int feature(int template, int a, int b) {
    return finish(((template * A + a) * B + b) * C);
  }

  /** One feature: its template and three values. */
  static int feature(int template, int a, int b, int c) {
    long x = ((template * A + a) * B + b) * C;
    return finish((x + (x >>> 31) + c) * A);
  }

  /** One feature: its template and four values. */
  static int feature(int template, int a, int b, int c, int d) {
    long x = ((template * A + a) * B + b) * C;
    x = ((x + (x >>> 31) + c) * A + d) * B;
    return finish(x);
  }

  /** One value of two. */
  static int pair(int a, int b) {
    return finish((a * A + b) * C);
  }

  /** Hash of a span of characters, never 0. */
  static int text(CharSequence s, int from, int to) {
    int h = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      h = (h ^ s.charAt(i)) * 0x01000193;
    }
    h = finish(h * A);
    return h == 0 ? 1 : h;
  }

  private static int finish(long x) {
    x ^= x >>> 32;
    return (int) ((x * B) >>> 32);
  }
}
