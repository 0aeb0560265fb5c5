package vn.nhipcau.organization;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as other rooms and the wire name it. */
@Schema(description = "An organization, named.")
public record OrganizationRef(
    UUID id,
    @Schema(examples = "ubmttq-22924") String code,
    @Schema(examples = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Phú Thủy") String name,
    String nameEn) {}
