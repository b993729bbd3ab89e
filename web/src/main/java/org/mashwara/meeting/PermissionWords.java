package org.mashwara.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Format;
import org.mashwara.shared.Words;

/** Puts a seat's permission to attend into words; as {@code permissionWords} in pages. */
@Named
@ApplicationScoped
public class PermissionWords {

    @Inject
    private Words words;

    @Inject
    private Format format;

    /** The kind of tag for how it stands. */
    public String kind(PermissionLine permission) {
        return switch (permission.state()) {
            case NOT_REQUESTED -> permission.late() ? "bad" : "warn";
            case REQUESTED -> "warn";
            case GRANTED -> "ok";
            case REFUSED -> "bad";
        };
    }

    /** "Accepted, permission awaited" where somebody comes and may not yet; otherwise how the permission stands. */
    public String tag(PermissionLine permission, InvitationAnswer answer) {
        return isAwaited(permission, answer) ? words.of("permission.awaited." + answer) : state(permission);
    }

    /** True where somebody comes for the seat and may not yet: then the answer alone would say too much. */
    public boolean isAwaited(PermissionLine permission, InvitationAnswer answer) {
        return permission != null
                && (permission.state() == PermissionState.REQUESTED
                        || permission.state() == PermissionState.NOT_REQUESTED)
                && (answer == InvitationAnswer.ACCEPTED || answer == InvitationAnswer.ALTERNATE);
    }

    /** How it stands, in words. */
    public String state(PermissionLine permission) {
        return words.name("permission.state", permission.state());
    }

    /** Whose it is, until when it can be asked for in time, and what is on file about it. */
    public String note(PermissionLine permission) {
        List<String> notes = new ArrayList<>();
        if (permission.state() == PermissionState.NOT_REQUESTED) {
            notes.add(words.of(
                    permission.late() ? "permission.late" : "permission.askBy",
                    permission.authority(),
                    permission.askBy()));
        } else {
            notes.add(words.of("permission.by", permission.authority()));
        }
        if (permission.requestedOn() != null) {
            notes.add(words.of(
                    "permission.requestedOn",
                    permission.requestedOn(),
                    permission.requestedBy(),
                    number(permission.requestNumber())));
        }
        if (permission.decidedOn() != null) {
            notes.add(words.of(
                    "permission.decidedOn." + permission.state(),
                    permission.decidedOn(),
                    number(permission.decisionNumber())));
        }
        if (permission.reason() != null) {
            notes.add(permission.reason());
        }
        if (permission.earlier() != null) {
            notes.add(words.of(
                    "permission.askedAgain",
                    words.name("permission.state", permission.earlier()),
                    format.date(permission.earlierDay())));
        }
        return String.join(" · ", notes);
    }

    private String number(String number) {
        return number == null ? "" : words.of("permission.number", number);
    }

    /** That some of those who come wait for their permission; nothing where nobody does. */
    public String quorumNote(BodyLine body) {
        return body.awaited() == 0 ? "" : words.of("permission.quorum", body.awaited());
    }
}
