package vn.nhipcau.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class PublicHolidays implements PanacheRepositoryBase<PublicHoliday, LocalDate> {

  Map<LocalDate, PublicHoliday> between(LocalDate from, LocalDate to) {
    return find("day between ?1 and ?2", from, to).stream()
        .collect(Collectors.toMap(h -> h.day, Function.identity()));
  }
}
