package vn.nhipcau.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: say what a day is, other than the ordinary week has it. */
public record DeclareDay(
    @NotNull
        @Schema(
            description =
                "PUBLIC_HOLIDAY, COMPENSATORY_DAY_OFF, SWAPPED_DAY_OFF or SWAPPED_WORKING_DAY; the last only on a Saturday or Sunday, the third only on a weekday.")
        DayKind kind,
    @NotBlank @Size(max = 200) @Schema(examples = "Quốc khánh") String name,
    @NotBlank @Size(max = 200) @Schema(examples = "National Day") String nameEn,
    @NotNull HolidayStatus status,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "The document that says so, or where it was read.",
            examples = "Công văn 6150/TB-BNV")
        String source,
    @Size(max = 1000) @Schema(nullable = true) String note) {}
