package org.mashwara.story;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.mashwara.product.Visitor;

/** The pictures of the README; taken anew only when asked: {@code -Dmashwara.test.pictures=<directory>}. */
final class Pictures {

    private static final String DIRECTORY = "mashwara.test.pictures";

    private Pictures() {}

    static void take(Visitor visitor, String address) {
        String directory = System.getProperty(DIRECTORY, "");
        if (directory.isBlank()) {
            return;
        }
        for (String language : new String[] {"ur", "en"}) {
            visitor.goTo(address + "&lang=" + language);
            visitor.page()
                    .screenshot(new ScreenshotOptions().setPath(Path.of(directory, "story-" + language + ".png")));
        }
    }
}
