package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.mashwara.shared.Format;
import org.mashwara.shared.Language;
import org.mashwara.shared.Texts;
import org.mashwara.shared.Words;

/** What the audit trail says, in words; as {@code auditWords} in pages. */
@Named
@ApplicationScoped
public class AuditWords {

    /** How the trail stores a value that is confidential. */
    private static final String HIDDEN = "…";

    @Inject
    private Language language;

    @Inject
    private Format format;

    @Inject
    private Words words;

    /** Who did it: the person, whoever held a link that was sent to the person, or the portal itself. */
    public String who(AuditRow row) {
        if (row.personEn() == null) {
            return words.of("audit.portal");
        }
        String person = words.pick(row.personEn(), row.personUr());
        return row.linkId() == null ? person : words.of("audit.byLink", person);
    }

    /** The command in words, or its name where it has none. */
    public String command(String name) {
        ResourceBundle texts = Texts.in(language.getLocale());
        String key = "command." + name;
        return texts.containsKey(key) ? texts.getString(key) : name;
    }

    /** The kind of the thing with what people call it: "Account: s.khan". */
    public String object(AuditChange change) {
        String thing = vocabulary().thing(change.object()).orElseGet(() -> spaced(change.object()));
        return change.name() == null ? thing : words.of("audit.named", thing, change.name());
    }

    /** The attribute in words; of a text in two languages also which of them. */
    public String attribute(AuditChange change) {
        String attribute =
                vocabulary().attribute(change.object(), change.attribute()).orElseGet(() -> spaced(change.attribute()));
        if (change.attribute().endsWith(".en")) {
            return words.of("audit.inEnglish", attribute);
        }
        return change.attribute().endsWith(".ur") ? words.of("audit.inUrdu", attribute) : attribute;
    }

    /** The value before, as people read it; null for none. */
    public String before(AuditChange change) {
        return value(change, change.before());
    }

    /** The value after, as people read it; null for none. */
    public String after(AuditChange change) {
        return value(change, change.after());
    }

    private String value(AuditChange change, String stored) {
        if (stored == null || stored.isEmpty()) {
            return stored;
        }
        if (HIDDEN.equals(stored)) {
            return words.of("audit.hidden");
        }
        return constants(change, stored).or(() -> time(stored)).orElse(stored);
    }

    /** One constant or several; yes and no. */
    private Optional<String> constants(AuditChange change, String stored) {
        if (stored.equals("true") || stored.equals("false")) {
            return Optional.of(words.of(stored.equals("true") ? "form.yes" : "form.no"));
        }
        List<Optional<String>> each = Arrays.stream(stored.split(", "))
                .map(constant -> vocabulary().constant(change.object(), change.attribute(), constant))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Optional.of(each.stream()
                        .map(Optional::orElseThrow)
                        .collect(Collectors.joining(language.isUrdu() ? "، " : ", ")))
                : Optional.empty();
    }

    /** Instants as local time, days as days. */
    private Optional<String> time(String stored) {
        try {
            if (stored.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Optional.of(format.date(LocalDate.parse(stored)));
            }
            return stored.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z")
                    ? Optional.of(format.stamp(Instant.parse(stored)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private AuditVocabulary vocabulary() {
        return AuditVocabulary.in(language.getLocale());
    }

    /** {@code signInName} as "sign in name". */
    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('.', ' ').toLowerCase(Locale.ROOT);
    }
}
