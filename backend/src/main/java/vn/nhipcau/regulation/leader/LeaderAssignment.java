package vn.nhipcau.regulation.leader;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The official of an organization who is in charge of this work, from one day to another. */
@Entity
public class LeaderAssignment {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  UUID organizationId;
  String name;
  String post;
  String decisionNumber;
  LocalDate decidedOn;
  LocalDate validFrom;
  LocalDate validTo;
  @Version long version;

  protected LeaderAssignment() {}

  LeaderAssignment(UUID organizationId, AssignLeader terms) {
    this.organizationId = organizationId;
    correct(terms);
  }

  void correct(AssignLeader terms) {
    name = terms.name();
    post = terms.post();
    decisionNumber = terms.decisionNumber();
    decidedOn = terms.decidedOn();
    validFrom = terms.validFrom();
    validTo = terms.validTo();
  }

  AssignLeader terms() {
    return new AssignLeader(name, post, decisionNumber, decidedOn, validFrom, validTo);
  }

  LeaderState state(LocalDate today) {
    if (validTo != null && validTo.isBefore(today)) {
      return LeaderState.ENDED;
    }
    return validFrom.isAfter(today) ? LeaderState.UPCOMING : LeaderState.IN_CHARGE;
  }
}
