package vn.nhipcau.organization;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.nhipcau.organization.RegisterBook.Body;
import vn.nhipcau.organization.RegisterBook.Entry;

/**
 * Bodies being founded and corrected together: first everything is said, in any order, then all of
 * it is checked, then all of it is written.
 */
public final class RegisterEdit {

  private final EntityManager em;
  private final RegisterBook book;
  private final List<Entry> edited = new ArrayList<>();
  private final List<RegisterFault> faults = new ArrayList<>();
  private final Set<Object> claimed = new HashSet<>();
  private final Set<String> unread = new HashSet<>();

  RegisterEdit(EntityManager em, RegisterBook book) {
    this.em = em;
    this.book = book;
  }

  /** A body that the register does not know yet. */
  public RegisterChange found(int place, OrganizationTerms terms) {
    boolean known = book.bodies.containsKey(terms.code());
    if (known) {
      fault(place, OrganizationColumn.CODE, "register.code_taken", Map.of("code", terms.code()));
      return new RegisterChange(place, null, null, terms);
    }
    claimed.add(terms.code());
    return edit(place, book.found(terms.code()), terms);
  }

  /** Corrects what is said of a body that stands on a day; empty when none such does. */
  public Optional<RegisterChange> correct(
      int place, UUID organizationId, LocalDate day, UnaryOperator<OrganizationTerms> correction) {
    return book.body(organizationId)
        .flatMap(body -> on(body, day))
        .map(entry -> edit(place, entry, correction.apply(entry.before)));
  }

  /**
   * A row of a file: founds a body, or says what shall be said of one that is known. It speaks of
   * what the register says of the row's own days; where that leaves a choice, of the given day.
   */
  public RegisterChange row(int place, OrganizationTerms terms, LocalDate asOf) {
    Body body = book.bodies.get(terms.code());
    if (body == null || body.organization == null) {
      if (!claimed.add(terms.code())) {
        fault(place, OrganizationColumn.CODE, "import.duplicate", Map.of("value", terms.code()));
        return new RegisterChange(place, null, null, terms);
      }
      return edit(place, book.found(terms.code()), terms);
    }
    Optional<Entry> entry = meant(body, terms, asOf);
    if (entry.isEmpty()) {
      fault(
          place,
          OrganizationColumn.CODE,
          "register.not_standing",
          Map.of("code", terms.code(), "day", asOf.toString()));
      return new RegisterChange(place, body.organization.id, terms, terms);
    }
    if (!claimed.add(entry.get())) {
      fault(place, OrganizationColumn.CODE, "import.duplicate", Map.of("value", terms.code()));
      return new RegisterChange(place, body.organization.id, terms, terms);
    }
    return edit(place, entry.get(), terms);
  }

  /** A row that could not be read as a whole: who names its code shall not hear of that again. */
  public void unread(String code) {
    unread.add(code);
  }

  /** The lasting key of the area that bears an official code on a day. */
  public Optional<String> areaWithCode(String code, LocalDate day) {
    return book.areaWithCode(code, day);
  }

  public Optional<String> codeOf(UUID organizationId) {
    return book.body(organizationId).map(b -> b.code);
  }

  /** Everything that is wrong with what was said. */
  public List<RegisterFault> check() {
    List<RegisterFault> all = new ArrayList<>(faults);
    RegisterRules rules = new RegisterRules(book, unread, all::add);
    edited.forEach(rules::check);
    rules.checkWhatLeans(edited);
    return all;
  }

  /** Writes what was said; it must have been checked. */
  public List<RegisterChange> write() {
    for (Entry entry : edited) {
      if (entry.body.organization == null) {
        entry.body.organization = new Organization(entry.body.code);
        em.persist(entry.body.organization);
      } else {
        entry.body.organization.changed();
      }
    }
    List<RegisterChange> written = new ArrayList<>();
    for (Entry entry : edited) {
      OrganizationTerms terms = entry.after;
      OrganizationVersion version =
          entry.stored != null
              ? entry.stored
              : new OrganizationVersion(
                  entry.body.organization, terms.validFrom(), terms.validTo());
      version.name = terms.name();
      version.nameEn = terms.nameEn();
      version.abbreviation = terms.abbreviation();
      version.type = terms.type();
      version.level = terms.level();
      version.function = terms.function();
      version.area = terms.area() == null ? null : book.areas.get(terms.area());
      version.parent = terms.parent() == null ? null : book.bodies.get(terms.parent()).organization;
      version.validFrom = terms.validFrom();
      version.validTo = terms.validTo();
      if (entry.stored == null) {
        em.persist(version);
      }
      written.add(new RegisterChange(entry.place, entry.body.organization.id, entry.before, terms));
    }
    em.flush();
    return written;
  }

  private RegisterChange edit(int place, Entry entry, OrganizationTerms terms) {
    Organization known = entry.body.organization;
    // A blank too many in what is stored is no difference that anybody meant.
    if (entry.before == null || !terms.equals(entry.before.normalized())) {
      entry.place = place;
      entry.after = terms;
      edited.add(entry);
    }
    return new RegisterChange(place, known == null ? null : known.id, entry.before, entry.after);
  }

  private static Optional<Entry> meant(Body body, OrganizationTerms terms, LocalDate asOf) {
    DayRange days = new DayRange(terms.validFrom(), terms.validTo());
    List<Entry> near = body.entries.stream().filter(e -> e.days().overlaps(days)).toList();
    Optional<Entry> onTheDay = on(body, asOf);
    if (near.size() == 1 || onTheDay.isEmpty()) {
      return near.stream().findFirst();
    }
    return onTheDay;
  }

  private static Optional<Entry> on(Body body, LocalDate day) {
    return body.entries.stream()
        .filter(e -> e.stored != null)
        .filter(e -> Validity.covers(e.stored.validFrom, e.stored.validTo, day))
        .findFirst();
  }

  private void fault(
      int place, OrganizationColumn column, String code, Map<String, Object> params) {
    faults.add(new RegisterFault(place, column, code, params));
  }
}
