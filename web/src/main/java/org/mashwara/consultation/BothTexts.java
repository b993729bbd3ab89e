package org.mashwara.consultation;

import java.io.Serializable;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.LocalText;

/** A text in English and Urdu, side by side in a form. */
public class BothTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String en;
    private String ur;

    void show(LocalText text) {
        en = text == null ? null : text.getEn();
        ur = text == null ? null : text.getUr();
    }

    /** @throws BusinessException {@code required} on the English field, {@code <field>-en} */
    LocalText required(String field) {
        if (isBlank(en)) {
            throw BusinessException.onField(field + "-en", "required");
        }
        return LocalText.of(en, ur);
    }

    /** A name that may be left out: null where there is none; @throws BusinessException as {@link #required} for Urdu alone */
    LocalText ifGiven(String field) {
        return isBlank(en) && isBlank(ur) ? null : required(field);
    }

    /** Null where there is none; @throws BusinessException {@code required} on the English field if there is only Urdu */
    LocalText optional(String field) {
        return isBlank(en) && isBlank(ur) ? null : prose(field);
    }

    private LocalText prose(String field) {
        if (isBlank(en)) {
            throw BusinessException.onField(field + "-en", "required");
        }
        return LocalText.prose(en, ur);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getUr() {
        return ur;
    }

    public void setUr(String ur) {
        this.ur = ur;
    }
}
