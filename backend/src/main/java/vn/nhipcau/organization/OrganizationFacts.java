package vn.nhipcau.organization;

import java.util.UUID;

/**
 * One organization as it stands on a day, as rules need it. Ids are null where the register says
 * nothing.
 */
public record OrganizationFacts(
    UUID id,
    String code,
    OrganizationType type,
    Level level,
    OrganizationFunction function,
    UUID areaId,
    UUID parentId) {}
