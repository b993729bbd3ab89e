package org.mashwara.identity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.internal.sessions.AggregateChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectCollectionChangeRecord;
import org.eclipse.persistence.internal.sessions.DirectToFieldChangeRecord;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.ObjectReferenceChangeRecord;
import org.eclipse.persistence.internal.sessions.RepeatableWriteUnitOfWork;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.mashwara.directory.Organisation;
import org.mashwara.directory.Post;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.Confidential;
import org.mashwara.shared.LocalText;

/**
 * What a transaction has changed so far, read from EclipseLink's cumulative change set: all attributes of new and of
 * removed objects, the changed ones of others, embedded values attribute by attribute, collections of plain values as
 * a whole. Secrets and files' contents never; of what is {@link Confidential}, only that it changed.
 */
final class Changes {

    /** More single changes than this are counted, not listed; only imports and the demo data reach it. */
    private static final int MOST = 2_000;

    /** Stands for a value that is {@link Confidential}. */
    private static final String HIDDEN = "…";

    /** Attributes by which people call a thing, the best first. */
    private static final List<String> CALLED_BY = List.of(
            "name", "reference", "signInName", "code", "person", "account", "post", "organisation", "seat", "body");

    /** From a thing to what it is about, and on to whom or what that is about; no further. */
    private static final int MOST_STEPS = 2;

    private static final Set<String> NEVER =
            Set.of("passwordHash", "codeHash", "secret", "pending", "content", "id", "version");

    private final AbstractSession session;
    private final JsonArrayBuilder json = Json.createArrayBuilder();
    private final LocalDate today;
    private int count;

    private Changes(AbstractSession session, LocalDate today) {
        this.session = session;
        this.today = today;
    }

    /**
     * A JSON array of {@code {object, id, attribute, before, after}}; to be called after a flush.
     *
     * @param today the day whose names stand for posts and organisations
     */
    static String of(EntityManager entityManager, LocalDate today) {
        RepeatableWriteUnitOfWork unit = (RepeatableWriteUnitOfWork) entityManager.unwrap(UnitOfWork.class);
        UnitOfWorkChangeSet cumulative = unit.getCumulativeUOWChangeSet();
        Changes changes = new Changes(unit, today);
        if (cumulative != null) {
            changes.addAll(cumulative);
        }
        if (changes.count > MOST) {
            changes.json.add(Json.createObjectBuilder()
                    .add("object", "")
                    .addNull("id")
                    .add("attribute", "more")
                    .addNull("before")
                    .add("after", String.valueOf(changes.count - MOST)));
        }
        return changes.json.build().toString();
    }

    private void addAll(UnitOfWorkChangeSet cumulative) {
        Set<ObjectChangeSet> removed = cumulative.getDeletedObjects().keySet();
        for (ObjectChangeSet changed : inOrder(cumulative.getAllChangeSets().keySet())) {
            if (changed.isAggregate()
                    || removed.contains(changed)
                    || changed.getUnitOfWorkClone() instanceof AuditEntry) {
                continue;
            }
            if (changed.isNew()) {
                attributesOf(changed.getUnitOfWorkClone()).forEach((name, value) -> add(changed, name, null, value));
            } else {
                changed.getChanges().forEach(record -> addChanged(changed, record));
            }
        }
        for (ObjectChangeSet gone : inOrder(removed)) {
            attributesOf(gone.getUnitOfWorkClone()).forEach((name, value) -> add(gone, name, value, null));
        }
    }

    private static List<ObjectChangeSet> inOrder(Collection<ObjectChangeSet> sets) {
        List<ObjectChangeSet> ordered = new ArrayList<>(sets);
        ordered.removeIf(set -> set.getUnitOfWorkClone() == null);
        ordered.sort(java.util.Comparator.comparing((ObjectChangeSet set) -> nameOf(set.getUnitOfWorkClone()))
                .thenComparing(set -> String.valueOf(idOf(set.getUnitOfWorkClone()))));
        return ordered;
    }

    private void addChanged(ObjectChangeSet owner, ChangeRecord record) {
        String name = record.getAttribute();
        Object clone = owner.getUnitOfWorkClone();
        DatabaseMapping mapping = ((org.eclipse.persistence.internal.sessions.ChangeRecord) record).getMapping();
        if (mapping == null) {
            mapping = session.getDescriptor(clone).getMappingForAttributeName(name);
        }
        if (record instanceof DirectToFieldChangeRecord direct) {
            add(owner, name, text(direct.getOldValue()), text(valueOf(mapping, clone)));
        } else if (record instanceof ObjectReferenceChangeRecord reference) {
            add(owner, name, text(reference.getOldValue()), text(valueOf(mapping, clone)));
        } else if (record instanceof AggregateChangeRecord embedded) {
            addEmbedded(owner, name, embedded, mapping, valueOf(mapping, clone));
        } else if (record instanceof DirectCollectionChangeRecord collection) {
            addCollection(owner, name, collection, valueOf(mapping, clone));
        } else if (mapping.isAggregateCollectionMapping()) {
            add(owner, name, null, text(valueOf(mapping, clone)));
        }
    }

    private void addEmbedded(
            ObjectChangeSet owner, String name, AggregateChangeRecord record, DatabaseMapping mapping, Object now) {
        Map<String, String> before = embeddedAttributes(mapping, record.getOldValue());
        Map<String, String> after = embeddedAttributes(mapping, now);
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String part : all) {
            if (!Objects.equals(before.get(part), after.get(part))) {
                add(owner, name + "." + part, before.get(part), after.get(part));
            }
        }
    }

    /** The collection as it was: as it is, without what was added, with what was removed. */
    private void addCollection(ObjectChangeSet owner, String name, DirectCollectionChangeRecord record, Object now) {
        List<Object> before = new ArrayList<>();
        if (now instanceof Collection<?> values) {
            before.addAll(values);
        }
        before.removeAll(record.getAddObjectMap().keySet());
        for (Object removed : record.getRemoveObjectMap().keySet()) {
            before.add(removed);
        }
        add(owner, name, text(before), text(now));
    }

    private Map<String, String> attributesOf(Object object) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ClassDescriptor descriptor = session.getDescriptor(object);
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            Object value = valueOf(mapping, object);
            if (mapping.isAggregateObjectMapping()) {
                embeddedAttributes(mapping, value)
                        .forEach((part, text) -> attributes.put(mapping.getAttributeName() + "." + part, text));
            } else if (isOwn(mapping)) {
                attributes.put(mapping.getAttributeName(), text(value));
            }
        }
        attributes.values().removeIf(Objects::isNull);
        return attributes;
    }

    /** Not the other side of a reference: the objects there tell their own story. */
    private static boolean isOwn(DatabaseMapping mapping) {
        return mapping.isDirectToFieldMapping()
                || mapping.isDirectCollectionMapping()
                || mapping.isAggregateCollectionMapping()
                || mapping.isManyToManyMapping() && !mapping.isReadOnly()
                || mapping.isObjectReferenceMapping() && !mapping.isReadOnly();
    }

    private Map<String, String> embeddedAttributes(DatabaseMapping mapping, Object value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (value != null) {
            for (DatabaseMapping part : mapping.getReferenceDescriptor().getMappings()) {
                attributes.put(part.getAttributeName(), text(valueOf(part, value)));
            }
        }
        return attributes;
    }

    private Object valueOf(DatabaseMapping mapping, Object object) {
        return mapping.getRealAttributeValueFromObject(object, session);
    }

    private void add(ObjectChangeSet changed, String attribute, String before, String after) {
        if (NEVER.contains(attribute) || Objects.equals(before, after)) {
            return;
        }
        count++;
        if (count > MOST) {
            return;
        }
        Object object = changed.getUnitOfWorkClone();
        JsonObjectBuilder change = Json.createObjectBuilder().add("object", nameOf(object));
        boolean hidden = object instanceof Confidential draft && draft.isConfidential();
        Long id = idOf(object);
        if (id == null) {
            change.addNull("id");
        } else {
            change.add("id", id);
            if (!hidden) {
                called((BaseEntity) object, 0).ifPresent(name -> change.add("name", name));
            }
        }
        change.add("attribute", attribute);
        put(change, "before", hidden && before != null ? HIDDEN : before);
        put(change, "after", hidden && after != null ? HIDDEN : after);
        json.add(change);
    }

    private static void put(JsonObjectBuilder change, String name, String value) {
        if (value == null) {
            change.addNull(name);
        } else {
            change.add(name, value);
        }
    }

    /** What people call the thing, or its kind and id. */
    private String label(BaseEntity entity) {
        return called(entity, 0).orElseGet(() -> nameOf(entity) + " " + entity.getId());
    }

    /** What people call the thing: by its own name, or by whom or what it is about. */
    private Optional<String> called(BaseEntity entity, int steps) {
        if (entity instanceof Post post) {
            return Optional.of(post.nameOn(today).getEn());
        }
        if (entity instanceof Organisation organisation) {
            return Optional.of(organisation.nameOn(today).getEn());
        }
        ClassDescriptor descriptor = session.getDescriptor(entity);
        for (String attribute : CALLED_BY) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(attribute);
            Object value = mapping == null ? null : valueOf(mapping, entity);
            if (value instanceof LocalText name) {
                return Optional.of(name.getEn());
            }
            if (value instanceof String text) {
                return Optional.of(text);
            }
            if (value instanceof BaseEntity about && steps < MOST_STEPS) {
                return called(about, steps + 1);
            }
        }
        return Optional.empty();
    }

    private static String nameOf(Object object) {
        return object.getClass().getSimpleName();
    }

    private static Long idOf(Object object) {
        return object instanceof BaseEntity entity ? entity.getId() : null;
    }

    private String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof BaseEntity entity) {
            return label(entity);
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::text).sorted().collect(Collectors.joining(", "));
        }
        if (value instanceof byte[] bytes) {
            return "(" + bytes.length + " bytes)";
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
