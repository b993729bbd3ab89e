package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {

    private static final byte[] SECRET = {1, 2, 3};

    @TempDir
    private Path home;

    private SecretBox box(String key) {
        return new SecretBox(new ServerConfiguration() {
            @Override
            public Path home() {
                return home;
            }

            @Override
            public Optional<String> secretKey() {
                return Optional.ofNullable(key);
            }
        });
    }

    @Test
    void whatIsSealedIsOpenedByALaterStartWithTheSameHome() throws IOException {
        String sealed = box(null).seal(SECRET, "test");
        assertThat(box(null).open(sealed, "test")).isEqualTo(SECRET);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secret-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void nothingIsSealedTheSameTwice() {
        assertThat(box(null).seal(SECRET, "test")).isNotEqualTo(box(null).seal(SECRET, "test"));
    }

    @Test
    void anotherKeyPurposeOrByteOpensNothing() {
        String sealed = box("a configured key of enough characters").seal(SECRET, "test");
        assertThat(box("a configured key of enough characters").open(sealed, "test"))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> box("another key of quite enough characters").open(sealed, "test"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mashwara.secret.key");
        assertThatThrownBy(() -> box("a configured key of enough characters").open(sealed, "other"))
                .isInstanceOf(IllegalStateException.class);
        char changed = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> box("a configured key of enough characters")
                        .open(sealed.substring(0, 20) + changed + sealed.substring(21), "test"))
                .isInstanceOf(IllegalStateException.class);
    }
}
