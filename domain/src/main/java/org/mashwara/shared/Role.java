package org.mashwara.shared;

/**
 * What an account may do in general. Chair and committee member are no roles: they come from seats. Object rules
 * narrow a role to the bodies, meetings, rounds and activities that are somebody's business.
 */
public enum Role {
    /** Keeps people, posts, accounts and settings; reads the outbox and the audit trail; sees no meeting by this role. */
    ADMINISTRATOR,
    /** Runs the meetings of the bodies in which the person's post has a seat of the capacity secretariat. */
    SECRETARIAT,
    /** Leads a subprogramme of the agency: reports progress, answers feedback on its activities. */
    SUBPROGRAMME_LEAD,
    /** Sees all that the agency's programme does. */
    AGENCY_HEAD,
    /** Holds a seat, or acts for a post that holds one. */
    COUNTERPART,
    /** Reads everything, changes nothing. */
    AUDITOR
}
