package vn.nhipcau.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.nhipcau.platform.data.Ids;

/** A day that differs from the ordinary week, with where that was read and how sure it is. */
@Entity
public class PublicHoliday {

  /** An ordinary day has a version, too: who declares it must have seen that nobody else did. */
  static final long ORDINARY = 0;

  @Id LocalDate day;

  /** Names the day in the audit trail, which knows ids only. */
  @Column(updatable = false)
  UUID id = Ids.next();

  @Enumerated(EnumType.STRING)
  DayKind kind;

  String name;
  String nameEn;

  @Enumerated(EnumType.STRING)
  HolidayStatus status;

  String source;
  String note;
  @Version long version = ORDINARY + 1;

  protected PublicHoliday() {}

  PublicHoliday(LocalDate day) {
    this.day = day;
  }

  void declare(DeclareDay as) {
    kind = as.kind();
    name = as.name().strip();
    nameEn = as.nameEn().strip();
    status = as.status();
    source = as.source().strip();
    note = as.note() == null ? "" : as.note().strip();
  }
}
