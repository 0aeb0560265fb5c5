package vn.nhipcau.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One article, clause or point of a regulation. */
@Entity
public class Provision {

  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "regulation_id")
  Regulation regulation;

  String path;
  String parentPath;
  int position;

  @Enumerated(EnumType.STRING)
  ProvisionKind kind;

  String heading;
  String headingEn;
  String summary;
  String summaryEn;

  protected Provision() {}

  Provision(Regulation regulation, String path, int position) {
    this.regulation = regulation;
    this.path = path;
    this.parentPath = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : null;
    this.position = position;
  }
}
