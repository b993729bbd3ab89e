package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what the portal must be able to read again, so that the database alone does not tell it: AES-256-GCM with
 * the key of {@code mashwara.secret.key}, or else with one that is generated once and kept in the home directory.
 */
@ApplicationScoped
public class SecretBox {

    private static final String FILE = "secret-key";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private ServerConfiguration configuration;

    private SecretKey key;

    protected SecretBox() {}

    /** For a program outside the container. */
    SecretBox(ServerConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Encrypts.
     *
     * @param purpose what the secret is for and whose; only the same purpose opens it
     */
    public String seal(byte[] secret, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, 0, secret, 0, purpose);
        byte[] all = new byte[NONCE_BYTES + sealed.length];
        System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    /**
     * Decrypts.
     *
     * @throws IllegalStateException if it was sealed for another purpose or with another key, or changed since
     */
    public byte[] open(String sealed, String purpose) {
        byte[] all = Base64.getDecoder().decode(sealed);
        return cipher(Cipher.DECRYPT_MODE, all, 0, all, NONCE_BYTES, purpose);
    }

    private byte[] cipher(int mode, byte[] nonce, int nonceAt, byte[] input, int from, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce, nonceAt, NONCE_BYTES));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret cannot be read. Was " + ServerConfiguration.SECRET_KEY + " or the file " + FILE
                            + " of the home directory changed?",
                    e);
        }
    }

    private synchronized SecretKey key() {
        if (key == null) {
            try {
                String text = configuration.secretKey().orElse(null);
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest((text == null ? ownKey() : text).getBytes(StandardCharsets.UTF_8));
                key = new SecretKeySpec(digest, "AES");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return key;
    }

    private String ownKey() throws IOException {
        Path home = configuration.home();
        Files.createDirectories(home);
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            RANDOM.nextBytes(random);
            try (FileChannel out = FileChannel.open(
                    file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                out.write(StandardCharsets.UTF_8.encode(Base64.getEncoder().encodeToString(random)));
                out.force(true);
            } catch (FileAlreadyExistsException e) {
                return Files.readString(file).strip();
            }
        }
        return Files.readString(file).strip();
    }
}
