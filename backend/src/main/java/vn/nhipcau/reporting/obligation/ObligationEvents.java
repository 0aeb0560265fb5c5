package vn.nhipcau.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

  /** Something was asked, granted, refused, waived or urged about one obligation. */
  sealed interface AboutObligation extends ObligationEvents {
    About about();

    @Override
    default String subjectType() {
      return "obligation";
    }

    @Override
    default UUID subjectId() {
      return about().obligationId();
    }

    @Override
    default UUID personId() {
      return about().personId();
    }

    @Override
    default UUID organizationId() {
      return about().organizationId();
    }

    @Override
    default Instant at() {
      return about().at();
    }

    @Override
    default Map<String, Object> details() {
      return about().details();
    }
  }

  /**
   * Which obligation, who did it, and what is worth keeping.
   *
   * @param owedBy code of the organization that owes it
   * @param until the due day asked for or granted; null where there is none
   */
  record About(
      UUID obligationId,
      UUID personId,
      UUID organizationId,
      Instant at,
      String requirement,
      String period,
      String owedBy,
      LocalDate dueOn,
      LocalDate until) {
    Map<String, Object> details() {
      Map<String, Object> details = new LinkedHashMap<>();
      details.put("requirement", requirement);
      details.put("period", period);
      details.put("organization", owedBy);
      details.put("dueOn", dueOn.toString());
      if (until != null) {
        details.put("until", until.toString());
      }
      return details;
    }
  }

  /** The reporter was urged. */
  record ObligationReminded(About about) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.remind";
    }
  }

  /** The reporter asks for a later due day. */
  record ExtensionRequested(About about) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.request-extension";
    }
  }

  /** The due day stays, although another was asked for. */
  record ExtensionRefused(About about) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.refuse-extension";
    }
  }

  /** The due day was put off. */
  record ObligationExtended(About about) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.extend";
    }
  }

  /** What was waived is owed again. */
  record ObligationReinstated(About about) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.reinstate";
    }
  }

  /**
   * The recipient asks for it no more.
   *
   * @param reportId the draft that was begun for it, which is closed with it; null without one
   */
  record ObligationWaived(About about, UUID reportId, String reason) implements AboutObligation {
    @Override
    public String action() {
      return "obligation.waive";
    }
  }
}
