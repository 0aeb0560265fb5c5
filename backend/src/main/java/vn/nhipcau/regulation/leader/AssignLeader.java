package vn.nhipcau.regulation.leader;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: put an official in charge. */
@Schema(description = "Put the official who holds a post in charge of this work.")
public record AssignLeader(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "The official's name; nothing else about them is kept.",
            examples = "Nguyễn Văn A")
        String name,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "The post that is in charge.", examples = "Phó Chủ tịch")
        String post,
    @Size(max = 100)
        @Schema(description = "Number of the decision.", examples = "12-QĐ/ĐU", nullable = true)
        String decisionNumber,
    @Schema(description = "Day of the decision.", nullable = true) LocalDate decidedOn,
    @NotNull @Schema(description = "First day in charge.") LocalDate validFrom,
    @Schema(description = "Last day in charge; open when absent.", nullable = true)
        LocalDate validTo) {

  /** Without spaces that nobody sees; an empty number is none. */
  AssignLeader normalized() {
    return new AssignLeader(
        spaced(name),
        spaced(post),
        decisionNumber == null || decisionNumber.isBlank() ? null : spaced(decisionNumber),
        decidedOn,
        validFrom,
        validTo);
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
