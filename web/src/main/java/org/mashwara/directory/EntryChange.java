package org.mashwara.directory;

import java.io.Serializable;
import java.time.LocalDate;

/** How an entry of the register is changed: from which day on, or put right from which days on; why; and the check. */
public class EntryChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean correcting;
    private LocalDate from;
    private LocalDate nameSince;
    private LocalDate placeSince;
    private String reason;
    private ChangePreview preview;

    /** Begins with a change from today on, and with the days that stand in the register. */
    void begin(LocalDate today, LocalDate shownNameSince, LocalDate shownPlaceSince) {
        from = today;
        nameSince = shownNameSince;
        placeSince = shownPlaceSince;
    }

    /** Goes on to the check of what it touches. */
    void check(ChangePreview touched) {
        preview = touched;
    }

    /** Goes back from the check. */
    public void back() {
        preview = null;
    }

    public boolean isChecking() {
        return preview != null;
    }

    public ChangePreview getPreview() {
        return preview;
    }

    public boolean isCorrecting() {
        return correcting;
    }

    public void setCorrecting(boolean correcting) {
        this.correcting = correcting;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getNameSince() {
        return nameSince;
    }

    public void setNameSince(LocalDate nameSince) {
        this.nameSince = nameSince;
    }

    public LocalDate getPlaceSince() {
        return placeSince;
    }

    public void setPlaceSince(LocalDate placeSince) {
        this.placeSince = placeSince;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
