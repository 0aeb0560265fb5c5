package vn.nhipcau.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.event.DomainEvent;
import vn.nhipcau.platform.paging.Keyset;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.paging.PageQuery;

@ApplicationScoped
public class AuditTrail implements PanacheRepositoryBase<AuditEntry, UUID> {

  private static final Keyset<AuditEntry> LIST =
      new Keyset<AuditEntry>(AuditEntry.class, "e.id", e -> e.id, "-at")
          .key("at", "e.at", e -> e.at, Instant::parse);

  /** Synchronous, so the entry stands or falls with what it tells. */
  void write(@Observes DomainEvent event) {
    persist(new AuditEntry(event));
  }

  Page<AuditEntry> page(Where where, PageQuery query) {
    return LIST.page(getEntityManager(), "select e from AuditEntry e", where, query);
  }
}
