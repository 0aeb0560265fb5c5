package vn.nhipcau.access.seat;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Command: end a seat now. */
@Schema(description = "End a seat now.")
public record EndSeat(
    @Size(max = 500)
        @Schema(
            description = "Why, for who keeps the seats.",
            examples = "Chuyển công tác.",
            nullable = true)
        String reason) {}
