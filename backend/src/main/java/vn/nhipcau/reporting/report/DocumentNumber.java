package vn.nhipcau.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.nhipcau.organization.OrganizationType;

/**
 * Number and symbol (<i>số, ký hiệu</i>) of a submission, counted by an organization through a year
 * of Viet Nam. The bodies of the State write {@code 12/BC-UBND} (Decree 30/2020), those of the
 * Party, of the Front and its organizations {@code 12-BC/ĐU}; both put a nought before a single
 * digit.
 */
@Embeddable
public record DocumentNumber(
    UUID organizationId,
    int documentYear,
    int documentSerial,
    @Column(name = "document_number") String text) {

  static DocumentNumber of(
      UUID organization, int year, int serial, OrganizationType type, String abbreviation) {
    String form = state(type) ? "%02d/BC-%s" : "%02d-BC/%s";
    return new DocumentNumber(organization, year, serial, form.formatted(serial, abbreviation));
  }

  private static boolean state(OrganizationType type) {
    return switch (type) {
      case PEOPLE_COUNCIL,
          PEOPLE_COMMITTEE,
          DEPARTMENT,
          CENTRAL_VERTICAL_AGENCY,
          JUDICIAL_BODY,
          ARMED_FORCE,
          MASS_ASSOCIATION,
          MEDIA_OR_TRAINING_BODY ->
          true;
      case PARTY_COMMITTEE,
          DIRECT_PARTY_COMMITTEE,
          PARTY_STANDING_BODY,
          PARTY_BOARD,
          PARTY_DELEGATION,
          PARTY_CIVIL_AFFAIRS_COMMITTEE,
          FATHERLAND_FRONT,
          SOCIO_POLITICAL_ORGANIZATION,
          STEERING_COMMITTEE ->
          false;
    };
  }
}
