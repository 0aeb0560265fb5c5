package vn.nhipcau.regulation.evidence;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many duties stand how. */
@Schema(description = "How many duties stand how.")
public record EvidenceCounts(
    @Schema(description = "All duties of the year.") int duties,
    @Schema(description = "Those of which nothing was said.") int notRecorded,
    int notStarted,
    int inProgress,
    int done,
    int notApplicable) {

  static final EvidenceCounts NONE = new EvidenceCounts(0, 0, 0, 0, 0, 0);

  /**
   * @param said one status for each duty of which something was said
   */
  static EvidenceCounts of(int duties, Collection<EvidenceStatus> said) {
    return new EvidenceCounts(
        duties,
        duties - said.size(),
        count(said, EvidenceStatus.NOT_STARTED),
        count(said, EvidenceStatus.IN_PROGRESS),
        count(said, EvidenceStatus.DONE),
        count(said, EvidenceStatus.NOT_APPLICABLE));
  }

  EvidenceCounts plus(EvidenceCounts other) {
    return new EvidenceCounts(
        duties + other.duties,
        notRecorded + other.notRecorded,
        notStarted + other.notStarted,
        inProgress + other.inProgress,
        done + other.done,
        notApplicable + other.notApplicable);
  }

  int of(EvidenceState state) {
    return switch (state) {
      case NOT_RECORDED -> notRecorded;
      case NOT_STARTED -> notStarted;
      case IN_PROGRESS -> inProgress;
      case DONE -> done;
      case NOT_APPLICABLE -> notApplicable;
    };
  }

  private static int count(Collection<EvidenceStatus> said, EvidenceStatus status) {
    return (int) said.stream().filter(other -> Objects.equals(other, status)).count();
  }
}
