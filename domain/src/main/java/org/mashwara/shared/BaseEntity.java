package org.mashwara.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Objects;

/**
 * Identity and version of everything that is kept. The id is given out when the object is persisted; the version guards
 * against a stale edit.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** The id, or null before the object is persisted. */
    public Long getId() {
        return id;
    }

    /** Grows by one with every change; an edit page carries the value that it showed. */
    public long getVersion() {
        return version;
    }

    /**
     * Refuses an edit that was begun on an older state than the present one.
     *
     * @param shown the version that the person saw when the edit began
     * @throws StaleEditException if the object has changed since
     */
    public void requireVersion(long shown) {
        if (shown != version) {
            throw new StaleEditException(this);
        }
    }

    @Override
    public final boolean equals(Object other) {
        return this == other
                || (other instanceof BaseEntity that
                        && getClass() == that.getClass()
                        && id != null
                        && id.equals(that.id));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(getClass().getName());
    }
}
