package vn.nhipcau.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** A catalogue was loaded. */
record CatalogueImported(
    UUID subjectId,
    UUID personId,
    UUID organizationId,
    Instant at,
    String source,
    String sha256,
    int created)
    implements DomainEvent {

  @Override
  public String action() {
    return "catalogue.import";
  }

  @Override
  public String subjectType() {
    return "catalogue";
  }

  @Override
  public Map<String, Object> details() {
    return Map.of("source", source, "sha256", sha256, "created", created);
  }
}
