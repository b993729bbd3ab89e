package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Texts in the person's language, with arguments; as {@code words} in pages. Arguments that are dates or texts in two
 * languages are written as this language writes them.
 */
@Named
@ApplicationScoped
public class Words {

    @Inject
    private Language language;

    @Inject
    private Format format;

    public Words() {}

    Words(Language language, Format format) {
        this.language = language;
        this.format = format;
    }

    /**
     * The same in a language that is not the person's: for what is shown as others would see it.
     *
     * @param code {@code en} or {@code ur}
     */
    public Words reading(String code) {
        Language other = Language.of(code);
        return new Words(other, format.reading(other));
    }

    /** The text of a key, its placeholders filled; the key itself between question marks where there is none. */
    public String of(String key, Object... arguments) {
        String pattern = plain(key);
        if (arguments == null || arguments.length == 0) {
            return pattern;
        }
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = write(arguments[i]);
        }
        return new MessageFormat(pattern, language.getFormatLocale()).format(written);
    }

    /** The name of an enum's value: the text {@code <prefix>.<VALUE>}; nothing for none. */
    public String name(String prefix, Object value) {
        return value == null ? "" : plain(prefix + "." + (value instanceof Enum<?> e ? e.name() : value));
    }

    /** The text of a key in both languages. */
    public LocalText both(String key) {
        return LocalText.of(
                Texts.in(Locale.ENGLISH).getString(key),
                Texts.in(Locale.forLanguageTag("ur")).getString(key));
    }

    /** The text in the person's language; nothing for none. */
    public String in(LocalText text) {
        return text == null ? "" : text.in(language.getLocale());
    }

    /** The Urdu text for a person who reads Urdu, where there is one; otherwise the English. */
    public String pick(String en, String ur) {
        return "ur".equals(language.getCode()) && ur != null && !ur.isBlank() ? ur : en;
    }

    /** The text of a key without placeholders; nothing where there is none. */
    public Optional<String> find(String key) {
        try {
            return Optional.of(Texts.in(language.getLocale()).getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private String plain(String key) {
        return find(key).orElse("???" + key + "???");
    }

    private Object write(Object argument) {
        if (argument instanceof LocalText text) {
            return text.in(language.getLocale());
        } else if (argument instanceof LocalDate day) {
            return format.day(day);
        } else if (argument instanceof Deadline deadline) {
            return format.until(deadline);
        } else if (argument instanceof Instant instant) {
            return format.moment(instant);
        } else if (argument instanceof Enum<?> constant) {
            return constant.name();
        } else if (argument instanceof Locale locale) {
            return locale.getDisplayLanguage(language.getLocale());
        }
        return argument;
    }
}
