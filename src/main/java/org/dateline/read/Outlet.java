package org.dateline.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outlet that an address tells: its host, without the "www." that says nothing. */
final class Outlet {
  private Outlet() {}

  /** The outlet, such as {@code herald.example}, or null where the address has no host. */
  static @Nullable String ofUrl(String url) {
    try {
      String host = new URI(url.replace(' ', '+')).getHost();
      if (host == null) {
        return null;
      }
      String plain = host.toLowerCase(Locale.ROOT);
      return plain.startsWith("www.") ? plain.substring(4) : plain;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
