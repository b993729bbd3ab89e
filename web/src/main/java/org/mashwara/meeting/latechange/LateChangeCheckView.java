package org.mashwara.meeting.latechange;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Form;

/** Shows what a way out will do and to whom, then decides it. */
@Named
@ViewScoped
public class LateChangeCheckView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LateChangeQueries queries;

    @Inject
    private LateChangeService service;

    @Inject
    private Form form;

    private final ToldParameters told = new ToldParameters();
    private Long id;
    private String way;
    private LateChangeCheck check;
    private List<ItemForm> items;
    private String reason;
    private ApprovalKind approval = ApprovalKind.CONVEYED;
    private String approvedBy;
    private String noteReference;
    private String conveyedBy;
    private String joinLink;
    private boolean overtaken;

    /** An agenda item, and what is chosen for it. */
    public static class ItemForm implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Before the id of the post that is to present it. */
        private static final String HANDED = "post-";

        private final WayRow.Item item;
        private String choice;

        ItemForm(WayRow.Item item) {
            this.item = item;
            this.choice = item.fate() == ItemFate.HANDED_OVER
                    ? HANDED + item.newPresenterId()
                    : item.fate().name();
        }

        ItemChoice entry() {
            return choice.startsWith(HANDED)
                    ? new ItemChoice(item.id(), ItemFate.HANDED_OVER, Long.valueOf(choice.substring(HANDED.length())))
                    : new ItemChoice(item.id(), ItemFate.valueOf(choice), null);
        }

        public WayRow.Item getItem() {
            return item;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }
    }

    /** To the ways where this one is not among them any more. */
    public String load() {
        told.read();
        if (!form.run(() -> check = queries.check(id, way, told.entry(), List.of(), null, null))) {
            return "/meetings/late-change?faces-redirect=true&id=" + id + told.query();
        }
        items = new ArrayList<>(check.way().items().stream().map(ItemForm::new).toList());
        return null;
    }

    /** Shows anew what will be said, with what was typed. */
    public void refresh() {
        form.run(() -> check = queries.check(id, way, told.entry(), entries(), reason, joinLink));
    }

    public String decide() {
        long shown = check.head().version();
        LateChangeEntry entry = new LateChangeEntry(
                way,
                check.way().fingerprint(),
                told.entry(),
                entries(),
                reason,
                new LateChangeEntry.ApprovalEntry(approval, approvedBy, noteReference, conveyedBy),
                joinLink);
        if (form.run(() -> service.decide(id, shown, entry))) {
            return form.done(
                    "lateChange.done",
                    "/meetings/meeting?id=" + id,
                    check.messages().size());
        }
        refresh();
        overtaken = check.head().version() != shown;
        return null;
    }

    private List<ItemChoice> entries() {
        return items.stream().map(ItemForm::entry).toList();
    }

    /** False while only the messages are to be shown anew: then nothing need be filled in yet. */
    public boolean isDeciding() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || faces.getExternalContext().getRequestParameterMap().keySet().stream()
                        .noneMatch(name -> name.endsWith(":refresh"));
    }

    /** The way back to all ways. */
    public String getBack() {
        return "/meetings/late-change?id=" + id + told.query();
    }

    /** True if the meeting has changed since the page was shown: it is looked at again before anything is decided. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The meeting would take place at another time, which rounds of feedback follow. */
    public boolean isMoving() {
        return check.way().kind() == WayKind.POSTPONE;
    }

    /** A link is to be given. */
    public boolean isLinked() {
        return check.way().kind() == WayKind.HYBRID;
    }

    /** The ways in which an approval comes to the TWG Secretariat. */
    public List<ApprovalKind> getApprovals() {
        return List.of(ApprovalKind.CONVEYED, ApprovalKind.PAPER);
    }

    public LateChangeCheck getCheck() {
        return check;
    }

    public List<ItemForm> getItems() {
        return items;
    }

    public ToldParameters getTold() {
        return told;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ApprovalKind getApproval() {
        return approval;
    }

    public void setApproval(ApprovalKind approval) {
        this.approval = approval;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public String getNoteReference() {
        return noteReference;
    }

    public void setNoteReference(String noteReference) {
        this.noteReference = noteReference;
    }

    public String getConveyedBy() {
        return conveyedBy;
    }

    public void setConveyedBy(String conveyedBy) {
        this.conveyedBy = conveyedBy;
    }

    public String getJoinLink() {
        return joinLink;
    }

    public void setJoinLink(String joinLink) {
        this.joinLink = joinLink;
    }
}
