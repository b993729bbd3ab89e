package org.mashwara.identity;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from. */
final class Addresses {

    private Addresses() {}

    /** The network address of the browser, or of the last proxy that is not trusted, see {@code ForwardedFilter}. */
    static String ofRequest() {
        return request().getRemoteAddr();
    }

    /** The network address, and what the browser says of itself. */
    static Origin origin() {
        return origin(request());
    }

    static Origin origin(HttpServletRequest request) {
        return new Origin(request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
