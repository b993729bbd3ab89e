package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Page;
import org.mashwara.shared.Roles;

/** Reads the audit trail. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class AuditQueries {

    /** So many entries are exported at a time. */
    private static final int BATCH = 500;

    @Inject
    private AuditReader reader;

    @Inject
    private Instance<StorySource> stories;

    /** Entries with their first changes, the latest first. Two queries. */
    public Page<AuditRow> list(AuditFilter filter, int first, int size) {
        return reader.page(filter, first, size);
    }

    /**
     * One entry with all its changes.
     *
     * @throws NotFoundException if there is none
     */
    public AuditRow entry(long id) {
        return reader.entry(id).stream().findFirst().orElseThrow(() -> new NotFoundException("audit entry", id));
    }

    /**
     * The next entries of an export, the latest first, with all their changes; at most 500. One query.
     *
     * @param last the last entry of the batch before; null for the first batch
     */
    public List<AuditRow> batch(AuditFilter filter, AuditRow last) {
        return reader.batch(filter, last, BATCH);
    }

    /**
     * Everything that happened to one thing and to its parts, the earliest first.
     *
     * @param kind as in the audit trail: {@code meeting}, {@code post}, {@code body} …
     * @throws NotFoundException if no feature knows such a thing
     */
    public StoryPage story(String kind, long id, int first, int size) {
        List<Story> told =
                stories.stream().flatMap(source -> source.of(kind, id).stream()).toList();
        LocalText label = told.stream()
                .map(Story::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(kind, id));
        TreeSet<Long> parts = new TreeSet<>(List.of(id));
        told.forEach(story -> parts.addAll(story.parts()));
        String ids = parts.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new StoryPage(label, reader.story(ids, "post".equals(kind) ? id : null, first, size));
    }
}
