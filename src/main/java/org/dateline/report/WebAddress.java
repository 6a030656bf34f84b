package org.dateline.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides which addresses from articles become links. */
final class WebAddress {
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /** The address where it is a well-formed http or https one with a host; null otherwise. */
  static @Nullable String of(@Nullable String url) {
    if (url == null || url.length() > LONGEST) {
      return null;
    }
    try {
      URI uri = new URI(url.strip());
      String scheme = uri.getScheme();
      if (scheme == null || uri.getHost() == null) {
        return null;
      }
      String kind = scheme.toLowerCase(Locale.ROOT);
      return kind.equals("http") || kind.equals("https") ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
