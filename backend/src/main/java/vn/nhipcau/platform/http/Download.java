package vn.nhipcau.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The name of a file that is handed out (RFC 6266), in Vietnamese. */
public final class Download {

  private Download() {}

  /** {@code Content-Disposition} with the name in full, and without accents for old clients. */
  public static String named(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .replaceAll("[^A-Za-z0-9 ._,()-]", "_");
    String full =
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }
}
