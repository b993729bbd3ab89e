package org.mashwara.governance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.mashwara.directory.RegisterChoice;
import org.mashwara.directory.RegisterFormQueries;
import org.mashwara.shared.Form;
import org.mashwara.shared.Format;

/** Whose permission a seat needs to attend, and how long before a meeting it must be asked for. */
@Named
@ViewScoped
public class SeatPermissionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatQueries queries;

    @Inject
    private SeatService service;

    @Inject
    private RegisterFormQueries register;

    @Inject
    private Form form;

    @Inject
    private Format format;

    private final RegisterChoice authority = new RegisterChoice();
    private String code;
    private Long id;
    private SeatList list;
    private SeatLine seat;
    private Integer leadDays;
    private LocalDate from;
    private LocalDate waivedFrom;

    public void load() {
        list = queries.seats(code, format.today());
        seat = list.changeable(id);
        from = format.today().isBefore(seat.from()) ? seat.from() : format.today();
        waivedFrom = from;
    }

    public String require() {
        if (!authority.resolve(name -> register.posts(name, from == null ? format.today() : from))) {
            form.refuse("authority", authority.question());
            return null;
        }
        return form.run(() ->
                        service.requirePermission(list.bodyId(), list.version(), id, authority.getId(), leadDays, from))
                ? form.done("bodies.permission.required", back(), seat.post(), from)
                : null;
    }

    public String waive() {
        return form.run(() -> service.waivePermission(list.bodyId(), list.version(), id, waivedFrom))
                ? form.done("bodies.permission.waived", back(), seat.post(), waivedFrom)
                : null;
    }

    private String back() {
        return "/bodies/seats?code=" + code;
    }

    /** Where a permission is needed now or later, it can be done without. */
    public boolean isNeeded() {
        return !seat.permissions().isEmpty();
    }

    public SeatList getList() {
        return list;
    }

    public SeatLine getSeat() {
        return seat;
    }

    public RegisterChoice getAuthority() {
        return authority;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getLeadDays() {
        return leadDays;
    }

    public void setLeadDays(Integer leadDays) {
        this.leadDays = leadDays;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getWaivedFrom() {
        return waivedFrom;
    }

    public void setWaivedFrom(LocalDate waivedFrom) {
        this.waivedFrom = waivedFrom;
    }
}
