package org.mashwara.product;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The rounds that one test opens; after it they are closed and wait for nobody in the tests that follow. */
final class OpenRounds implements AfterEachCallback {

    private final List<AnOpenRound> rounds = new ArrayList<>();

    /** @param post the office that is asked, by its name in English */
    AnOpenRound asking(String post) throws IOException, SQLException {
        AnOpenRound opened = AnOpenRound.of(Product.database(), post);
        rounds.add(opened);
        return opened;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException, SQLException {
        for (AnOpenRound each : rounds) {
            each.close();
        }
        rounds.clear();
    }
}
