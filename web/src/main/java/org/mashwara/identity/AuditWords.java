package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.mashwara.shared.Format;
import org.mashwara.shared.Language;
import org.mashwara.shared.Texts;

/** What the audit trail says, in words; as {@code auditWords} in pages. */
@Named
@ApplicationScoped
public class AuditWords {

    @Inject
    private Language language;

    @Inject
    private Format format;

    /** The command in words, or its name where it has none. */
    public String command(String name) {
        return text("command." + name, name);
    }

    /** The kind of the thing with its number: "account 12". */
    public String object(AuditChange change) {
        return spaced(change.object()) + (change.id() == null ? "" : " " + change.id());
    }

    /** The attribute in words. */
    public String attribute(AuditChange change) {
        return text("attribute." + change.object() + "." + change.attribute(), spaced(change.attribute()));
    }

    /** A value as people read it: instants as local time. */
    public String value(String stored) {
        if (stored == null || !stored.endsWith("Z") || !stored.contains("T")) {
            return stored;
        }
        try {
            return format.stamp(Instant.parse(stored));
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    private String text(String key, String otherwise) {
        ResourceBundle texts = Texts.in(language.getLocale());
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** {@code signInName} as "sign in name". */
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('.', ' ').toLowerCase(Locale.ROOT);
    }
}
