package vn.nhipcau.regulation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: give a duty its last day. */
public record EndDuty(
    @NotNull @Schema(description = "Last day on which it is to be carried out.")
        LocalDate validTo) {}
