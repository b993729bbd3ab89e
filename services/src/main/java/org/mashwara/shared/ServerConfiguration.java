package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every key that an operator may set, and nothing else reads configuration. MicroProfile Config finds a value in system
 * properties, environment variables ({@code mashwara.db.url} is {@code MASHWARA_DB_URL}) and the server's own sources.
 * An empty value counts as not set.
 */
@ApplicationScoped
public class ServerConfiguration {

    /** JDBC address of the PostgreSQL database (15 or newer); without it Mashwara runs a PostgreSQL of its own. */
    public static final String DATABASE_URL = "mashwara.db.url";

    /** User of the configured database. */
    public static final String DATABASE_USER = "mashwara.db.user";

    /** Password of the configured database. */
    public static final String DATABASE_PASSWORD = "mashwara.db.password";

    /** Directory of everything that this server keeps outside a configured database. Default: {@code ~/.mashwara}. */
    public static final String HOME = "mashwara.home";

    /** {@code true}: an empty database is filled with illustrative data and accounts. Default: {@code false}. */
    public static final String DEMO = "mashwara.demo";

    /** Address under which people reach the portal; it starts every link in a mail. Default: this machine's. */
    public static final String BASE_URL = "mashwara.base.url";

    /**
     * Addresses and ranges of the reverse proxies in front, separated by commas: from them {@code X-Forwarded-For} is
     * believed. Default: none.
     */
    public static final String TRUSTED_PROXIES = "mashwara.http.trusted-proxies";

    /** Name of the SMTP server; without it mails are kept in the portal, where the administrator reads them. */
    public static final String MAIL_HOST = "mashwara.mail.host";

    /** Port of the SMTP server. Default: 587 with {@code starttls}, 465 with {@code tls}, 25 with {@code none}. */
    public static final String MAIL_PORT = "mashwara.mail.port";

    /** How the connection to the SMTP server is protected: {@code starttls} (default), {@code tls}, {@code none}. */
    public static final String MAIL_SECURITY = "mashwara.mail.security";

    /** User at the SMTP server; without it nobody signs in there. */
    public static final String MAIL_USER = "mashwara.mail.user";

    /** Password at the SMTP server. */
    public static final String MAIL_PASSWORD = "mashwara.mail.password";

    /** Sender of every mail. Default: {@code mashwara@} and the name of the SMTP server. */
    public static final String MAIL_FROM = "mashwara.mail.from";

    /** Name of the IMAP server at which calendar programs reply; without it no mailbox is read. */
    public static final String IMAP_HOST = "mashwara.mail.imap.host";

    /** Port of the IMAP server. Default: 993 with {@code tls}, 143 otherwise. */
    public static final String IMAP_PORT = "mashwara.mail.imap.port";

    /** How the connection to the IMAP server is protected: {@code tls} (default), {@code starttls}, {@code none}. */
    public static final String IMAP_SECURITY = "mashwara.mail.imap.security";

    /** User at the IMAP server. */
    public static final String IMAP_USER = "mashwara.mail.imap.user";

    /** Password at the IMAP server. */
    public static final String IMAP_PASSWORD = "mashwara.mail.imap.password";

    /** Folder of the mailbox. Default: {@code INBOX}. */
    public static final String IMAP_FOLDER = "mashwara.mail.imap.folder";

    /**
     * Any text of 32 characters or more from which the key is made that encrypts secrets such as those of second
     * factors; the same on every node. Default: one that is generated once and kept in the home directory.
     */
    public static final String SECRET_KEY = "mashwara.secret.key";

    /**
     * {@code true}: people may have calendars fetched from this machine and from private networks, too. Default: {@code
     * false}.
     */
    public static final String CALENDAR_PRIVATE = "mashwara.calendar.private-addresses";

    private static final int IMAPS_PORT = 993;

    private static final int PLAIN_IMAP_PORT = 143;

    /** Protection of the connection to a mail server. */
    public enum MailSecurity {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        MailSecurity(int port) {
            this.port = port;
        }
    }

    public Optional<String> databaseUrl() {
        return text(DATABASE_URL);
    }

    public Optional<String> databaseUser() {
        return text(DATABASE_USER);
    }

    public Optional<String> databasePassword() {
        return text(DATABASE_PASSWORD);
    }

    /** The home directory; it need not exist yet. */
    public Path home() {
        return text(HOME)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".mashwara"))
                .toAbsolutePath()
                .normalize();
    }

    /** Whether an empty database is filled with illustrative data and accounts. */
    public boolean demo() {
        return config().getOptionalValue(DEMO, Boolean.class).orElse(false);
    }

    /** The start of every link in a mail, without a slash at its end. */
    public String baseUrl() {
        String url = text(BASE_URL).orElse("http://localhost:8080");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /**
     * The reverse proxies whose word on a client's address counts.
     *
     * @throws IllegalStateException if the value holds something that is neither an address nor a range
     */
    public TrustedProxies trustedProxies() {
        try {
            return text(TRUSTED_PROXIES).map(TrustedProxies::of).orElse(TrustedProxies.NONE);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    TRUSTED_PROXIES + ": neither an address nor a range of addresses: " + e.getMessage(), e);
        }
    }

    /** The SMTP server, or empty where mails are to be read in the portal. */
    public Optional<String> mailHost() {
        return text(MAIL_HOST);
    }

    public int mailPort() {
        return config().getOptionalValue(MAIL_PORT, Integer.class).orElseGet(() -> mailSecurity().port);
    }

    public MailSecurity mailSecurity() {
        return security(MAIL_SECURITY).orElse(MailSecurity.STARTTLS);
    }

    public Optional<String> mailUser() {
        return text(MAIL_USER);
    }

    public Optional<String> mailPassword() {
        return text(MAIL_PASSWORD);
    }

    public String mailFrom() {
        return text(MAIL_FROM).orElseGet(() -> "mashwara@" + mailHost().orElse("localhost"));
    }

    /** The IMAP server, or empty where no mailbox is read. */
    public Optional<String> imapHost() {
        return text(IMAP_HOST);
    }

    public int imapPort() {
        return config().getOptionalValue(IMAP_PORT, Integer.class)
                .orElseGet(() -> imapSecurity() == MailSecurity.TLS ? IMAPS_PORT : PLAIN_IMAP_PORT);
    }

    public MailSecurity imapSecurity() {
        return security(IMAP_SECURITY).orElse(MailSecurity.TLS);
    }

    public Optional<String> imapUser() {
        return text(IMAP_USER);
    }

    public Optional<String> imapPassword() {
        return text(IMAP_PASSWORD);
    }

    public String imapFolder() {
        return text(IMAP_FOLDER).orElse("INBOX");
    }

    private static Optional<MailSecurity> security(String key) {
        return text(key).map(value -> MailSecurity.valueOf(value.strip().toUpperCase(Locale.ROOT)));
    }

    /** Whether calendars are fetched from private addresses, too. */
    public boolean privateCalendars() {
        return config().getOptionalValue(CALENDAR_PRIVATE, Boolean.class).orElse(false);
    }

    /**
     * The text from which the key for secrets is made, or empty where the portal makes its own.
     *
     * @throws IllegalStateException if it is shorter than 32 characters
     */
    public Optional<String> secretKey() {
        Optional<String> key = text(SECRET_KEY);
        if (key.isPresent() && key.get().length() < 32) {
            throw new IllegalStateException(SECRET_KEY + " needs at least 32 characters");
        }
        return key;
    }

    /**
     * A key with its value.
     *
     * @param value what is set; null where nothing is
     * @param secret whether nobody is to read it on a screen
     */
    public record Entry(String key, String value, boolean secret) {}

    /** Every key, in the order of the README. */
    public static List<String> keys() {
        return List.of(
                DATABASE_URL,
                DATABASE_USER,
                DATABASE_PASSWORD,
                HOME,
                DEMO,
                BASE_URL,
                TRUSTED_PROXIES,
                MAIL_HOST,
                MAIL_PORT,
                MAIL_SECURITY,
                MAIL_USER,
                MAIL_PASSWORD,
                MAIL_FROM,
                IMAP_HOST,
                IMAP_PORT,
                IMAP_SECURITY,
                IMAP_USER,
                IMAP_PASSWORD,
                IMAP_FOLDER,
                SECRET_KEY,
                CALENDAR_PRIVATE);
    }

    /** Every key with what is set. */
    public List<Entry> entries() {
        Set<String> secrets = Set.of(DATABASE_PASSWORD, MAIL_PASSWORD, IMAP_PASSWORD, SECRET_KEY);
        return keys().stream()
                .map(key -> new Entry(
                        key, text(key).map(ServerConfiguration::withoutPassword).orElse(null), secrets.contains(key)))
                .toList();
    }

    /** A JDBC address may name a password. */
    private static String withoutPassword(String value) {
        return value.replaceAll("(?i)(password=)[^&;]*", "$1…");
    }

    /** By the application's own class loader: a pool opens connections in threads that have no other. */
    private static Config config() {
        return ConfigProvider.getConfig(ServerConfiguration.class.getClassLoader());
    }

    private static Optional<String> text(String key) {
        return config().getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }
}
