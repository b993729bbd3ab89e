package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the top of a page says: refusals that lead to their fields, and news; as {@code problems} in pages. */
@Named
@RequestScoped
public class Problems {

    /** Refusals of this form, in the order of its fields; those about the whole first. */
    public List<Problem> getErrors() {
        List<Problem> errors = new ArrayList<>();
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<String> clientIds = faces.getClientIdsWithMessages();
        while (clientIds.hasNext()) {
            String clientId = clientIds.next();
            for (FacesMessage message : faces.getMessageList(clientId)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    errors.add(new Problem(message.getSummary(), clientId == null ? null : target(faces, clientId)));
                }
            }
        }
        return errors;
    }

    /** What went well. */
    public List<String> getNews() {
        List<String> news = new ArrayList<>();
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList()) {
            if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
                news.add(message.getSummary());
            }
        }
        return news;
    }

    /** Where a link to the field leads: a group of choices takes the focus on its first one. */
    private static String target(FacesContext faces, String clientId) {
        UIComponent component = faces.getViewRoot().findComponent(clientId);
        boolean group = component instanceof HtmlSelectOneRadio || component instanceof UISelectMany;
        return group ? clientId + ":0" : clientId;
    }

    /**
     * One refusal.
     *
     * @param text what is wrong and what to do
     * @param target the id of the element to which it leads; null where it is about the whole
     */
    public record Problem(String text, String target) {

        public String getText() {
            return text;
        }

        public String getTarget() {
            return target;
        }
    }
}
