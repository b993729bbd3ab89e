package org.mashwara.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.identity.CommandInterceptor;
import org.mashwara.shared.Command;
import org.mashwara.shared.Texts;

/** The audit trail says in words what each command did. */
class CommandTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void everyCommandHasWords(String language) {
        List<String> commands = commands();
        assertThat(commands).isNotEmpty();
        assertThat(commands)
                .filteredOn(
                        command -> !Texts.in(Locale.forLanguageTag(language)).containsKey("command." + command))
                .isEmpty();
    }

    private static List<String> commands() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mashwara").stream()
                        .filter(type -> type.isAnnotatedWith(Command.class) && type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .map(JavaMethod::reflect)
                        .map(CommandInterceptor::nameOf)
                        .distinct()
                        .toList();
    }
}
