package org.mashwara.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.mashwara.shared.Form;
import org.mashwara.shared.ServerConfiguration;

/** The secret address of one's own calendar: made, renewed, taken away; shown once. */
@Named
@ViewScoped
public class CalendarFeedView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeedQueries queries;

    @Inject
    private CalendarFeedService service;

    @Inject
    private ServerConfiguration configuration;

    @Inject
    private Form form;

    private Instant since;
    private String code;

    public void load() {
        since = queries.since().orElse(null);
    }

    public void renew() {
        if (form.run(() -> code = service.renew())) {
            load();
        }
    }

    public String revoke() {
        return form.run(service::revoke) ? form.done("feed.revoked", "/account/calendar") : null;
    }

    /** Since when there is an address, or null. */
    public Instant getSince() {
        return since;
    }

    /** The address, on the page that follows its making and never again; otherwise null. */
    public String getAddress() {
        return code == null ? null : configuration.baseUrl() + "/calendar/" + code + ".ics";
    }
}
