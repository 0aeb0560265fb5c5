package vn.nhipcau.document;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import vn.nhipcau.platform.problem.Problem;

/**
 * What a file is. Its content decides, and its name must agree: who opens a file goes by its
 * ending, so one that lies is refused rather than renamed.
 */
final class Sniffer {

  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

  private Sniffer() {}

  static FileKind kindOf(Path content, String name) throws IOException {
    Set<FileKind> named = FileKind.named(name);
    if (named.isEmpty()) {
      throw new Problem(FileProblem.KIND_NOT_ALLOWED).with("allowed", FileKind.endings());
    }
    FileKind said = named.iterator().next();
    MediaType magic = magicOf(content);
    boolean agrees =
        switch (said) {
          case TXT, CSV -> isText(content, magic);
          case DOCX, XLSX, ODT, ODS -> said == OfficePackage.kindOf(content);
          case PDF, JPEG, PNG -> said.mediaType.equals(magic.toString());
        };
    if (!agrees) {
      throw new Problem(FileProblem.NAME_DISAGREES).with("name", name);
    }
    return said;
  }

  private static MediaType magicOf(Path content) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
      return MAGIC.detect(in, new Metadata());
    }
  }

  /** Text to its last character. That it looks like a letter or a program makes no difference. */
  private static boolean isText(Path content, MediaType magic) throws IOException {
    if (!MAGIC.getMediaTypeRegistry().isInstanceOf(magic, MediaType.TEXT_PLAIN)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(content, StandardCharsets.UTF_8)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
          return false;
        }
      }
      return true;
    } catch (CharacterCodingException e) {
      throw new Problem(FileProblem.TEXT_UNREADABLE);
    }
  }
}
