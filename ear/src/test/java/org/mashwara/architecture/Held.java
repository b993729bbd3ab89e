package org.mashwara.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What an object holds in its fields, and in theirs: whether it can be written away with the view. */
final class Held {

    private Held() {}

    /** A sentence for each part that can't. */
    static Stream<String> unserializableIn(JavaClass type) {
        return heldFields(type)
                .flatMap(field -> unserializable(field.getType(), new HashSet<>())
                        .map(part -> field.getFullName() + " holds " + part.getName() + ", which is not serializable"));
    }

    /** What is injected is a proxy and finds its bean again. */
    private static Stream<JavaField> heldFields(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> field.getOwner().getPackageName().startsWith("org.mashwara"))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                .filter(field -> !field.isAnnotatedWith(Inject.class)
                        && !field.isAnnotatedWith(EJB.class)
                        && !field.isAnnotatedWith(Resource.class));
    }

    private static Stream<JavaClass> unserializable(JavaType type, Set<JavaClass> seen) {
        JavaClass raw = type.toErasure().getBaseComponentType();
        Stream<JavaClass> arguments = type instanceof JavaParameterizedType parameterized
                ? parameterized.getActualTypeArguments().stream().flatMap(arg -> unserializable(arg, seen))
                : Stream.empty();
        if (raw.isPrimitive() || raw.isEnum() || isContainer(raw) || raw.isEquivalentTo(Object.class)) {
            return arguments;
        }
        if (!seen.add(raw)) {
            return Stream.empty();
        }
        Stream<JavaClass> self = raw.isAssignableTo(Serializable.class) ? Stream.empty() : Stream.of(raw);
        Stream<JavaClass> inside = raw.getPackageName().startsWith("org.mashwara")
                ? heldFields(raw).flatMap(field -> unserializable(field.getType(), seen))
                : Stream.empty();
        return Stream.of(self, inside, arguments).flatMap(part -> part);
    }

    private static boolean isContainer(JavaClass raw) {
        return raw.isInterface()
                && raw.getPackageName().startsWith("java.util")
                && (raw.isAssignableTo(Collection.class) || raw.isAssignableTo(Map.class));
    }
}
