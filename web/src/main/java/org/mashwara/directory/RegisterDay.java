package org.mashwara.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.mashwara.shared.Format;

/** The day as of which the register is shown ({@code on} in the address), today unless another is asked for; as {@code registerDay} in pages. */
@Named
@RequestScoped
public class RegisterDay {

    @Inject
    private Format format;

    private LocalDate on;

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** The day asked for, or today. */
    public LocalDate getDay() {
        return on == null ? format.today() : on;
    }

    public boolean isToday() {
        return getDay().equals(format.today());
    }

    /** Appended to a link whose address has parameters already, so that the day goes along; nothing for today. */
    public String getAlong() {
        return isToday() ? "" : "&on=" + getDay();
    }

    /** Likewise for an address without parameters. */
    public String getAlone() {
        return isToday() ? "" : "?on=" + getDay();
    }
}
