package vn.nhipcau.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import vn.nhipcau.organization.OrganizationClass;
import vn.nhipcau.organization.Validity;

/** <i>Nhiệm vụ</i>: one thing that a provision asks of a class of organizations. */
@Entity
public class Duty {

  /** One line on a screen. */
  static final int MOST_TITLE = 120;

  private static final int MOST_CODE = 64;

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "provision_id")
  Provision provision;

  String code;

  /** Among the duties of its provision. */
  int position;

  @Enumerated(EnumType.STRING)
  DutyKind kind;

  @Enumerated(EnumType.STRING)
  DutyCadence cadence;

  String title;
  String titleEn;

  @JdbcTypeCode(SqlTypes.JSON)
  OrganizationClass actors;

  @JdbcTypeCode(SqlTypes.JSON)
  OrganizationClass counterparts;

  @JdbcTypeCode(SqlTypes.JSON)
  DutyAddressees recipients;

  @JdbcTypeCode(SqlTypes.JSON)
  DutyAddressees copies;

  @Enumerated(EnumType.STRING)
  DutyFeature feature;

  LocalDate validFrom;
  LocalDate validTo;

  @Version long version;

  protected Duty() {}

  Duty(Provision provision, String code, int position) {
    this.provision = provision;
    this.code = code;
    this.position = position;
  }

  void say(SaveDuty said) {
    kind = said.kind();
    cadence = said.cadence();
    title = said.title().strip();
    titleEn = RegulationRules.written(said.titleEn());
    actors = said.actors();
    counterparts = said.counterparts();
    recipients = said.recipients();
    copies = said.copies();
    feature = said.feature();
    validFrom = said.validFrom();
    validTo = said.validTo();
  }

  DutyState state(LocalDate today) {
    Regulation regulation = provision.regulation;
    if (!Validity.covers(null, validTo, today)
        || !Validity.covers(null, regulation.effectiveTo, today)) {
      return DutyState.ENDED;
    }
    return Validity.covers(validFrom, null, today)
            && Validity.covers(regulation.effectiveFrom, null, today)
        ? DutyState.IN_FORCE
        : DutyState.UPCOMING;
  }

  /** A name within its provision, after the address and the kind: {@code 18-2-report}. */
  static String codeFor(String path, DutyKind kind, List<Duty> there) {
    String base =
        (path.substring(1).replace('.', '-').replace("đ", "dd")
                + "-"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .replaceAll("(?<=.{" + (MOST_CODE - 4) + "}).*", "");
    Set<String> taken = there.stream().map(duty -> duty.code).collect(Collectors.toSet());
    String code = base;
    for (int i = 2; taken.contains(code); i++) {
      code = base + "-" + i;
    }
    return code;
  }

  /** Codes of all organizations that it names. */
  Set<String> named() {
    return named(actors, counterparts, recipients, copies);
  }

  /** Every class of organizations that it speaks of. */
  List<OrganizationClass> classes() {
    return Stream.of(
            actors,
            counterparts,
            recipients == null ? null : recipients.bodies(),
            copies == null ? null : copies.bodies())
        .filter(Objects::nonNull)
        .toList();
  }

  static Set<String> named(
      OrganizationClass actors,
      OrganizationClass counterparts,
      DutyAddressees recipients,
      DutyAddressees copies) {
    Set<String> codes = new TreeSet<>();
    add(codes, actors);
    add(codes, counterparts);
    add(codes, recipients == null ? null : recipients.bodies());
    add(codes, copies == null ? null : copies.bodies());
    return codes;
  }

  private static void add(Set<String> codes, OrganizationClass bodies) {
    if (bodies != null) {
      codes.addAll(bodies.named());
    }
  }
}
