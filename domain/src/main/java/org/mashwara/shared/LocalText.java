package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;

/**
 * A text of the register, the programme, an agenda or a questionnaire in English and, where it is known, in Urdu.
 * Embed it with {@code @AttributeOverride} for the columns {@code <name>_en} and {@code <name>_ur}.
 */
@Embeddable
public class LocalText {

    /** Longest text, in characters, of either language. */
    public static final int MAX_LENGTH = 500;

    @NotBlank
    @Size(max = MAX_LENGTH)
    @Column(name = "name_en")
    private String en;

    @Size(max = MAX_LENGTH)
    @Column(name = "name_ur")
    private String ur;

    protected LocalText() {}

    private LocalText(String en, String ur) {
        this.en = Require.text("text", en, MAX_LENGTH);
        this.ur = ur == null || ur.isBlank() ? null : Require.text("text", ur, MAX_LENGTH);
    }

    /**
     * @param en the English text, required
     * @param ur the Urdu text; null or blank where there is none yet
     */
    public static LocalText of(String en, String ur) {
        return new LocalText(en, ur);
    }

    public String getEn() {
        return en;
    }

    /** The Urdu text, or null. */
    public String getUr() {
        return ur;
    }

    /** The text in the language asked for; English where there is no Urdu. */
    public String in(Locale locale) {
        return "ur".equals(locale.getLanguage()) && ur != null ? ur : en;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalText that && Objects.equals(en, that.en) && Objects.equals(ur, that.ur);
    }

    @Override
    public int hashCode() {
        return Objects.hash(en, ur);
    }

    @Override
    public String toString() {
        return ur == null ? en : en + " | " + ur;
    }
}
