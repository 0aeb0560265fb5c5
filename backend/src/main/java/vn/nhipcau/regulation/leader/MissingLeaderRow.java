package vn.nhipcau.regulation.leader;

import java.util.UUID;
import vn.nhipcau.organization.Level;
import vn.nhipcau.organization.OrganizationType;

/** A row of the list as the database reads it; public for Hibernate, used here alone. */
public record MissingLeaderRow(
    UUID versionId,
    UUID organizationId,
    String code,
    String name,
    String nameEn,
    OrganizationType type,
    Level level,
    UUID areaId,
    String area) {}
