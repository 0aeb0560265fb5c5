package vn.nhipcau.regulation;

/** <i>Điều, khoản, điểm</i>, and paragraphs without a number. */
public enum ProvisionKind {
  ARTICLE,
  CLAUSE,
  POINT,
  PARAGRAPH
}
