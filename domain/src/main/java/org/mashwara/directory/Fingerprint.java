package org.mashwara.directory;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.StaleEditException;

/** Tells whether something that consists of several rows has changed since a person saw it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(BaseEntity head, Collection<? extends BaseEntity> some, Collection<? extends BaseEntity> others) {
        return Stream.of(Stream.of(head), some.stream(), others.stream())
                .flatMap(all -> all)
                .map(each -> each.getId() + "." + each.getVersion())
                .sorted()
                .collect(Collectors.joining("-"));
    }

    /** @throws StaleEditException if the two differ */
    static void requireSame(BaseEntity head, String now, String shown) {
        if (!now.equals(shown)) {
            throw new StaleEditException(head);
        }
    }
}
