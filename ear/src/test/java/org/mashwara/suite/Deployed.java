package org.mashwara.suite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment that all container tests share: the WAR as it was built, with the test classes of the features
 * added to it.
 */
@ArquillianSuiteDeployment
public class Deployed {

    @Deployment
    public static WebArchive war() throws URISyntaxException, IOException {
        File built = new File(System.getProperty("mashwara.test.war"));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "ROOT.war");
        war.merge(ShrinkWrap.createFromZipFile(WebArchive.class, built));
        war.addPackages(true, Deployed::belongsInTheContainer, "org.mashwara");
        war.addAsLibraries(jarOf(Assertions.class));
        // soft assertions are made with it
        war.addAsLibraries(jarOf(ByteBuddy.class));
        war.setWebXML(new StringAsset(withoutSignInForTests(war)));
        return war;
    }

    /** Tests reach the container through a servlet, which nobody signs in for. */
    private static String withoutSignInForTests(WebArchive war) throws IOException {
        try (InputStream in = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</web-app>", """
                      <security-constraint>
                        <web-resource-collection>
                          <web-resource-name>tests</web-resource-name>
                          <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                        </web-resource-collection>
                      </security-constraint>
                    </web-app>
                    """);
        }
    }

    /** Test classes of the features and of this suite; not the classes under test, which the WAR has already. */
    private static boolean belongsInTheContainer(ArchivePath path) {
        String name = path.get();
        boolean outside = name.startsWith("/org/mashwara/architecture/")
                || name.startsWith("/org/mashwara/product/")
                || name.startsWith("/org/mashwara/story/")
                || name.equals("/org/mashwara/InTheContainerIT.class");
        return !outside && new File(testClasses(), name).isFile();
    }

    private static File testClasses() {
        return new File(System.getProperty("mashwara.test.target"), "test-classes");
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
