package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.identity.AuditEntry;
import org.mashwara.identity.AuditVocabulary;

/** The audit trail says in words which attribute of which thing a command changed, from what to what. */
class AuditTextsTest {

    /** What the trail never tells, see {@code org.mashwara.identity.Changes}. */
    private static final Set<String> NEVER =
            Set.of("passwordHash", "codeHash", "secret", "pending", "content", "id", "version");

    private static final List<Class<?>> ENTITIES = read();

    /** An attribute as the trail names it. */
    private record Attribute(String object, String name, Class<?> type) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyThingHasWords(String language) {
        AuditVocabulary words = AuditVocabulary.in(Locale.forLanguageTag(language));
        assertThat(ENTITIES)
                .isNotEmpty()
                .extracting(Class::getSimpleName)
                .filteredOn(name -> words.thing(name).isEmpty())
                .as("to be added: audit.thing.<class>")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyAttributeHasWords(String language) {
        AuditVocabulary words = AuditVocabulary.in(Locale.forLanguageTag(language));
        assertThat(attributes())
                .isNotEmpty()
                .filteredOn(attribute ->
                        words.attribute(attribute.object(), attribute.name()).isEmpty())
                .extracting(attribute -> attribute.object() + "." + attribute.name())
                .as("to be added: audit.attribute.<attribute>")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyConstantHasWords(String language) {
        AuditVocabulary words = AuditVocabulary.in(Locale.forLanguageTag(language));
        List<String> silent = new ArrayList<>();
        for (Attribute attribute : attributes()) {
            Object[] constants = attribute.type().getEnumConstants();
            for (Object constant : constants == null ? new Object[0] : constants) {
                String name = ((Enum<?>) constant).name();
                Optional<String> said = words.constant(attribute.object(), attribute.name(), name);
                if (said.isEmpty()) {
                    silent.add(attribute.object() + "." + attribute.name() + " " + name);
                }
            }
        }
        assertThat(silent)
                .as("to be added: audit.value.<attribute>.<CONSTANT>, or where AuditVocabulary finds them")
                .isEmpty();
    }

    private static List<Class<?>> read() {
        List<Class<?>> entities = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.mashwara")) {
            if (type.isAnnotatedWith(Entity.class) && !type.isEquivalentTo(AuditEntry.class)) {
                entities.add(type.reflect());
            }
        }
        return entities;
    }

    private static List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        ENTITIES.forEach(entity -> collect(entity.getSimpleName(), "", entity, attributes));
        return attributes;
    }

    private static void collect(String object, String path, Class<?> type, List<Attribute> attributes) {
        if (type == Object.class) {
            return;
        }
        collect(object, path, type.getSuperclass(), attributes);
        for (Field field : type.getDeclaredFields()) {
            if (!isTold(field)) {
                continue;
            }
            String name = path + field.getName();
            if (field.getType().isAnnotationPresent(Embeddable.class)) {
                collect(object, name + ".", field.getType(), attributes);
            } else {
                attributes.add(new Attribute(object, name, valueType(field)));
            }
        }
    }

    private static boolean isTold(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(OneToMany.class)
                && !NEVER.contains(field.getName());
    }

    private static Class<?> valueType(Field field) {
        if (field.isAnnotationPresent(ElementCollection.class)
                && field.getGenericType() instanceof ParameterizedType collection) {
            Type element = collection.getActualTypeArguments()[collection.getActualTypeArguments().length - 1];
            return element instanceof Class<?> plain ? plain : Object.class;
        }
        return field.getType();
    }
}
