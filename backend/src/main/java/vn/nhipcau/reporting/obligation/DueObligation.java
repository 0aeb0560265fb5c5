package vn.nhipcau.reporting.obligation;

import java.time.LocalDate;
import java.util.UUID;

/** An obligation as other rooms need to know of it. */
public record DueObligation(
    UUID id,
    UUID organizationId,
    UUID recipientId,
    String title,
    String titleEn,
    String period,
    LocalDate dueOn) {}
