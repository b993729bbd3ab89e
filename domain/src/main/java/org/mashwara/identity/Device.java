package org.mashwara.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Locale;

/**
 * What somebody signs in with, as far as its owner would recognise it: the browser's and the system's family. Read from
 * what the browser says of itself, which it may say wrongly; nothing is decided by it.
 */
@Embeddable
public class Device implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Families of browsers, the more particular ones first: most call themselves Chrome and Safari too. */
    public enum Browser {
        EDGE("edg/", "edga/", "edgios/"),
        OPERA("opr/", "opera"),
        SAMSUNG("samsungbrowser/"),
        FIREFOX("firefox/", "fxios/"),
        CHROME("chrome/", "crios/"),
        SAFARI("safari/"),
        OTHER;

        private final String[] marks;

        Browser(String... marks) {
            this.marks = marks;
        }
    }

    /** Families of systems. */
    public enum System {
        ANDROID("android"),
        IPHONE("iphone"),
        IPAD("ipad"),
        WINDOWS("windows"),
        MAC("mac os", "macintosh"),
        LINUX("linux", "x11"),
        OTHER;

        private final String[] marks;

        System(String... marks) {
            this.marks = marks;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "browser")
    private Browser browser;

    @Enumerated(EnumType.STRING)
    @Column(name = "system")
    private System system;

    protected Device() {}

    private Device(Browser browser, System system) {
        this.browser = browser;
        this.system = system;
    }

    /** @param userAgent the header of that name; null where there is none */
    public static Device of(String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        Browser browser = Browser.OTHER;
        for (Browser each : Browser.values()) {
            if (browser == Browser.OTHER && hasAny(said, each.marks)) {
                browser = each;
            }
        }
        System system = System.OTHER;
        for (System each : System.values()) {
            if (system == System.OTHER && hasAny(said, each.marks)) {
                system = each;
            }
        }
        return new Device(browser, system);
    }

    private static boolean hasAny(String said, String... marks) {
        for (String mark : marks) {
            if (said.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    public Browser getBrowser() {
        return browser;
    }

    public System getSystem() {
        return system;
    }
}
