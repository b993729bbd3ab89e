package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.LocalText;

/** Shows what convening will do and to whom, then does it. */
@Named
@ViewScoped
public class ConveneView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MeetingQueries queries;

    @Inject
    private MeetingChangeQueries changes;

    @Inject
    private ConveningService service;

    @Inject
    private Form form;

    private Long id;
    private ConveningPreview preview;
    private List<Calling> callings;
    private List<MessagePreview> messages;

    /** An organisation that may call the meeting, and its notice. */
    public static class Calling implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long organisation;
        private final LocalText name;
        private boolean chosen;
        private String number;
        private LocalDate dated;

        Calling(long organisation, LocalText name, boolean chosen) {
            this.organisation = organisation;
            this.name = name;
            this.chosen = chosen;
        }

        /** A notice was typed for an organisation that is not ticked. */
        boolean isForgotten() {
            return !chosen && (number != null && !number.isBlank() || dated != null);
        }

        ConvenerEntry entry() {
            return new ConvenerEntry(organisation, number, dated, null);
        }

        public long getOrganisation() {
            return organisation;
        }

        public LocalText getName() {
            return name;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public LocalDate getDated() {
            return dated;
        }

        public void setDated(LocalDate dated) {
            this.dated = dated;
        }
    }

    public void load() {
        preview = queries.convening(id);
        callings = preview.organisations().stream()
                .map(choice ->
                        new Calling(choice.id(), choice.name(), preview.usual().contains(choice.id())))
                .toList();
    }

    /** Shows every message as it would go out with the conveners that are ticked. */
    public void look() {
        List<Long> calling = callings.stream()
                .filter(Calling::isChosen)
                .map(Calling::getOrganisation)
                .toList();
        form.run(() -> messages = changes.invitations(id, calling));
    }

    public String convene() {
        List<Calling> forgotten = callings.stream().filter(Calling::isForgotten).toList();
        if (!forgotten.isEmpty()) {
            forgotten.forEach(calling -> form.refuse(null, "convene.forgotten", calling.getName()));
            return null;
        }
        List<ConvenerEntry> conveners =
                callings.stream().filter(Calling::isChosen).map(Calling::entry).toList();
        return form.run(() -> service.convene(id, preview.version(), conveners))
                ? form.done(
                        "meeting.convened",
                        "/meetings/meeting?id=" + id,
                        preview.recipients().size())
                : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ConveningPreview getPreview() {
        return preview;
    }

    /** Every message, once the person has asked to read them; otherwise null. */
    public List<MessagePreview> getMessages() {
        return messages;
    }

    public List<Calling> getCallings() {
        return callings;
    }
}
