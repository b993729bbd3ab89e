package org.mashwara.directory;

import java.time.LocalDate;
import java.util.Set;

/** Asked before a person's telephone number is shown. The feature that knows the bodies answers with a CDI bean. */
public interface SharedBodies {

    /** True if one of the posts and one that the person holds sit in the same body on the day. One query. */
    boolean sitTogether(Set<Long> postIds, long personId, LocalDate day);
}
