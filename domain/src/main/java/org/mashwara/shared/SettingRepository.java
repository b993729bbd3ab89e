package org.mashwara.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps settings. */
public interface SettingRepository {

    void add(Setting setting);

    /** What was set; nothing while the default counts. */
    Optional<Setting> find(SettingKey key);

    /** What was set of some keys. One query. */
    List<Setting> find(Collection<SettingKey> keys);
}
