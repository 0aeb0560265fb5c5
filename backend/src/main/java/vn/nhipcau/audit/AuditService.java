package vn.nhipcau.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhipcau.access.PersonRef;
import vn.nhipcau.access.Persons;
import vn.nhipcau.access.SystemAction;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.organization.OrganizationRef;
import vn.nhipcau.organization.OrganizationService;
import vn.nhipcau.platform.data.Where;
import vn.nhipcau.platform.paging.Page;
import vn.nhipcau.platform.time.Clocks;

@ApplicationScoped
public class AuditService {

  @Inject AuditTrail trail;
  @Inject Persons persons;
  @Inject OrganizationService organizations;

  @Transactional
  public Page<AuditEntryView> list(Viewer viewer, AuditFilter filter) {
    SystemAction.READ_AUDIT.check(viewer);
    Where where = new Where().andIf("e.subjectId = :subject", "subject", filter.subject);
    where.andIf(
        "e.personId = (select p.id from Person p where p.username = :actor)",
        "actor",
        filter.actor);
    if (filter.from != null) {
      where.and("e.at >= :from", "from", filter.from.atStartOfDay(Clocks.VIET_NAM).toInstant());
    }
    if (filter.to != null) {
      LocalDate dayAfter = filter.to.plusDays(1);
      where.and("e.at < :to", "to", dayAfter.atStartOfDay(Clocks.VIET_NAM).toInstant());
    }
    return trail.page(where, filter).map(this::views);
  }

  private List<AuditEntryView> views(List<AuditEntry> entries) {
    Map<UUID, PersonRef> people =
        persons.refs(
            entries.stream()
                .map(e -> e.personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, OrganizationRef> bodies =
        organizations.refs(
            entries.stream()
                .map(e -> e.organizationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return entries.stream()
        .map(
            e ->
                new AuditEntryView(
                    e.id,
                    e.at,
                    e.personId == null ? null : people.get(e.personId),
                    e.organizationId == null ? null : bodies.get(e.organizationId),
                    e.action,
                    new AuditEntryView.AuditSubject(e.subjectType, e.subjectId),
                    e.details))
        .toList();
  }
}
