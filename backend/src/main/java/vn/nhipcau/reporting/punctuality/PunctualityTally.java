package vn.nhipcau.reporting.punctuality;

import java.util.UUID;

/** The counts of one organization in one period: the grain that everything else adds up from. */
record PunctualityTally(UUID organizationId, String period, PunctualityCounts counts) {}
