package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.mashwara.shared.ForwardedFilter;

/** Where a request comes from. */
final class Addresses {

    private Addresses() {}

    /** The network address, see {@link ForwardedFilter#clientOf}. */
    static String ofRequest() {
        return ForwardedFilter.clientOf(request());
    }

    /** The network address, and what the browser says of itself. */
    static Origin origin() {
        return origin(request());
    }

    static Origin origin(HttpServletRequest request) {
        return new Origin(ForwardedFilter.clientOf(request), request.getHeader("User-Agent"));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
