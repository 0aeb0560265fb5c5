package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  /** Anybody can compute it: keys in order, no spaces, UTF-8, then SHA-256. */
  @Test
  void theHashIsThatOfTheCanonicalJson() throws Exception {
    ReportContent content =
        new ReportContent(
            Map.of("situation", "Tình hình ổn định", "proposals", "Không"),
            Map.of("receptions", new BigDecimal("12"), "resolved", new BigDecimal("99.50")),
            null,
            null);
    String canonical =
        "{\"indicators\":{\"receptions\":12,\"resolved\":99.50},\"note\":null,"
            + "\"sections\":{\"proposals\":\"Không\",\"situation\":\"Tình hình ổn định\"}}";

    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

    assertEquals(HexFormat.of().formatHex(digest), ContentHash.of(content, List.of()));
  }

  @Test
  void theEmptyContentHasAKnownHash() {
    assertEquals(
        "a98bcc9d41d151f0bfef19d8433dfe928da69636255913939e849580636b1097",
        ContentHash.of(ReportContent.EMPTY, List.of()));
  }

  /** Files count by name and checksum, in an order of their own; without any, nothing is said. */
  @Test
  void filesAreSealedInToo() throws Exception {
    String canonical =
        "{\"attachments\":[{\"name\":\"b.pdf\",\"sha256\":\"11\"},{\"name\":\"a.pdf\",\"sha256\":\"22\"}],"
            + "\"indicators\":{\"receptions\":99.50},\"note\":null,\"sections\":{\"situation\":\"a\"}}";
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));

    assertEquals(
        HexFormat.of().formatHex(digest),
        ContentHash.of(
            content("a", "99.50", null), List.of(file("a.pdf", "22"), file("b.pdf", "11"))));
  }

  private static Attachment file(String name, String sha256) {
    Attachment file = new Attachment();
    file.name = name;
    file.sha256 = sha256;
    return file;
  }

  @Test
  void theOrderOfKeysDoesNotMatter() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", "2");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("b", "2");
    other.put("a", "1");

    assertEquals(
        ContentHash.of(new ReportContent(one, Map.of(), null, null), List.of()),
        ContentHash.of(new ReportContent(other, Map.of(), null, null), List.of()));
  }

  @Test
  void everyPartCounts() {
    String hash = ContentHash.of(content("a", "1", "x"), List.of());
    assertNotEquals(hash, ContentHash.of(content("b", "1", "x"), List.of()));
    assertNotEquals(hash, ContentHash.of(content("a", "2", "x"), List.of()));
    assertNotEquals(hash, ContentHash.of(content("a", "1", "y"), List.of()));
    assertNotEquals(hash, ContentHash.of(content("a", "1", null), List.of()));
    assertEquals(hash, ContentHash.of(content("a", "1", "x"), List.of()));
  }

  private static ReportContent content(String text, String figure, String note) {
    return new ReportContent(
        Map.of("situation", text), Map.of("receptions", new BigDecimal(figure)), note, null);
  }
}
