package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A text of the register, the programme, an agenda or a questionnaire in English and, where it is known, in Urdu.
 * Embed it with {@code @AttributeOverride} for the columns {@code <name>_en} and {@code <name>_ur}.
 */
@Embeddable
public class LocalText implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Longest name or title, in characters, of either language. */
    public static final int MAX_LENGTH = 500;

    /** Longest prose, such as a body's mandate, in characters, of either language. */
    public static final int MAX_PROSE = 2000;

    @NotBlank
    @Size(max = MAX_PROSE)
    @Column(name = "name_en")
    private String en;

    @Size(max = MAX_PROSE)
    @Column(name = "name_ur")
    private String ur;

    protected LocalText() {}

    private LocalText(String en, String ur, int maxLength) {
        this.en = Require.text("text", en, maxLength);
        this.ur = Require.optionalText("text", ur, maxLength);
    }

    /**
     * @param en the English text, required
     * @param ur the Urdu text; null or blank where there is none yet
     */
    public static LocalText of(String en, String ur) {
        return new LocalText(en, ur, MAX_LENGTH);
    }

    /** Like {@link #of}, for texts of up to {@value #MAX_PROSE} characters. */
    public static LocalText prose(String en, String ur) {
        return new LocalText(en, ur, MAX_PROSE);
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
