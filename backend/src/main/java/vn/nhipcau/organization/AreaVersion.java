package vn.nhipcau.organization;

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

/**
 * What is said of an area from one day to another: code, name, kind, level and the area above it.
 */
@Entity
public class AreaVersion {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "area_id")
  Area area;

  String code;
  String name;

  @Enumerated(EnumType.STRING)
  AreaKind kind;

  @Enumerated(EnumType.STRING)
  Level level;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  Area parent;

  LocalDate validFrom;
  LocalDate validTo;

  protected AreaVersion() {}

  AreaVersion(
      Area area,
      String code,
      String name,
      AreaKind kind,
      Level level,
      Area parent,
      LocalDate validFrom,
      LocalDate validTo) {
    this.area = area;
    this.code = code;
    this.name = name;
    this.kind = kind;
    this.level = level;
    this.parent = parent;
    this.validFrom = validFrom;
    this.validTo = validTo;
  }
}
