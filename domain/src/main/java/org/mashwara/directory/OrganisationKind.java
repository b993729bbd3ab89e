package org.mashwara.directory;

/** What an organisation is. */
public enum OrganisationKind {
    MINISTRY,
    DEPARTMENT,
    SERVICE,
    AGENCY
}
