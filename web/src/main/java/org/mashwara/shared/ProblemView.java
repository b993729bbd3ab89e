package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The page to which the browser goes when an Ajax request failed. */
@Named
@RequestScoped
public class ProblemView {

    private static final Map<Integer, String> KINDS =
            Map.of(400, "badRequest", 404, "notFound", 409, "stale", ErrorHandler.EXPIRED, "expired");

    @Inject
    private Words words;

    private String status;

    private String reference;

    public String getTitle() {
        return words.of("error." + kind() + ".title");
    }

    public String getMore() {
        return words.of("error." + kind() + ".more");
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getReference() {
        return reference;
    }

    /** Only what looks like a reference is shown. */
    public void setReference(String reference) {
        this.reference = reference != null && reference.matches("[A-Z2-9]{4}-[A-Z2-9]{4}") ? reference : null;
    }

    private String kind() {
        boolean number = status != null && status.matches("\\d{3}");
        return number ? KINDS.getOrDefault(Integer.valueOf(status), "unexpected") : "unexpected";
    }
}
