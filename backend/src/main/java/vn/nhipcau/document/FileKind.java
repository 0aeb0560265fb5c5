package vn.nhipcau.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of file that are kept. None of them runs by being opened, as long as it has no macros. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  TXT("text/plain; charset=UTF-8", "txt"),
  CSV("text/csv; charset=UTF-8", "csv");

  public final String mediaType;
  private final List<String> endings;

  FileKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The kinds that a name of this ending says it is: none, or one. */
  static Set<FileKind> named(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.contains(ending))
        .collect(Collectors.toSet());
  }

  /** Every ending that is taken, for whoever is told that theirs is not. */
  static String endings() {
    return Arrays.stream(values())
        .flatMap(kind -> kind.endings.stream())
        .collect(Collectors.joining(", "));
  }
}
