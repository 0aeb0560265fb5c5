package vn.nhipcau.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A legal text that asks something of the bodies of the political system. */
@Entity
public class Regulation {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  String code;
  String number;
  String title;
  String titleEn;
  UUID issuedBy;
  LocalDate issuedOn;
  LocalDate effectiveFrom;
  LocalDate effectiveTo;
  String replaces;
  String note;

  /** The upper committee's regulation that this one is issued under (article 19.2). */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "parent_id")
  Regulation parent;

  protected Regulation() {}

  Regulation(String code) {
    this.code = code;
  }

  /** Makes way for another from a day on; one that ended earlier stays ended. */
  void endBefore(LocalDate day) {
    LocalDate eve = day.minusDays(1);
    if (effectiveTo == null || effectiveTo.isAfter(eve)) {
      effectiveTo = eve;
    }
  }
}
