package vn.nhipcau.reporting.report;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.nhipcau.platform.event.DomainEvent;

/** What happens to reports. */
public sealed interface ReportEvents extends DomainEvent {

  @Override
  default String subjectType() {
    return "report";
  }

  record ReportDrafted(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, UUID obligationId)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.draft";
    }

    @Override
    public Map<String, Object> details() {
      return obligationId == null ? Map.of() : Map.of("obligation", obligationId.toString());
    }
  }

  record ReportEdited(UUID subjectId, UUID personId, UUID organizationId, Instant at)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.edit";
    }
  }

  /** Of a file its checksum is told and not its name, which may say what is in the paper. */
  record ReportAttached(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      UUID attachmentId,
      String sha256)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.attach";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("attachment", attachmentId.toString(), "sha256", sha256);
    }
  }

  record ReportDetached(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      UUID attachmentId,
      String sha256)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.detach";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("attachment", attachmentId.toString(), "sha256", sha256);
    }
  }

  /** The content is frozen until it is submitted or the signature taken off. */
  record ReportSigned(UUID subjectId, UUID personId, UUID organizationId, Instant at, String sha256)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.sign";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("sha256", sha256);
    }
  }

  record ReportUnsigned(UUID subjectId, UUID personId, UUID organizationId, Instant at)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.unsign";
    }
  }

  record ReportSubmitted(
      UUID subjectId,
      UUID personId,
      UUID organizationId,
      Instant at,
      int version,
      String number,
      String sha256)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.submit";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("version", version, "number", number, "sha256", sha256);
    }
  }

  /** Opened for the first time at one of the desks that it went to. */
  record ReportRead(UUID subjectId, UUID personId, UUID organizationId, Instant at, int version)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.read";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("version", version);
    }
  }

  record ReportWithdrawn(
      UUID subjectId, UUID personId, UUID organizationId, Instant at, int version)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.withdraw";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("version", version);
    }
  }

  record ReportReturned(UUID subjectId, UUID personId, UUID organizationId, Instant at, int version)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.return";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("version", version);
    }
  }

  record ReportAccepted(UUID subjectId, UUID personId, UUID organizationId, Instant at, int version)
      implements ReportEvents {
    @Override
    public String action() {
      return "report.accept";
    }

    @Override
    public Map<String, Object> details() {
      return Map.of("version", version);
    }
  }
}
