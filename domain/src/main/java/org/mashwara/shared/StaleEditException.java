package org.mashwara.shared;

import jakarta.ejb.ApplicationException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Somebody else changed the thing after this person began to edit it (409). Nothing was saved. */
@ApplicationException(rollback = true)
public class StaleEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final Long id;
    private final transient LocalText by;
    private final Instant at;

    /** It is not known what was changed. */
    public StaleEditException() {
        this(null, null, null, null);
    }

    /** @param changed the thing that somebody else changed; null if it is not known */
    public StaleEditException(BaseEntity changed) {
        this(changed == null ? null : kindOf(changed), changed == null ? null : changed.getId(), null, null);
    }

    private StaleEditException(String kind, Long id, LocalText by, Instant at) {
        super(kind == null ? "stale edit" : "stale edit of " + kind + " " + id);
        this.kind = kind;
        this.id = id;
        this.by = by;
        this.at = at;
    }

    /** The same, saying who made the change and when. */
    public StaleEditException by(LocalText person, Instant when) {
        StaleEditException told = new StaleEditException(kind, id, person, when);
        told.initCause(this);
        return told;
    }

    /** The kind of the thing as the audit trail names it, {@code action point} for example; null if not known. */
    public String getKind() {
        return kind;
    }

    public Long getId() {
        return id;
    }

    /** Who changed it, where that is known. */
    public Optional<LocalText> getBy() {
        return Optional.ofNullable(by);
    }

    /** When; null where it is not known who. */
    public Instant getAt() {
        return at;
    }

    private static String kindOf(BaseEntity entity) {
        return entity.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
