import type { components, paths } from "./schema";

type Schemas = components["schemas"];

export type AuditEntry = Schemas["AuditEntry"];
export type ConfirmRegulation = Schemas["ConfirmRegulation"];
export type ConfirmedProvision = Schemas["ConfirmedProvision"];
export type Configuration = Schemas["ClientConfiguration"];
export type Duty = Schemas["Duty"];
export type DutyAddressees = Schemas["DutyAddressees"];
export type EditProvision = Schemas["EditProvision"];
export type FoundProvision = Schemas["FoundProvision"];
export type HistoryEntry = Schemas["ReportStep"];
export type LeaderAssignment = Schemas["LeaderAssignment"];
export type Me = Schemas["Me"];
export type Notification = Schemas["Notification"];
export type NotificationKind = Schemas["NotificationKind"];
export type Obligation = Schemas["Obligation"];
export type OrganizationClass = Schemas["OrganizationClass"];
export type OrganizationHistory = Schemas["OrganizationHistory"];
export type MissingLeader = Schemas["OrganizationWithoutLeader"];
export type OrganizationRef = Schemas["OrganizationRef"];
export type Organization = Schemas["Organization"];
export type PageInfo = Schemas["PageInfo"];
export type PeriodRef = Schemas["Period"];
export type Provision = Schemas["Provision"];
export type ProvisionDetail = Schemas["ProvisionDetail"];
export type ProvisionLink = Schemas["ProvisionLink"];
export type ProvisionRef = Schemas["ProvisionRef"];
export type Punctuality = Schemas["Punctuality"];
export type PunctualityCounts = Schemas["PunctualityCounts"];
export type PunctualityRow = Schemas["PunctualityRow"];
export type RegulationDetail = Schemas["RegulationDetail"];
export type RegulationPreview = Schemas["RegulationPreview"];
export type RegulationRef = Schemas["RegulationRef"];
export type Regulation = Schemas["Regulation"];
export type ReportContent = Schemas["ReportContent"];
export type ReportDetail = Schemas["Report"];
export type ReportSummary = Schemas["ReportSummary"];
export type Role = Schemas["Role"];
export type SeatDetail = Schemas["SeatDetail"];
export type Succession = Schemas["Succession"];
export type TemplateIndicator = Schemas["Indicator"];
export type UnplacedLine = Schemas["UnplacedLine"];
export type TemplateSection = Schemas["Section"];
export type Work = Schemas["Work"];

type Query<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Asked } } }
  ? Asked
  : never;

// Filters come from the address bar as plain text: the server, not the type, says whether a value is known.
export type AuditQuery = Query<"/api/v1/audit">;
export type MissingLeaderQuery = Query<"/api/v1/leaders/missing">;
export type NotificationQuery = Query<"/api/v1/notifications">;
export type ObligationQuery = Query<"/api/v1/reporting/obligations">;
export type OrganizationDutyQuery = Query<"/api/v1/organizations/{id}/duties">;
export type OrganizationQuery = Query<"/api/v1/organizations">;
export type PunctualityQuery = Query<"/api/v1/statistics/punctuality">;
export type ReportQuery = Query<"/api/v1/reports">;
export type SeatQuery = Query<"/api/v1/seats">;
