package org.mashwara.consultation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mashwara.identity.LinkedSignIn;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Form;
import org.mashwara.shared.Language;
import org.mashwara.shared.Words;

/** What the signed link in a request for feedback opens: whom it is for, and the way to the form or to what was sent. */
@Named
@RequestScoped
public class ResponseLinkView {

    @Inject
    private LinkedResponses responses;

    @Inject
    private HttpServletRequest request;

    @Inject
    private LinkedSignIn signIn;

    @Inject
    private Form form;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private String refusal;
    private LinkedResponse response;

    @PostConstruct
    void load() {
        try {
            response = responses.response(key(), signIn.origin().address(), id());
        } catch (BusinessException e) {
            refusal = words.of("rule." + e.getMessageKey(), e.getArguments().toArray());
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String key() {
        return request.getParameter("key");
    }

    /** Of the response; one that there is not for what is no number. */
    private long id() {
        String asked = request.getParameter("response");
        return asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    }

    /** Lets the person in, without a password, and leads on. */
    public String open() {
        boolean opened = form.run(() -> signIn.goOn(responses.begin(key(), signIn.origin(), language.getCode(), id())));
        return opened ? getPage() + "&faces-redirect=true" : null;
    }

    /** The keys of the words that the page has for what the link leads to begin so. */
    public String getWords() {
        return "responseLink." + response.stage();
    }

    /** Where the response is filled in or, once it is given, read. */
    public String getPage() {
        return "/feedback/" + (response.isToFillIn() ? "respond" : "response") + "?response=" + id();
    }

    /** Where whoever signs in goes on, as a parameter of an address; also for a link that opens nothing any more. */
    public String getEncodedPage() {
        String page = response == null ? "/feedback/response?response=" + id() : getPage();
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** True for the person to whom the link was sent who has signed in on this device, or opened this by the link before. */
    public boolean isSignedIn() {
        return isOpenAlready() || !isFirst() && response.accountId().toString().equals(request.getRemoteUser());
    }

    /** True where the link has opened just this in this browser, and it is open still. */
    public boolean isOpenAlready() {
        return !isFirst()
                && signIn.isOpenHere(response.accountId(), RoundAccess.LINKED, response.roundId(), response.postId());
    }

    /** True where the person has no account yet; opening the form sets one up. */
    public boolean isFirst() {
        return response.accountId() == null;
    }

    /** True where another session goes on in this browser, which ends when the link is opened. */
    public boolean isElsewhere() {
        return signIn.isOpenHere();
    }

    /** Why the link opens nothing; null where it does. */
    public String getRefusal() {
        return refusal;
    }

    public LinkedResponse getResponse() {
        return response;
    }
}
