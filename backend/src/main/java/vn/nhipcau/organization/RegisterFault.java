package vn.nhipcau.organization;

import java.util.Map;

/** What is wrong with one thing that a command or a row says. */
public record RegisterFault(
    int place, OrganizationColumn column, String code, Map<String, Object> params) {}
