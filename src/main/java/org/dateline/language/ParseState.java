package org.dateline.language;

import java.util.Arrays;

/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta, 2011): a stack,
 * the front of the buffer, and the arcs so far. Tokens are numbered from 1; the root follows the
 * last token (Ballesteros and Nivre, 2013).
 */
final class ParseState {

  /** Moves the front of the buffer to the stack. */
  static final int SHIFT = 0;

  /** Makes the stack's top a dependent of the buffer's front. */
  static final int LEFT = 1;

  /** Makes the stack's top a dependent of the item below it. */
  static final int RIGHT = 2;

  /** All transitions. */
  static final int[] ALL = {SHIFT, LEFT, RIGHT};

  int size;
  int root;
  int front;
  int depth;
  int[] stack = {};
  int[] head = {};
  int[] relation = {};
  int[] left = {};
  int[] left2 = {};
  int[] right = {};
  int[] right2 = {};
  int[] lefts = {};
  int[] rights = {};
  long[] leftSet = {};
  long[] rightSet = {};

  /** Begins a sentence. */
  void begin(int tokens) {
    size = tokens;
    root = tokens + 1;
    front = 1;
    depth = 0;
    int n = tokens + 2;
    if (head.length < n) {
      int m = Math.max(64, n * 3 / 2);
      stack = new int[m];
      head = new int[m];
      relation = new int[m];
      left = new int[m];
      left2 = new int[m];
      right = new int[m];
      right2 = new int[m];
      lefts = new int[m];
      rights = new int[m];
      leftSet = new long[m];
      rightSet = new long[m];
    }
    Arrays.fill(head, 0, n, 0);
    Arrays.fill(relation, 0, n, -1);
    Arrays.fill(left, 0, n, 0);
    Arrays.fill(left2, 0, n, 0);
    Arrays.fill(right, 0, n, 0);
    Arrays.fill(right2, 0, n, 0);
    Arrays.fill(lefts, 0, n, 0);
    Arrays.fill(rights, 0, n, 0);
    Arrays.fill(leftSet, 0, n, 0);
    Arrays.fill(rightSet, 0, n, 0);
  }

  /** The k-th item from the stack's top, or 0. */
  int top(int k) {
    return k < depth ? stack[depth - 1 - k] : 0;
  }

  /** The k-th item of the buffer; the root where it ends. */
  int ahead(int k) {
    return Math.min(front + k, root);
  }

  boolean done() {
    return front == root && depth == 0;
  }

  /** The only transition that is possible, or -1 where there is a choice. */
  int forced() {
    if (depth == 0) {
      return SHIFT;
    }
    if (front == root) {
      return depth == 1 ? LEFT : RIGHT;
    }
    return -1;
  }

  /** Whether a transition is possible where {@link #forced} is -1. */
  boolean possible(int transition) {
    return transition != RIGHT || depth > 1;
  }

  /** The head that an arc to the stack's top would have. */
  int headBy(int transition) {
    return transition == LEFT ? front : stack[depth - 2];
  }

  /** Moves the front of the buffer to the stack. */
  void shift() {
    stack[depth++] = front++;
  }

  /** Takes the stack's top off as a dependent of {@link #headBy}. */
  void attach(int transition, int label) {
    boolean leftward = transition == LEFT;
    int d = stack[--depth];
    int h = leftward ? front : stack[depth - 1];
    head[d] = h;
    relation[d] = label;
    if (leftward) {
      left2[h] = left[h];
      left[h] = d;
      lefts[h]++;
      leftSet[h] |= 1L << label;
    } else {
      right2[h] = right[h];
      right[h] = d;
      rights[h]++;
      rightSet[h] |= 1L << label;
    }
  }
}
