package vn.nhipcau.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.nhipcau.platform.problem.Problem;

/**
 * A file that was looked at and may be kept.
 *
 * @param name as a person may read it
 * @param sha256 of its bytes, hexadecimal
 * @param content where it lies until it is kept
 */
public record ExaminedFile(String name, FileKind kind, long size, String sha256, Path content) {

  public static final int LARGEST = 25 << 20;

  /** Refuses what is not kept, with the reason. */
  public static ExaminedFile of(Path content, String declaredName) throws IOException {
    String name = FileName.of(declaredName);
    long size = Files.size(content);
    if (name.isEmpty() || size == 0) {
      throw new Problem(FileProblem.MISSING);
    }
    if (size > LARGEST) {
      throw new Problem(FileProblem.TOO_LARGE).with("most", LARGEST >> 20);
    }
    FileKind kind = Sniffer.kindOf(content, name);
    return new ExaminedFile(name, kind, size, sha256(content), content);
  }

  /** What it says in words, as far as that can be read. */
  public String text() throws IOException {
    return FileText.of(content, kind);
  }

  private static String sha256(Path content) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(content), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
