package vn.nhipcau.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What is said of an organization from one day to another. */
@Entity
public class OrganizationVersion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "organization_id")
  Organization organization;

  String name;
  String nameEn;
  String abbreviation;

  @Enumerated(EnumType.STRING)
  OrganizationType type;

  @Enumerated(EnumType.STRING)
  Level level;

  @Enumerated(EnumType.STRING)
  OrganizationFunction function;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "area_id")
  Area area;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  Organization parent;

  LocalDate validFrom;
  LocalDate validTo;

  /** Made by the database: name, English name and abbreviation without accents or case. */
  @Column(insertable = false, updatable = false)
  String searchText;

  protected OrganizationVersion() {}

  OrganizationVersion(Organization organization, LocalDate validFrom, LocalDate validTo) {
    this.organization = organization;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}
