package org.mashwara.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Ties an input to the {@code <m:field>} around it for those who do not see the page: its name, its hint and its
 * message are announced with it.
 */
public class FieldListener implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput input = (UIInput) event.getSource();
        UIComponent field = fieldAround(input);
        if (field == null) {
            return;
        }
        FacesContext faces = event.getFacesContext();
        Map<String, Object> passThrough = input.getPassThroughAttributes();
        String clientId = input.getClientId(faces);
        List<String> described = new ArrayList<>();
        if (isFilled(field.getAttributes().get("hint"))) {
            described.add(clientId + "-hint");
        }
        if (input.isValid()) {
            passThrough.remove("aria-invalid");
        } else {
            passThrough.put("aria-invalid", "true");
            described.add(clientId + "-message");
        }
        if (described.isEmpty()) {
            passThrough.remove("aria-describedby");
        } else {
            passThrough.put("aria-describedby", String.join(" ", described));
        }
        if (input.isRequired() && !input.getRendererType().endsWith("Radio")) {
            passThrough.put("aria-required", "true");
        }
        if (input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", field.getAttributes().get("fieldLabel"));
        }
    }

    private static UIComponent fieldAround(UIComponent input) {
        UIComponent parent = input.getParent();
        for (int up = 0; parent != null && up < 4; up++) {
            if (parent.getAttributes().get("fieldLabel") != null) {
                return parent;
            }
            parent = parent.getParent();
        }
        return null;
    }

    private static boolean isFilled(Object text) {
        return text != null && !text.toString().isBlank();
    }
}
