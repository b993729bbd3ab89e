package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final Layout LAYOUT = Layout.ofTheProduct();

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mashwara");

    @Test
    void allThreeModulesAreLookedAt() {
        assertThat(PRODUCT.stream().map(LAYOUT::moduleOf).flatMap(module -> module.stream()))
                .contains("domain", "services", "web");
        assertThat(PRODUCT.stream()
                        .filter(type -> LAYOUT.moduleOf(type).isEmpty())
                        .map(JavaClass::getName))
                .as("classes of no module")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return new Rules(LAYOUT)
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }
}
