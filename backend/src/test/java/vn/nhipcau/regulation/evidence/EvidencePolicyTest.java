package vn.nhipcau.regulation.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.nhipcau.access.Role;
import vn.nhipcau.access.Standing;
import vn.nhipcau.access.Viewer;
import vn.nhipcau.architecture.MarkedPart;
import vn.nhipcau.organization.OrganizationType;
import vn.nhipcau.organization.SmallRegister;
import vn.nhipcau.platform.problem.Problem;
import vn.nhipcau.testing.Keepers;

/** Who says what was done and who reads it, against docs/WORKFLOW.md, cell by cell. */
class EvidencePolicyTest {

  private static final String DOCUMENT = "docs/WORKFLOW.md";

  @Test
  void theDocumentAllowsExactlyWhatTheCodeAllows() {
    Set<String> code = new TreeSet<>();
    int asked = 0;
    for (EvidenceYear year : EvidenceYear.values()) {
      for (Standing standing : standings()) {
        for (Role role : Role.values()) {
          for (EvidenceAction action :
              EvidencePolicy.allowed(year, standing, Keepers.viewer(role))) {
            code.add(String.join(" ", year.name(), action.name(), standing + "", role.name()));
          }
          asked++;
        }
      }
    }
    Set<String> document = new TreeSet<>();
    for (Map<String, String> row : MarkedPart.of(DOCUMENT, "evidence-policy").rows()) {
      for (String action : MarkedPart.list(row.get("Action"))) {
        for (String standing : MarkedPart.list(row.get("Standing"))) {
          for (String role : MarkedPart.list(row.get("Role"))) {
            document.add(String.join(" ", row.get("Year"), action, standing, role));
          }
        }
      }
    }
    assertEquals(document, code);
    assertEquals(4 * 7 * 5, asked);
  }

  @Test
  void whatIsOfferedIsLetThroughAndWhatIsNotOfferedIsRefused() {
    for (EvidenceYear year : EvidenceYear.values()) {
      for (Standing standing : standings()) {
        for (Role role : Role.values()) {
          Viewer viewer = Keepers.viewer(role);
          if (EvidencePolicy.allowed(year, standing, viewer).isEmpty()) {
            Problem refusal =
                assertThrows(
                    Problem.class,
                    () -> EvidencePolicy.check(EvidenceAction.RECORD, year, standing, viewer));
            assertEquals(EvidenceProblem.ACTION_NOT_ALLOWED, refusal.code());
          } else {
            assertDoesNotThrow(
                () -> EvidencePolicy.check(EvidenceAction.RECORD, year, standing, viewer));
          }
        }
      }
    }
  }

  @Test
  void theDocumentNamesExactlyTheReadersOfTheCode() {
    Map<String, String> document = new HashMap<>();
    for (Map<String, String> row : MarkedPart.of(DOCUMENT, "evidence-audience").rows()) {
      document.put(row.get("Whose evidence"), row.get("RECIPIENT") + " " + row.get("COPIED"));
    }
    for (OrganizationType type : OrganizationType.values()) {
      assertEquals(
          document.getOrDefault(type.name(), document.get("any other")),
          EvidenceAudience.recipient(type) + " " + EvidenceAudience.copied(type),
          type.name());
    }
    assertEquals(3, document.size());
  }

  @Test
  void theReadersInASmallRegister() {
    assertEquals("du-phu-thuy RECIPIENT, ban-phu-thuy COPIED", readers("mttq-phu-thuy"));
    assertEquals("tu-phan-thiet RECIPIENT, bdv-phan-thiet COPIED", readers("du-phu-thuy"));
    assertEquals("tu RECIPIENT, bdv-tinh COPIED", readers("tu-phan-thiet"));
    assertEquals("tu RECIPIENT, bdv-tinh COPIED", readers("du-khoi-co-quan"));
    assertEquals("tu RECIPIENT", readers("bdv-tinh"), "nobody reads over its own shoulder");
    assertEquals("", readers("tu"), "nobody is above the province here");
    assertEquals("", readers("ubnd-la-loi"), "a ward without a committee");
    assertEquals("", readers("bbt-tw"));
  }

  @Test
  void yearsAsSeenFromADay() {
    LocalDate today = LocalDate.of(2026, 11, 16);
    assertEquals(EvidenceYear.CURRENT, EvidenceYear.of(2026, today));
    assertEquals(EvidenceYear.LAST, EvidenceYear.of(2025, today));
    assertEquals(EvidenceYear.EARLIER, EvidenceYear.of(2024, today));
    assertEquals(EvidenceYear.LATER, EvidenceYear.of(2027, today));
  }

  private static String readers(String code) {
    SmallRegister register = new SmallRegister();
    List<String> readers = new ArrayList<>();
    EvidenceAudience.of(register.at(code), register.hierarchy())
        .forEach((id, standing) -> readers.add(register.codeOf(id) + " " + standing));
    return String.join(", ", readers);
  }

  private static List<Standing> standings() {
    List<Standing> standings = new ArrayList<>(Arrays.asList(Standing.values()));
    standings.add(null);
    return standings;
  }
}
