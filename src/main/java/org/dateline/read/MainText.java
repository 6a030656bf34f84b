package org.dateline.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A page's main text: what is never text is taken away by its tag, what is hardly ever by the words
 * of its class and id; of the rest, the smallest element that holds most of the page's prose is the
 * article. Paragraphs are separated by blank lines. The ideas are those of Readability and of
 * Kohlschütter et al., "Boilerplate Detection using Shallow Text Features" (2010): prose is long
 * and has few links.
 */
final class MainText {
  private static final String NO_TEXT =
      "script,style,noscript,template,nav,aside,footer,form,iframe,svg,button,select,input,figure,"
          + "figcaption,object,embed,video,audio,canvas,dialog,[hidden],[aria-hidden=true]";

  /** Words of class names and ids of what surrounds an article. */
  private static final Set<String> FRAME =
      Set.of(
          "comment",
          "comments",
          "disqus",
          "share",
          "sharing",
          "social",
          "related",
          "promo",
          "newsletter",
          "subscribe",
          "subscription",
          "signup",
          "sidebar",
          "footer",
          "breadcrumb",
          "breadcrumbs",
          "cookie",
          "cookies",
          "consent",
          "banner",
          "advert",
          "advertisement",
          "ad",
          "ads",
          "sponsor",
          "sponsored",
          "popup",
          "modal",
          "nav",
          "navigation",
          "menu",
          "byline",
          "tags",
          "recommended",
          "recommendations",
          "outbrain",
          "taboola",
          "paywall",
          "toolbar",
          "widget",
          "trending",
          "popular",
          "mostread",
          "teaser",
          "teasers",
          "skip",
          "login");

  /** A frame's words on what holds so much of the page mean something else. */
  private static final double MAX_FRAME_SHARE = 0.4;

  /** The article is the smallest element with this share of the page's prose. */
  private static final double MIN_PROSE_SHARE = 0.7;

  private MainText() {}

  /** The text, or the empty string where the page has no prose. Changes the document. */
  static String of(Document page) {
    page.select(NO_TEXT).remove();
    removeFrame(page);
    Element body = page.body();
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (TextBlock block : TextBlock.of(body)) {
      if (block.isProse()) {
        for (Element e = block.element(); e != null; e = e.parent()) {
          prose.merge(e, block.text().length(), Integer::sum);
        }
      }
    }
    int total = prose.getOrDefault(body, 0);
    Element article = body;
    for (Element child = body; child != null; child = largest(child, prose, total)) {
      article = child;
    }
    List<String> paragraphs = new ArrayList<>();
    for (TextBlock block : TextBlock.of(article)) {
      paragraphs.add(block.text());
    }
    return total == 0 ? "" : String.join("\n\n", paragraphs);
  }

  /** The child that holds most of the page's prose, or null where none does. */
  private static @Nullable Element largest(Element e, Map<Element, Integer> prose, int total) {
    for (Element child : e.children()) {
      if (total > 0
          && prose.getOrDefault(child, 0) >= MIN_PROSE_SHARE * total
          && !child.tagName().equals("p")) {
        return child;
      }
    }
    return null;
  }

  private static void removeFrame(Document page) {
    Map<Element, Integer> sizes = new IdentityHashMap<>();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {}

          @Override
          public void tail(Node node, int depth) {
            int own = node instanceof TextNode text ? text.text().length() : 0;
            int size = own + (node instanceof Element e ? sizes.getOrDefault(e, 0) : 0);
            if (node.parent() instanceof Element parent) {
              sizes.merge(parent, size, Integer::sum);
            }
          }
        });
    int total = sizes.getOrDefault(page.body(), 0);
    List<Element> frames = new ArrayList<>();
    for (Element e : page.body().getAllElements()) {
      boolean small = sizes.getOrDefault(e, 0) < MAX_FRAME_SHARE * total;
      if (small && e != page.body() && isFrame(e.className() + " " + e.id())) {
        frames.add(e);
      }
    }
    frames.forEach(Node::remove);
  }

  private static boolean isFrame(String names) {
    for (String word : names.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      if (FRAME.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
