package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A run of a page's text between the ends of blocks and line breaks.
 *
 * @param element the block that holds it
 * @param text with single spaces
 * @param linked how many of its characters are links
 */
record TextBlock(Element element, String text, int linked) {
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "blockquote",
          "pre",
          "table",
          "tr",
          "td",
          "th",
          "dl",
          "dt",
          "dd",
          "header",
          "body",
          "hr",
          "address",
          "center");

  private static final int MIN_PROSE_CHARS = 60;
  private static final double MAX_LINK_SHARE = 0.5;

  /** Long, and few links: prose. */
  boolean isProse() {
    return text.length() >= MIN_PROSE_CHARS && linked <= MAX_LINK_SHARE * text.length();
  }

  /** The blocks of an element, in order. */
  static List<TextBlock> of(Element root) {
    Collector collector = new Collector(root);
    root.traverse(collector);
    collector.end(root);
    return collector.blocks;
  }

  private static final class Collector implements NodeVisitor {
    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private int linked;
    private int linkDepth;

    Collector(Element root) {
      this.holder = root;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
        linked += linkDepth > 0 ? words.text().length() : 0;
      } else if (node instanceof Element e) {
        linkDepth += e.tagName().equals("a") ? 1 : 0;
        if (e.tagName().equals("br") || BLOCKS.contains(e.tagName())) {
          end(e);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element e) {
        linkDepth -= e.tagName().equals("a") ? 1 : 0;
        if (BLOCKS.contains(e.tagName())) {
          holder = e;
          end(e.parent() == null ? e : e.parent());
        }
      }
    }

    /** Ends the run of text; the next belongs to another element. */
    void end(Element next) {
      String plain = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
      if (!plain.isEmpty()) {
        blocks.add(new TextBlock(holder, plain, linked));
      }
      text.setLength(0);
      linked = 0;
      holder = next.tagName().equals("br") && next.parent() != null ? next.parent() : next;
    }
  }
}
