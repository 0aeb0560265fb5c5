package vn.nhipcau.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.organization.OrganizationType;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "FATHERLAND_FRONT, MTTQ, 12, 12-BC/MTTQ",
    "PARTY_COMMITTEE, ĐU, 7, 07-BC/ĐU",
    "PARTY_BOARD, BTGDV, 1, 01-BC/BTGDV",
    "SOCIO_POLITICAL_ORGANIZATION, HND, 123, 123-BC/HND",
    "PEOPLE_COMMITTEE, UBND, 12, 12/BC-UBND",
    "PEOPLE_COUNCIL, HĐND, 1, 01/BC-HĐND",
    "ARMED_FORCE, CAP, 99, 99/BC-CAP",
  })
  void eachSideOfTheHouseWritesItsOwnForm(
      OrganizationType type, String abbreviation, int serial, String expected) {
    assertEquals(
        expected, DocumentNumber.of(new UUID(0, 1), 2026, serial, type, abbreviation).text());
  }
}
