package org.mashwara.shared.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.CollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.converters.EnumTypeConverter;

/** Holds what the entities say of their tables against what the migrations made; each answer lists the differences. */
final class SchemaComparison {

    private final Collection<ClassDescriptor> entities;
    private final Connection connection;

    /** @param connection sees the schema to compare, with changes that are not committed too */
    SchemaComparison(EntityManagerFactory factory, Connection connection) {
        this.entities = JpaHelper.getServerSession(factory).getDescriptors().values().stream()
                .filter(descriptor -> !descriptor.isAggregateDescriptor())
                .toList();
        this.connection = connection;
    }

    int entityCount() {
        return entities.size();
    }

    /** Columns that a mapping names and no table has. */
    List<String> missingColumns() throws SQLException {
        Set<String> present = strings("select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public'");
        return mappedColumns().filter(column -> !present.contains(column)).toList();
    }

    /** Columns that an insert must fill and no mapping does. */
    List<String> unfilledColumns() throws SQLException {
        Set<String> mapped = mappedColumns().collect(Collectors.toSet());
        Set<String> tables = mappedTables();
        return strings("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and is_nullable = 'NO' and column_default is null"
                        + " and is_generated = 'NEVER' and is_identity = 'NO'")
                .stream()
                .filter(column -> tables.contains(column.substring(0, column.indexOf('.'))))
                .filter(column -> !mapped.contains(column))
                .toList();
    }

    /** Tables that no entity maps. */
    Set<String> unmappedTables() throws SQLException {
        Set<String> tables = strings("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                + " and table_name <> 'flyway_schema_history'");
        tables.removeAll(mappedTables());
        return tables;
    }

    /** Sequences whose step differs from the number of ids that are given out at once. */
    List<String> unequalSteps() throws SQLException {
        Map<String, Integer> expected = new TreeMap<>();
        for (ClassDescriptor entity : entities) {
            if (entity.usesSequenceNumbers()) {
                expected.put(
                        entity.getSequence().getName(), entity.getSequence().getPreallocationSize());
            }
        }
        Set<String> present = strings("select sequencename || ' ' || increment_by from pg_sequences");
        return expected.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .filter(sequence -> !present.contains(sequence))
                .toList();
    }

    /** Values of an enum that the column's check refuses. */
    List<String> refusedValues() throws SQLException {
        List<String> refused = new ArrayList<>();
        for (ClassDescriptor entity : entities) {
            for (DatabaseMapping mapping : entity.getMappings()) {
                refused.addAll(refusedValues(mapping));
            }
        }
        return refused;
    }

    private List<String> refusedValues(DatabaseMapping mapping) throws SQLException {
        Converter converter = null;
        DatabaseField field = null;
        if (mapping instanceof DirectToFieldMapping direct) {
            converter = direct.getConverter();
            field = direct.getField();
        } else if (mapping instanceof DirectCollectionMapping collection) {
            converter = collection.getValueConverter();
            field = collection.getDirectField();
        }
        if (!(converter instanceof EnumTypeConverter enumeration)) {
            return List.of();
        }
        String checks =
                String.join(" ", strings("""
                        select pg_get_constraintdef(c.oid) from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
                        where c.contype = 'c' and c.conrelid = to_regclass(?) and a.attname = ?
                        """, tableOf(field), field.getName().toLowerCase(Locale.ROOT)));
        String name = columnOf(field);
        if (checks.isEmpty()) {
            return List.of(name + " has no check of its values");
        }
        return Stream.of(enumeration.getEnumClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .filter(constant -> !checks.contains("'" + constant + "'"))
                .map(constant -> name + " refuses " + constant)
                .toList();
    }

    /** Foreign keys without an index that begins with their columns. */
    Set<String> unindexedForeignKeys() throws SQLException {
        return strings("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                where c.contype = 'f' and not exists (
                    select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
                    and (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                """);
    }

    private Set<String> mappedTables() {
        return mappedColumns()
                .map(column -> column.substring(0, column.indexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> mappedColumns() {
        return entities.stream()
                .flatMap(this::fields)
                .map(SchemaComparison::columnOf)
                .distinct()
                .sorted();
    }

    private Stream<DatabaseField> fields(ClassDescriptor entity) {
        Stream<DatabaseField> collected = entity.getMappings().stream()
                .flatMap(mapping -> Stream.concat(collectionFields(mapping), orderField(mapping)));
        return Stream.concat(entity.getFields().stream(), collected);
    }

    private static Stream<DatabaseField> collectionFields(DatabaseMapping mapping) {
        if (mapping instanceof DirectCollectionMapping collection) {
            return Stream.concat(collection.getReferenceKeyFields().stream(), Stream.of(collection.getDirectField()));
        }
        if (mapping instanceof ManyToManyMapping relation) {
            return Stream.concat(
                    relation.getSourceRelationKeyFields().stream(), relation.getTargetRelationKeyFields().stream());
        }
        if (mapping instanceof AggregateCollectionMapping collection) {
            return Stream.concat(
                    collection.getTargetForeignKeyFields().stream(),
                    collection.getReferenceDescriptor().getFields().stream().map(field -> inTable(field, collection)));
        }
        return Stream.empty();
    }

    private static Stream<DatabaseField> orderField(DatabaseMapping mapping) {
        return mapping instanceof CollectionMapping collection && collection.getListOrderField() != null
                ? Stream.of(collection.getListOrderField())
                : Stream.empty();
    }

    private static DatabaseField inTable(DatabaseField field, AggregateCollectionMapping collection) {
        DatabaseTable table = collection.getTargetForeignKeyFields().get(0).getTable();
        return new DatabaseField(field.getName(), table);
    }

    private static String columnOf(DatabaseField field) {
        return tableOf(field) + "." + field.getName().toLowerCase(Locale.ROOT);
    }

    private static String tableOf(DatabaseField field) {
        return field.getTableName().toLowerCase(Locale.ROOT);
    }

    private Set<String> strings(String query, String... arguments) throws SQLException {
        Set<String> values = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    values.add(result.getString(1));
                }
            }
        }
        return values;
    }
}
