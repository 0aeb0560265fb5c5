package vn.nhipcau.regulation.document;

import java.util.List;
import vn.nhipcau.regulation.ProvisionKind;

/** What was made of a document. */
public record ReadRegulation(List<FoundProvision> provisions, List<UnplacedLine> unplaced) {

  public int count(ProvisionKind kind) {
    return (int) provisions.stream().filter(p -> p.kind() == kind).count();
  }
}
