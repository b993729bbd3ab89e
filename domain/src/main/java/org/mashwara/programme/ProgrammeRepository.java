package org.mashwara.programme;

import java.util.List;
import java.util.Optional;

/** Where programmes are kept, with their results. */
public interface ProgrammeRepository {

    Optional<Programme> find(long id);

    Optional<Programme> findByCode(String code);

    /** By code, without their results. */
    List<Programme> all();

    void add(Programme programme);
}
