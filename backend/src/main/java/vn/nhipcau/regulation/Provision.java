package vn.nhipcau.regulation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One article, clause or point of a regulation. */
@Entity
public class Provision {

  /** Too short for the text of a clause: what is kept are headings and summaries, not the law. */
  static final int MOST_HEADING = 300;

  static final int MOST_SUMMARY = 600;

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

  /** Of an article: the chapter and section it stands in, as the document names them. */
  String chapter;

  String section;

  /** Somebody read it and found that it asks nothing by itself. */
  boolean asksNothing;

  /** Of a local regulation: the provision of the upper one that this one carries out. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "under_id")
  Provision under;

  @Version long version;

  protected Provision() {}

  Provision(Regulation regulation, String path, int position) {
    this.regulation = regulation;
    this.path = path;
    this.parentPath = ProvisionPath.parent(path);
    this.position = position;
  }
}
