package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Pages;

/** What holds for every page, in both languages: accessible, light, narrow enough for a telephone, nothing from afar. */
class EveryPageIT {

    private static final int KILOBYTE = 1000;

    /** Over the wire, when another page has been seen before. */
    private static final int LATER_PAGE = 40 * KILOBYTE;

    private static final int FIRST_PAGE_ENGLISH = 300 * KILOBYTE;
    private static final int FIRST_PAGE_URDU = 520 * KILOBYTE;

    /** Found once for both languages. */
    private static final Map<Pages.Stop, String> ADDRESSES = new HashMap<>();

    @RegisterExtension
    final Visits visits = new Visits();

    static Stream<Pages.Stop> pages() {
        return Pages.all().stream();
    }

    @Test
    void noPageIsForgotten() throws IOException {
        assertThat(Pages.views()).isEqualTo(viewsInTheWar());
    }

    /** What is not hidden in {@code WEB-INF} or among the resources. */
    private static Set<String> viewsInTheWar() throws IOException {
        try (ZipFile war = new ZipFile(Target.war().toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("WEB-INF/") && !name.startsWith("resources/"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void english(Pages.Stop stop) {
        look(stop, "en");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void urdu(Pages.Stop stop) {
        look(stop, "ur");
    }

    private void look(Pages.Stop stop, String language) {
        String address = ADDRESSES.computeIfAbsent(stop, there -> there.address(Product.visitor(there.account())));
        Visitor visitor = visits.settled(stop.account(), language);
        visitor.takeBytes();
        visitor.goTo(address);
        assertThat(visitor.page().url()).as("address").contains("/" + stop.view());
        Look.at(visitor, language);
        assertThat(visitor.takeBytes()).as("bytes over the wire").isLessThanOrEqualTo(LATER_PAGE);
    }

    @ParameterizedTest
    @MethodSource("firstPages")
    void theFirstPageIsLight(String language, int budget) {
        Visitor visitor = visits.stranger();
        visitor.goTo("/sign-in?lang=" + language).untilQuiet();
        long signIn = visitor.takeBytes();
        Visitor fresh = visits.arriving(DemoAccounts.SECRETARIAT);
        fresh.goTo("/today?lang=" + language).untilQuiet();
        assertThat(signIn).as("sign-in").isLessThanOrEqualTo(budget);
        assertThat(fresh.takeBytes()).as("today").isLessThanOrEqualTo(budget);
    }

    static Stream<Arguments> firstPages() {
        return Stream.of(Arguments.of("en", FIRST_PAGE_ENGLISH), Arguments.of("ur", FIRST_PAGE_URDU));
    }
}
