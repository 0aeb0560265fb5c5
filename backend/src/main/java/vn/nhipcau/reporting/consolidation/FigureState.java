package vn.nhipcau.reporting.consolidation;

import java.math.BigDecimal;

/** How a figure of the report stands to what its sources make together. */
public enum FigureState {
  /** No source gives it. */
  NONE,
  /** Not filled in yet. */
  EMPTY,
  /** What the sources make together. */
  COMPUTED,
  /** As it was pulled; the sources have changed since. */
  OUTDATED,
  /** Another than was pulled: written by hand, and kept until somebody asks to replace it. */
  EDITED;

  /**
   * @param value what stands in the report; null for nothing
   * @param computed what the sources make together now; null when they don't
   * @param pulled what was filled in the last time; null for nothing
   */
  static FigureState of(BigDecimal value, BigDecimal computed, BigDecimal pulled) {
    if (computed == null) {
      return value != null && value.equals(pulled) ? OUTDATED : NONE;
    }
    if (value == null) {
      return EMPTY;
    }
    if (value.equals(computed)) {
      return COMPUTED;
    }
    return value.equals(pulled) ? OUTDATED : EDITED;
  }
}
