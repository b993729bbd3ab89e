package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Classes made to break the rules: each rule names those that break it and no other, and fails on nothing at all. */
class RulesCanFailTest {

    private static final String ROOT = "org.mashwara.architecture.broken";

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    private static final Map<String, ArchRule> RULES = new Rules(Layout.below(ROOT)).all();

    /** Rule by rule, the fixtures that it must name. */
    private static final Map<String, Set<String>> BROKEN_BY = Map.ofEntries(
            Map.entry("1", Set.of("InjectedPolicy")),
            Map.entry("2a", Set.of("FacesAwareQueries")),
            Map.entry("2b", Set.of("PersistentView", "RepositoryView")),
            Map.entry("2c", Set.of("EntityView")),
            Map.entry("3", Set.of("EagerSeat", "MailingMeeting", "Gadget")),
            Map.entry("4a", Set.of("StrayService")),
            Map.entry("4b", Set.of("OpenQueries")),
            Map.entry("4c", Set.of("SilentService")),
            Map.entry("5a", Set.of("SessionBean")),
            Map.entry("5b", Set.of("HeavyView", "PlainView")),
            Map.entry("6", Set.of("Impatient")),
            Map.entry("7", Set.of("Lookup")),
            Map.entry("8", Set.of("PersistentTimer")));

    @TestFactory
    Stream<DynamicTest> eachRuleFindsWhatBreaksIt() {
        return RULES.entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> {
                    Set<String> expected = new TreeSet<>(BROKEN_BY.get(number(rule.getKey())));
                    assertThat(named(rule.getValue())).isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFailsOnNothing() {
        JavaClasses nothing = new ClassFileImporter().importPackages(ROOT + ".nothing");
        return RULES.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(nothing))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("failed to check any classes")));
    }

    @Test
    void everyRuleHasItsFixture() {
        assertThat(RULES.keySet().stream().map(RulesCanFailTest::number))
                .containsExactlyInAnyOrderElementsOf(BROKEN_BY.keySet());
    }

    private static String number(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    /** The fixtures whose name stands first in a complaint. */
    private static Set<String> named(ArchRule rule) {
        Set<String> found = new TreeSet<>();
        for (String line : rule.evaluate(BROKEN).getFailureReport().getDetails()) {
            BROKEN.stream()
                    .filter(type -> line.contains(type.getName()))
                    .min((a, b) -> Integer.compare(line.indexOf(a.getName()), line.indexOf(b.getName())))
                    .map(JavaClass::getSimpleName)
                    .ifPresent(found::add);
        }
        return found;
    }
}
