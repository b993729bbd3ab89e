package org.mashwara.dashboard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mashwara.directory.AreaForm;
import org.mashwara.governance.BodyForm;
import org.mashwara.governance.SeatList;
import org.mashwara.governance.SeatQueries;
import org.mashwara.identity.AccountService;
import org.mashwara.identity.IssuedCode;
import org.mashwara.identity.NewAccount;
import org.mashwara.identity.PrintCodeView;
import org.mashwara.programme.ProgrammeService;
import org.mashwara.scheduling.RoomEntry;
import org.mashwara.scheduling.RoomFields;
import org.mashwara.scheduling.RoomService;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;
import org.mashwara.shared.NotFoundException;
import org.mashwara.shared.Role;

/**
 * Leads the administrator of a new portal, step by step, until the first meeting can be convened. The portal's own data
 * say what is done, so that one may leave at any step and go on later.
 */
@Named
@ViewScoped
public class FirstStepsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/admin/first-steps";

    @Inject
    private FirstStepsQueries queries;

    @Inject
    private FirstStepsService service;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private SeatQueries seats;

    @Inject
    private AccountService accounts;

    @Inject
    private RoomService rooms;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private FirstStep step;
    private FirstSteps steps;
    private SeatList members;
    private final FirstProgrammeForm programme = new FirstProgrammeForm();
    private final FirstBodyForm body = new FirstBodyForm();
    private final FirstMemberForm member = new FirstMemberForm();
    private final RoomFields room = new RoomFields();
    private String signInName;
    private String email;
    private String accountLanguage = "en";

    /** Shows the step asked for, or the first that is not done. */
    public void load() {
        steps = queries.steps();
        if (step == null) {
            step = steps.next();
        }
        if (isTooEarly(step)) {
            throw new NotFoundException("first step", step);
        }
        if (step == FirstStep.MEMBERS || step == FirstStep.ACCOUNT) {
            members = seats.seats(steps.code(), format.today());
        }
        member.setFrom(format.today());
        body.setProgramme(
                steps.programmes().isEmpty() ? null : steps.programmes().get(0).id());
        room.begin(steps.city());
    }

    /** Members, terms and the account belong to the body. */
    private boolean isTooEarly(FirstStep wanted) {
        return steps.bodyId() == null
                && wanted != null
                && Set.of(FirstStep.MEMBERS, FirstStep.TERMS, FirstStep.ACCOUNT).contains(wanted);
    }

    public String agree() {
        return form.run(() -> programmes.agree(programme.agreement())) ? form.done("first.programme.done", HERE) : null;
    }

    public String setUpBody() {
        AreaForm area = body.area();
        BodyForm typed = body.body();
        return form.run(() -> service.setUpBody(new FirstBody(area, typed)))
                ? form.done("first.body.done", HERE)
                : null;
    }

    /** Adds a member and stays with the step, for the next one. */
    public String addMember() {
        return form.run(() -> service.addMember(steps.bodyId(), member.entered()))
                ? form.done(
                        "first.member.done",
                        HERE + "?step=MEMBERS",
                        members.seats().size() + 1)
                : null;
    }

    /** Opens the TWG Secretariat's account; leads to the code to print where no link was mailed. */
    public String openAccount() {
        IssuedCode[] issued = new IssuedCode[1];
        boolean opened = form.run(() -> issued[0] = accounts.open(new NewAccount(
                steps.secretariat().id(), null, null, signInName, email, accountLanguage, Set.of(Role.SECRETARIAT))));
        if (!opened) {
            return null;
        }
        return issued[0].isMailed()
                ? form.done("first.account.done", HERE)
                : PrintCodeView.show(issued[0], FacesContext.getCurrentInstance());
    }

    public String addRoom() {
        RoomEntry typed = room.entry();
        return form.run(() -> rooms.add(typed)) ? form.done("first.room.done", HERE) : null;
    }

    public List<FirstStep> getAll() {
        return List.of(FirstStep.values());
    }

    public boolean isDone(FirstStep one) {
        return steps.done().contains(one);
    }

    /** Whether a step can be looked at yet. */
    public boolean isOpen(FirstStep one) {
        return !isTooEarly(one);
    }

    public int getDoneCount() {
        return steps.done().size();
    }

    public FirstStep getStep() {
        return step;
    }

    public void setStep(FirstStep step) {
        this.step = step;
    }

    public FirstSteps getSteps() {
        return steps;
    }

    public SeatList getMembers() {
        return members;
    }

    public FirstProgrammeForm getProgramme() {
        return programme;
    }

    public FirstBodyForm getBody() {
        return body;
    }

    public FirstMemberForm getMember() {
        return member;
    }

    public RoomFields getRoom() {
        return room;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAccountLanguage() {
        return accountLanguage;
    }

    public void setAccountLanguage(String accountLanguage) {
        this.accountLanguage = accountLanguage;
    }
}
