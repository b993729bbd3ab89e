package org.mashwara.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mashwara.shared.Command;

/** The rules, by name; each fails when it finds nothing to check. */
final class Rules {

    /** From left to right: a feature uses only those before it. */
    private static final List<String> ORDER = List.of(
            "shared",
            "directory",
            "identity",
            "programme",
            "governance",
            "scheduling",
            "meeting",
            "consultation",
            "dashboard",
            "demo");

    /** Observes all the others; nobody uses it. */
    private static final String NOTIFICATION = "notification";

    /** Session beans that anybody may call, signed in or not; each has its reason beside it. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            // nobody has signed in yet
            "org.mashwara.identity.SignIns",
            // a one-time code is the proof
            "org.mashwara.identity.FirstPasswords",
            "org.mashwara.identity.FailedCodes",
            // a code of the telephone is the proof
            "org.mashwara.identity.SecondFactorCheck",
            "org.mashwara.identity.Setup",
            // says to whoever was overtaken by whom
            "org.mashwara.identity.LastChanges",
            // timers, demo data, signed links: there is nobody to ask for a role
            "org.mashwara.identity.SystemCommands",
            // timers ask
            "org.mashwara.meeting.DueReminders",
            "org.mashwara.notification.MailboxReading",
            // the signed link of a mail is the proof
            "org.mashwara.meeting.CalendarFeeds",
            "org.mashwara.consultation.LinkedResponses",
            "org.mashwara.meeting.LinkedAnswers",
            "org.mashwara.shared.JobRuns");

    /** What may live as long as a session. */
    private static final Set<String> SESSION_SCOPED = Set.of();

    /** The producer of the clock that everything else injects. */
    private static final Set<String> MAY_ASK_THE_SYSTEM_CLOCK = Set.of("org.mashwara.shared.ClockProducer");

    private static final String DATA_SOURCE = "java:app/jdbc/mashwara";

    private final Layout layout;

    Rules(Layout layout) {
        this.layout = layout;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("1 the domain knows no framework", domainKnowsNoFramework());
        rules.put("2a services know no screens", servicesKnowNoScreens());
        rules.put("2b the web knows no persistence", webKnowsNoPersistence());
        rules.put("2c no named bean depends on an entity", noNamedBeanDependsOnAnEntity());
        rules.put("3 features keep their order", featuresKeepTheirOrder());
        rules.put("4a session beans are in services", sessionBeansAreInServices());
        rules.put("4b session beans name their roles", sessionBeansNameTheirRoles());
        rules.put("4c services are commands", servicesAreCommands());
        rules.put("5a nothing lives in the session", nothingLivesInTheSession());
        rules.put("5b view beans are serializable", viewBeansAreSerializable());
        rules.put("6 nobody asks the system clock", nobodyAsksTheSystemClock());
        rules.put("7 one JNDI name", oneJndiName());
        rules.put("8 timers are not persistent", timersAreNotPersistent());
        rules.replaceAll((name, rule) -> rule.as(name).allowEmptyShould(false));
        return rules;
    }

    private ArchRule domainKnowsNoFramework() {
        return classes()
                .that(in("domain"))
                .should()
                .onlyDependOnClassesThat(in("domain")
                        .or(resideInAnyPackage(
                                "java..", "javax.crypto..", "jakarta.persistence..", "jakarta.validation.."))
                        .or(belongToAnyOf(ApplicationException.class))
                        .or(primitivesAndTheirArrays()));
    }

    private static DescribedPredicate<JavaClass> primitivesAndTheirArrays() {
        return DescribedPredicate.describe(
                "primitives", type -> type.getBaseComponentType().isPrimitive());
    }

    private ArchRule servicesKnowNoScreens() {
        return noClasses()
                .that(in("services"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces.."));
    }

    private ArchRule webKnowsNoPersistence() {
        return noClasses()
                .that(in("web"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..")
                        .or(in("domain").and(nameMatching(".*Repository"))));
    }

    private ArchRule noNamedBeanDependsOnAnEntity() {
        return noClasses()
                .that(are(annotatedWith(Named.class)))
                .should()
                .dependOnClassesThat(annotatedWith(Entity.class));
    }

    private static DescribedPredicate<JavaClass> annotatedWith(Class<? extends Annotation> type) {
        return DescribedPredicate.describe(
                "annotated with @" + type.getSimpleName(), c -> c.isAnnotatedWith(type) || c.isMetaAnnotatedWith(type));
    }

    private ArchRule featuresKeepTheirOrder() {
        return classes().that(inAnyModule()).should(new ArchCondition<JavaClass>("use only features to their left") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String feature = layout.featureOf(type).orElse("");
                if (!ORDER.contains(feature) && !NOTIFICATION.equals(feature)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " belongs to no feature"));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> used =
                            layout.featureOf(dependency.getTargetClass().getBaseComponentType());
                    if (used.isPresent() && !mayUse(feature, used.get())) {
                        events.add(SimpleConditionEvent.violated(
                                type, feature + " uses " + used.get() + ": " + dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static boolean mayUse(String feature, String used) {
        if (feature.equals(used)) {
            return true;
        }
        if (NOTIFICATION.equals(used)) {
            return false;
        }
        if (NOTIFICATION.equals(feature)) {
            return ORDER.contains(used) && ORDER.indexOf(used) < ORDER.indexOf("dashboard");
        }
        return ORDER.contains(used) && ORDER.indexOf(used) < ORDER.indexOf(feature);
    }

    private ArchRule sessionBeansAreInServices() {
        return classes().that(are(annotatedWith(Stateless.class))).should(be("in services", in("services")));
    }

    private ArchRule sessionBeansNameTheirRoles() {
        return classes()
                .that(are(annotatedWith(Stateless.class)))
                .should(be(
                        "carry @RolesAllowed or stand on the list of those open to all",
                        type -> type.isAnnotatedWith(RolesAllowed.class) || OPEN_TO_ALL.contains(type.getName())));
    }

    private ArchRule servicesAreCommands() {
        return classes()
                .that(are(annotatedWith(Stateless.class)))
                .and()
                .haveSimpleNameEndingWith("Service")
                .should(be("carry @Command", type -> type.isAnnotatedWith(Command.class)));
    }

    private ArchRule nothingLivesInTheSession() {
        return classes()
                .that(inAnyModule())
                .should(be(
                        "not be session scoped",
                        type -> !type.isAnnotatedWith(SessionScoped.class) || SESSION_SCOPED.contains(type.getName())));
    }

    private ArchRule viewBeansAreSerializable() {
        return classes()
                .that(are(annotatedWith(ViewScoped.class)))
                .should(new ArchCondition<JavaClass>("be serializable with all that they hold") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.isAssignableTo(Serializable.class)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is not serializable"));
                        }
                        Held.unserializableIn(type)
                                .forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
                    }
                });
    }

    private ArchRule nobodyAsksTheSystemClock() {
        return classes().that(inAnyModule()).should(new ArchCondition<JavaClass>("ask the injected clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (MAY_ASK_THE_SYSTEM_CLOCK.contains(type.getName())) {
                    return;
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (asksTheSystemClock(access)) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        });
    }

    private static boolean asksTheSystemClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        List<String> arguments = access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
        return owner.startsWith("java.time.") && name.equals("now") && !arguments.contains("java.time.Clock")
                || owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"))
                || owner.equals("java.time.InstantSource") && name.equals("system")
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && arguments.isEmpty()
                || owner.endsWith("Calendar")
                        && (name.equals("getInstance") || name.equals("<init>") && arguments.isEmpty());
    }

    private ArchRule oneJndiName() {
        return classes()
                .that(inAnyModule())
                .should(new ArchCondition<JavaClass>("name no JNDI entry but the data source") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        jndiNames(type)
                                .filter(name -> !DATA_SOURCE.equals(name))
                                .forEach(name -> events.add(
                                        SimpleConditionEvent.violated(type, type.getName() + " names " + name)));
                    }
                });
    }

    private static final Pattern JNDI_NAME = Pattern.compile("java:(?:global|app|module|comp|jboss)[\\w/.!-]*");

    /** Names in any string of the class, and those that annotations of fields, methods and the class give. */
    private static Stream<String> jndiNames(JavaClass type) {
        Stream<JavaAnnotation<?>> annotations = Stream.concat(
                type.getAnnotations().stream(),
                type.getMembers().stream().map(JavaMember::getAnnotations).flatMap(Collection::stream));
        Stream<String> given = annotations
                .filter(a -> a.getRawType().isEquivalentTo(Resource.class)
                        || a.getRawType().isEquivalentTo(EJB.class))
                .flatMap(a -> Stream.of("name", "lookup", "mappedName").map(a::get))
                .flatMap(Optional::stream)
                .map(Object::toString)
                .filter(name -> !name.isEmpty());
        Set<String> written = new HashSet<>();
        Matcher matcher = JNDI_NAME.matcher(new String(bytesOf(type), StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            written.add(matcher.group());
        }
        return Stream.concat(given, written.stream()).distinct();
    }

    private static byte[] bytesOf(JavaClass type) {
        URI uri = type.getSource().orElseThrow().getUri();
        try (InputStream in = uri.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchRule timersAreNotPersistent() {
        return methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .or()
                .areAnnotatedWith(Schedules.class)
                .should(new ArchCondition<JavaMethod>("be scheduled with persistent = false") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream<Schedule> single = method.tryGetAnnotationOfType(Schedule.class).stream();
                        Stream<Schedule> several = method.tryGetAnnotationOfType(Schedules.class).stream()
                                .flatMap(all -> Stream.of(all.value()));
                        if (Stream.concat(single, several).anyMatch(Schedule::persistent)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is persistent"));
                        }
                    }
                });
    }

    private DescribedPredicate<JavaClass> in(String module) {
        return DescribedPredicate.describe(
                "in " + module,
                type -> layout.moduleOf(type.getBaseComponentType())
                        .filter(module::equals)
                        .isPresent());
    }

    private DescribedPredicate<JavaClass> inAnyModule() {
        return DescribedPredicate.describe(
                "of the product", type -> layout.moduleOf(type).isPresent());
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> wanted) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!wanted.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + description));
                }
            }
        };
    }
}
