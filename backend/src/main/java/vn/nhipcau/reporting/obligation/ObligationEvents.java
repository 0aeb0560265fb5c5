package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens around obligations. */
public sealed interface ObligationEvents extends DomainEvent {

  /** A period was opened for a requirement and made new obligations. */
  record PeriodOpened(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, String period, int opened)
      implements ObligationEvents {
    @Override
    public String action() {
      return "period.open";
    }

    @Override
    public String subjectType() {
      return "requirement";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("period", period, "opened", opened);
    }
  }
}
