package org.mashwara.product;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Names the servlet that runs the container tests. The connector takes it from what the server has printed about the
 * addresses of all pages at the moment when it first sees the server's ports there, and looks five times a second: the
 * addresses, printed after the ports, may not all be there yet.
 */
public final class ContainerServlet implements LoadableExtension {

    private static final String NAME = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(AfterDeployment.class);
    }

    /** Once the archive is deployed, before the first test. */
    public static class AfterDeployment {

        @Inject
        private Instance<ProtocolMetaData> metaData;

        public void name(@Observes AfterDeploy deployed) {
            for (HTTPContext context : metaData.get().getContexts(HTTPContext.class)) {
                if (context.getServletByName(NAME) == null) {
                    context.add(new Servlet(NAME, "/"));
                }
            }
        }
    }
}
