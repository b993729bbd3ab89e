package org.mashwara.consultation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mashwara.shared.Form;
import org.mashwara.shared.NotFoundException;

/** What happens when feedback is withdrawn, before it is. */
@Named
@ViewScoped
public class WithdrawView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponseQueries queries;

    @Inject
    private ResponseAsideQueries asides;

    @Inject
    private ResponseService service;

    @Inject
    private Form form;

    private Long response;
    private ResponseDetail detail;
    private String reason;
    private boolean changeAwaited;

    /** Reads what is to be withdrawn. */
    public void load() {
        detail = queries.response(response);
        ResponseAside aside = asides.of(response);
        if (!aside.mayWithdraw()) {
            throw new NotFoundException("response to withdraw", response);
        }
        changeAwaited = aside.isChangeAwaited();
    }

    /** Withdraws it. */
    public String withdraw() {
        return form.run(() -> service.withdraw(response, detail.version(), reason))
                ? form.done("withdraw.done", "/feedback/response?response=" + response)
                : null;
    }

    public Long getResponse() {
        return response;
    }

    public void setResponse(Long response) {
        this.response = response;
    }

    /** True if a change of it waits for approval, which is taken back with it. */
    public boolean isChangeAwaited() {
        return changeAwaited;
    }

    public ResponseDetail getDetail() {
        return detail;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
