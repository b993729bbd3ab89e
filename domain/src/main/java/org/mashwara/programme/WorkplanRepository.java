package org.mashwara.programme;

import java.util.List;
import java.util.Optional;

/** Where workplans are kept, with their versions and activities. */
public interface WorkplanRepository {

    Optional<Workplan> find(long id);

    Optional<WorkplanVersion> findVersion(long id);

    Optional<Activity> findActivity(long id);

    /** The activities of a version that concern a post, in their order. */
    List<Activity> activitiesConcerning(WorkplanVersion version, long postId);

    void add(Workplan workplan);
}
