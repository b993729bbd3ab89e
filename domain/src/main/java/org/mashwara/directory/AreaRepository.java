package org.mashwara.directory;

import java.util.List;
import java.util.Optional;

/** Keeps areas. */
public interface AreaRepository {

    void add(Area area);

    Optional<Area> find(long areaId);

    Optional<Area> byPCode(String pCode);

    Optional<Area> byIsoCode(String isoCode);

    /** By P-code, so that an area stands after the one that contains it where the codes are made so. */
    List<Area> all();
}
