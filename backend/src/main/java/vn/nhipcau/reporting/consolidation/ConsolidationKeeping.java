package vn.nhipcau.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.reporting.report.ReportEvents;
import vn.nhipcau.reporting.template.Indicator;
import vn.nhipcau.reporting.template.Templates;

/** Whatever is submitted keeps what it was built from, for ever. */
@ApplicationScoped
class ConsolidationKeeping {

  @Inject Consolidations consolidations;
  @Inject Templates templates;
  @Inject EntityManager em;

  void keep(@Observes ReportEvents.ReportSubmitted event) {
    UUID id = event.subjectId();
    if (consolidations.sources(id, Consolidations.WORKING).isEmpty()) {
      return;
    }
    consolidations.keep(id, event.version());
    UUID form =
        em.createQuery("select r.templateId from Report r where r.id = :id", UUID.class)
            .setParameter("id", id)
            .getSingleResult();
    var contributions = consolidations.contributions(id, event.version());
    Map<String, BigDecimal> computed = new HashMap<>();
    for (Indicator indicator : templates.view(form).indicators()) {
      List<Contribution> given = contributions.getOrDefault(indicator.key(), List.of());
      if (!given.isEmpty()) {
        computed.put(indicator.key(), Contribution.together(indicator, given));
      }
    }
    consolidations.fill(id, event.version(), computed);
  }
}
