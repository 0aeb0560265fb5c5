package vn.nhipcau.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.nhipcau.platform.problem.Problem;

/**
 * The files of a catalogue in memory, from a folder or a zip; bounded, and flat: folders inside a
 * zip are ignored.
 */
final class CatalogueBundle {

  /** A whole nation's register is some 6 MB; far beyond it lies only mischief. */
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  private final Map<String, byte[]> files;
  private final List<String> unknown;

  private CatalogueBundle(Map<String, byte[]> files, List<String> unknown) {
    this.files = files;
    this.unknown = unknown;
  }

  static CatalogueBundle ofPath(Path path) throws IOException {
    String name = path.getFileName().toString();
    if (!Files.isDirectory(path)) {
      return name.endsWith(".zip")
          ? ofZip(Files.readAllBytes(path))
          : new CatalogueBundle(Map.of(name, Files.readAllBytes(path)), List.of());
    }
    Map<String, byte[]> files = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    try (var list = Files.list(path)) {
      for (Path file : list.filter(Files::isRegularFile).toList()) {
        String each = file.getFileName().toString();
        if (CatalogueFile.names().contains(each)) {
          files.put(each, Files.readAllBytes(file));
        } else if (isData(each)) {
          unknown.add(each);
        }
      }
    }
    return new CatalogueBundle(files, unknown);
  }

  static CatalogueBundle ofZip(byte[] zip) {
    Map<String, byte[]> files = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    int left = MOST_BYTES;
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (!entry.isDirectory() && CatalogueFile.names().contains(name)) {
          byte[] content = in.readNBytes(left + 1);
          left -= content.length;
          if (left < 0) {
            throw new Problem(CatalogueProblem.TOO_LARGE).with("max", MOST_BYTES);
          }
          files.put(name, content);
        } else if (!entry.isDirectory() && isData(name)) {
          unknown.add(name);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem(CatalogueProblem.NOT_A_ZIP);
    }
    if (files.isEmpty()) {
      throw new Problem(CatalogueProblem.EMPTY).with("known", CatalogueFile.names());
    }
    return new CatalogueBundle(files, unknown);
  }

  /** Data files that no catalogue holds: most likely a misspelt name, so they are told. */
  List<String> unknown() {
    return unknown;
  }

  private static boolean isData(String name) {
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  Optional<byte[]> file(CatalogueFile file) {
    return Optional.ofNullable(files.get(file.fileName()));
  }

  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
