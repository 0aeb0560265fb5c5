import type { components } from "./schema";

type Schemas = components["schemas"];

export type AuditEntry = Schemas["AuditEntry"];
export type Configuration = Schemas["Configuration"];
export type HistoryEntry = Schemas["ReportStep"];
export type Me = Schemas["Me"];
export type Obligation = Schemas["Obligation"];
export type OrganizationHistory = Schemas["OrganizationHistory"];
export type OrganizationRef = Schemas["OrganizationRef"];
export type Organization = Schemas["Organization"];
export type PageInfo = Schemas["PageInfo"];
export type PeriodRef = Schemas["PeriodRef"];
export type Provision = Schemas["Provision"];
export type ProvisionRef = Schemas["ProvisionRef"];
export type Regulation = Schemas["Regulation"];
export type ReportContent = Schemas["ReportContent"];
export type ReportDetail = Schemas["Report"];
export type ReportSummary = Schemas["ReportSummary"];
export type Succession = Schemas["Succession"];
export type TemplateIndicator = Schemas["Indicator"];
export type TemplateSection = Schemas["Section"];
export type Work = Schemas["Work"];
