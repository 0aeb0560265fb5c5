package vn.nhipcau.reporting.punctuality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts are gathered by; spelled on the wire as the contract spells it. */
@Schema(enumeration = {"organization", "area", "type", "level", "period"})
public enum PunctualityGrouping {
  organization,
  area,
  type,
  level,
  period
}
