package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerConfigurationTest {

    @Test
    void theReadmeExplainsEveryKey() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<String> keys = Stream.of(ServerConfiguration.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ServerConfigurationTest::value)
                .toList();
        assertThat(keys).hasSizeGreaterThan(8);
        assertThat(ServerConfiguration.keys())
                .as("what the page of settings shows")
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
