package vn.nhipcau.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nhipcau.organization.OrganizationRef;

/** A notification on the wire; its words are the reader's language's. */
@Schema(name = "Notification", description = "Something that the caller is told.")
public record NotificationView(
    UUID id,
    NotificationKind kind,
    Instant at,
    boolean read,
    @Schema(
            description =
                "What it leads to: `report`, `obligation`; null when it is about several.",
            nullable = true)
        String subjectType,
    @Schema(nullable = true) UUID subjectId,
    @Schema(description = "Title of the report or of the rule that asks for it.", nullable = true)
        String title,
    @Schema(nullable = true) String titleEn,
    @Schema(nullable = true, examples = "2026-M11") String period,
    @Schema(description = "Whose report it is.", nullable = true) OrganizationRef organization,
    @Schema(description = "The due day that holds.", nullable = true) LocalDate dueOn,
    @Schema(description = "The due day that is asked for or granted.", nullable = true)
        LocalDate until,
    @Schema(description = "Why, in the words of who did it.", nullable = true) String reason,
    @Schema(description = "How many, when it is about several.", nullable = true) Integer number) {}
