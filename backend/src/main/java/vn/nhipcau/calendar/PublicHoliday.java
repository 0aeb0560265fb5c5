package vn.nhipcau.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A day that differs from the ordinary week, with where that was read and how sure it is. */
@Entity
public class PublicHoliday {

  @Id LocalDate day;

  @Enumerated(EnumType.STRING)
  DayKind kind;

  String name;
  String nameEn;
  String status;
  String source;
  String note;

  protected PublicHoliday() {}

  PublicHoliday(LocalDate day) {
    this.day = day;
  }
}
