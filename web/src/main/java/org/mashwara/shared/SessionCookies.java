package org.mashwara.shared;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Keeps the cookie of a session off unencrypted lines where people reach the portal by HTTPS: the server itself, behind a
 * proxy, does not see that they do.
 */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    private ServerConfiguration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (configuration.baseUrl().startsWith("https://")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
