package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frame around every page: where one may go, who one is, which body is in focus; as {@code navigation} in pages. */
@Named
@RequestScoped
public class Navigation {

    private static final Set<String> EVERYBODY = Set.of(
            Roles.ADMINISTRATOR,
            Roles.SECRETARIAT,
            Roles.SUBPROGRAMME_LEAD,
            Roles.AGENCY_HEAD,
            Roles.COUNTERPART,
            Roles.AUDITOR);

    private static final Set<String> REVIEWERS =
            Set.of(Roles.SECRETARIAT, Roles.SUBPROGRAMME_LEAD, Roles.AGENCY_HEAD, Roles.COUNTERPART, Roles.AUDITOR);

    private static final List<Entry> ENTRIES = List.of(
            new Entry("today", "/today", EVERYBODY),
            new Entry("meetings", "/meetings/list", REVIEWERS),
            new Entry("workplan", "/workplan/tree", REVIEWERS),
            new Entry("feedback", "/feedback/list", REVIEWERS),
            new Entry("actions", "/actions/list", REVIEWERS),
            new Entry("directory", "/directory/list", EVERYBODY),
            new Entry("administration", "/admin/list", Set.of(Roles.ADMINISTRATOR, Roles.AUDITOR)));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    @Inject
    private Instance<Actors> actors;

    @Inject
    private Instance<Focus> focus;

    @Inject
    private Instance<Waiting> waiting;

    private Actor actor;

    private Map<String, Long> counts;

    /** The entries that the person's roles open, in the order of the work. */
    public List<Entry> getEntries() {
        List<Entry> open = new ArrayList<>();
        if (isSignedIn()) {
            for (Entry entry : ENTRIES) {
                if (entry.roles().stream().anyMatch(request::isUserInRole)) {
                    open.add(entry);
                }
            }
        }
        return open;
    }

    /** How many things wait behind an entry; null for nothing. */
    public Long count(String key) {
        if (counts == null) {
            counts = waiting.isUnsatisfied() || !isSignedIn()
                    ? Map.of()
                    : waiting.get().counts();
        }
        Long count = counts.get(key);
        return count == null || count == 0 ? null : count;
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** True for whoever holds a post, and does not only act for one. */
    public boolean isHolder() {
        return isSignedIn() && !actor().heldPosts().isEmpty();
    }

    /** True for whoever has a part in the review: its meetings, workplan and feedback. */
    public boolean isReviewer() {
        return isSignedIn() && REVIEWERS.stream().anyMatch(request::isUserInRole);
    }

    /** True for whoever signed in; somebody who came by a signed link is shown what that opens, and no ways elsewhere. */
    public boolean isWhole() {
        return isSignedIn() && !actor().byLink();
    }

    /** Where to go from a response: to the list, or where only the response is shown, to that. */
    public String feedbackOf(Long response) {
        return isWhole() ? "/feedback/list" : "/feedback/response?response=" + response;
    }

    /** The person's name. */
    public String getPerson() {
        return words.in(actor().name());
    }

    /** The person's roles in words. */
    public String getRoles() {
        List<String> names = new ArrayList<>();
        for (Role role : Role.values()) {
            if (actor().has(role)) {
                names.add(words.name("role", role));
            }
        }
        return String.join(words.of("format.comma") + " ", names);
    }

    /** The body or province in focus, or the post; empty where there is none. */
    public String getFocus() {
        return focus.isUnsatisfied() || !isSignedIn()
                ? ""
                : words.in(focus.get().current());
    }

    /** After how many minutes without a click the person is signed out. */
    public int getIdleMinutes() {
        return request.getSession(false) == null
                ? request.getServletContext().getSessionTimeout()
                : request.getSession(false).getMaxInactiveInterval() / 60;
    }

    /** The address of this page without its context path, for the language switch. */
    public String getHere() {
        Object forwarded = request.getAttribute("jakarta.servlet.error.request_uri");
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** The switch of the header: this page in the other language. */
    public String getSwitchLink() {
        String query = request.getQueryString();
        return getHere() + "?" + (query == null || query.isBlank() ? "" : query + "&") + "lang=";
    }

    private Actor actor() {
        if (actor == null) {
            actor = actors.get().current();
        }
        return actor;
    }

    /**
     * One entry of the navigation.
     *
     * @param key of its text {@code nav.<key>}, and what a page names as its {@code section}
     * @param path the view's address, without suffix
     * @param roles who sees it
     */
    public record Entry(String key, String path, Set<String> roles) {

        public String getKey() {
            return key;
        }

        public String getPath() {
            return path;
        }
    }
}
