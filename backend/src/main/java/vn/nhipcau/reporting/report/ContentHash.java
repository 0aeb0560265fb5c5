package vn.nhipcau.reporting.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Fingerprint of a submission: SHA-256 over its JSON with keys in order and no spaces, so that
 * anybody can compute it again. Its files stand in it by name and checksum, where it has any.
 */
final class ContentHash {

  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private ContentHash() {}

  /** A submission with files, in the order of their checksums. */
  private record WithFiles(List<FileStamp> attachments, @JsonUnwrapped ReportContent content) {}

  private record FileStamp(String name, String sha256) {}

  static String of(ReportContent content, List<Attachment> attachments) {
    List<FileStamp> stamps =
        attachments.stream()
            .map(a -> new FileStamp(a.name, a.sha256))
            .sorted(Comparator.comparing(FileStamp::sha256))
            .toList();
    // Without files nothing is said of them, as before there were any.
    return of(stamps.isEmpty() ? content : new WithFiles(stamps, content));
  }

  private static String of(Object told) {
    try {
      byte[] json = CANONICAL.writeValueAsString(told).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
