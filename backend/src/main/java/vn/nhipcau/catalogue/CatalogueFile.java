package vn.nhipcau.catalogue;

import java.util.Arrays;
import java.util.List;

/** The files a catalogue may hold, in the order in which they build on each other. */
enum CatalogueFile {
  AREAS("areas.csv"),
  AREA_SUCCESSIONS("area-successions.csv"),
  ORGANIZATIONS("organizations.csv"),
  SUCCESSIONS("successions.csv"),
  SUPERIORS("superiors.csv"),
  CLASS_SUCCESSIONS("class-successions.csv"),
  HOLIDAYS("holidays.csv"),
  REGULATION("regulation.json"),
  DUTIES("duties.json"),
  TEMPLATES("templates.json"),
  REQUIREMENTS("requirements.json"),
  AD_HOC("ad-hoc.json"),
  SEATS("seats.csv");

  private final String fileName;

  CatalogueFile(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(CatalogueFile::fileName).toList();
  }
}
