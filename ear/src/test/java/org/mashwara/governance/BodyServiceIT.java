package org.mashwara.governance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.directory.AreaForm;
import org.mashwara.directory.AreaQueries;
import org.mashwara.directory.AreaRow;
import org.mashwara.directory.AreaService;
import org.mashwara.directory.ChangeLine;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.Refused;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class BodyServiceIT {

    @Inject
    private BodyService service;

    @Inject
    private BodyEditQueries edits;

    @Inject
    private BodyQueries queries;

    @Inject
    private AreaService areas;

    @Inject
    private AreaQueries areaQueries;

    @Inject
    private ABodyOfItsOwn bodies;

    @Test
    void aBodyIsSetUpAndCorrected() throws Exception {
        ABodyOfItsOwn.Made made = bodies.empty();
        BodyEdit edit = edits.edit(made.code(), bodies.today());
        assertThat(edit.form()).isEqualTo(bodies.form(made.code()));
        assertThat(edit.codeFixed()).isFalse();

        service.correct(
                made.id(), edit.version(), bodies.form(made.code() + "-2"), bodies.today(), null, "Another code");

        BodyDetail detail = queries.body(made.code() + "-2", bodies.today());
        assertThat(detail.seats()).isEmpty();
        assertThat(detail.terms()).isNull();
        assertThat(detail.mayKeep()).isTrue();
        Refused.asStale(() ->
                service.correct(made.id(), edit.version(), bodies.form(made.code()), bodies.today(), null, "Again"));
    }

    @Test
    void aCodeIsTakenOnceAndStaysWhereReferencesNameIt() throws Exception {
        ABodyOfItsOwn.Made made = bodies.empty();
        Refused.byRule("body.codeTaken", () -> service.create(bodies.form(made.code())));
        BodyEdit quetta = edits.edit("TWG-BAL", bodies.today());
        assertThat(quetta.codeFixed()).isTrue();
        BodyForm form = quetta.form();
        Refused.byRule(
                "body.codeInUse",
                () -> service.correct(
                        quetta.id(),
                        quetta.version(),
                        new BodyForm(
                                "TWG-BLN",
                                form.nameEn(),
                                form.nameUr(),
                                form.cityEn(),
                                form.cityUr(),
                                form.timeZone(),
                                form.parentId(),
                                form.areaId(),
                                form.programmeId()),
                        bodies.today(),
                        null,
                        "Test"));
    }

    @Test
    void bodiesDoNotAdviseInACircle() throws Exception {
        BodyEdit committee = edits("PGC");
        BodyEdit group = edits("TWG-BAL");
        BodyForm form = committee.form();
        Refused.byRule(
                "body.parentCycle",
                () -> service.change(
                        committee.id(),
                        committee.version(),
                        new BodyForm(
                                form.code(),
                                form.nameEn(),
                                form.nameUr(),
                                form.cityEn(),
                                form.cityUr(),
                                form.timeZone(),
                                group.id(),
                                null,
                                form.programmeId()),
                        bodies.today(),
                        "Test"));
    }

    @Test
    void aBodyEndsWithItsSeatsAndTerms() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        LocalDate lastDay = bodies.today();

        BodyEndPreview preview = edits.end(made.code(), lastDay);
        assertThat(preview.seats()).isEqualTo(4);
        assertThat(queries.body(made.code(), lastDay.plusDays(1)).seats()).hasSize(4);

        service.end(made.id(), bodies.version(made), lastDay);

        assertThat(queries.body(made.code(), lastDay).seats()).hasSize(4);
        BodyDetail after = queries.body(made.code(), lastDay.plusDays(1));
        assertThat(after.seats()).isEmpty();
        assertThat(after.terms()).isNull();
        assertThat(after.lastDay()).isEqualTo(lastDay);
        Refused.byRule("body.ended", () -> service.end(made.id(), bodies.version(made), lastDay));
    }

    @Test
    void whatIsSaidOfABodyIsDatedPutRightAndTraced() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        LocalDate today = bodies.today();
        BodyForm now = edits.edit(made.code(), today).form();
        BodyForm renamed = form(now, "Renamed Group");

        assertThat(edits.change(made.code(), renamed, today).lines())
                .extracting(ChangeLine::labelKey)
                .containsExactly("bodies.name");
        assertThat(queries.body(made.code(), today).names()).hasSize(1);
        Refused.byRule(
                "body.changeAhead",
                () -> service.change(made.id(), bodies.version(made), renamed, today.plusDays(1), "Order 7"));
        service.change(made.id(), bodies.version(made), renamed, today, "Order 7");

        assertThat(queries.body(made.code(), today).name().getEn()).isEqualTo("Renamed Group");
        assertThat(queries.body(made.code(), today.minusDays(1)).name().getEn()).isEqualTo(now.nameEn());
        long stale = bodies.version(made);
        service.correct(made.id(), stale, form(now, "What it was called"), today.minusDays(1), null, "Wrongly written");
        Refused.asStale(() -> service.correct(made.id(), stale, renamed, today, today.minusDays(3), "Again"));
        service.correct(made.id(), bodies.version(made), renamed, today, today.minusDays(3), "The order says so");
        BodyDetail before = queries.body(made.code(), today.minusDays(4));
        assertThat(before.name().getEn()).isEqualTo("What it was called");
        assertThat(before.names()).hasSize(2);
        assertThat(queries.body(made.code(), today.minusDays(3)).name().getEn()).isEqualTo("Renamed Group");
    }

    @Test
    void anEndedBodyGoesOn() throws Exception {
        ABodyOfItsOwn.Made made = bodies.complete();
        LocalDate lastDay = bodies.today();
        service.end(made.id(), bodies.version(made), lastDay);

        BodyReopenPreview preview = edits.reopening(made.code());
        assertThat(preview.seats()).hasSize(4);
        assertThat(preview.terms()).isTrue();
        service.reopen(made.id(), bodies.version(made), "Ended by mistake");

        BodyDetail after = queries.body(made.code(), lastDay.plusYears(1));
        assertThat(after.seats()).hasSize(4);
        assertThat(after.terms()).isNotNull();
        assertThat(after.lastDay()).isNull();
        Refused.byRule("change.nothing", () -> service.reopen(made.id(), bodies.version(made), "Again"));
    }

    private static BodyForm form(BodyForm like, String name) {
        return new BodyForm(
                like.code(),
                name,
                null,
                like.cityEn(),
                like.cityUr(),
                like.timeZone(),
                like.parentId(),
                like.areaId(),
                like.programmeId());
    }

    @Test
    void aBodyThatIsToMeetDoesNotEndBefore() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        BodyEdit quetta = edits.edit("TWG-BAL", bodies.today());
        Refused.byRule("body.satLater", () -> service.end(quetta.id(), quetta.version(), LocalDate.of(2012, 1, 1)));
    }

    @Test
    void onlyAnAdministratorKeepsBodiesAndAreas() {
        for (String account : List.of(DemoAccounts.SECRETARIAT, DemoAccounts.IG_PRISONS, DemoAccounts.AUDITOR)) {
            SignedIn.as(account);
            Refused.byRole(() -> service.create(bodies.form("NO-ONE")));
            Refused.byRole(() -> edits.edit("PGC", bodies.today()));
            Refused.byRole(() -> areas.add(new AreaForm("A", null, "PK9", null, null)));
            assertThat(queries.body("PGC", bodies.today()).mayKeep()).isFalse();
        }
    }

    @Test
    void areasAreAddedAndCorrected() {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        long id = areas.add(new AreaForm("Test District", "ضلع", "PK299", null, null));
        AreaRow row = areaQueries.area(id);
        Refused.byRule("area.pCodeTaken", () -> areas.add(new AreaForm("Again", null, "PK299", null, null)));
        areas.change(id, row.version(), new AreaForm("Test Tehsil", null, "PK299", null, null));
        assertThat(areaQueries.area(id).name().getEn()).isEqualTo("Test Tehsil");
        Refused.asStale(() -> areas.change(id, row.version(), new AreaForm("X", null, "PK299", null, null)));
        assertThat(areaQueries.areas())
                .extracting(AreaRow::pCode)
                .contains("PK299")
                .isSorted();
    }

    private BodyEdit edits(String code) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        return edits.edit(code, bodies.today());
    }
}
