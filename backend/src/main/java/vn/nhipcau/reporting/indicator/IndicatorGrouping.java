package vn.nhipcau.reporting.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures are gathered by; spelled on the wire as the contract spells it. */
@Schema(enumeration = {"area", "period", "organization"})
public enum IndicatorGrouping {
  area,
  period,
  organization
}
