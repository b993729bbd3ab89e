package org.mashwara.meeting.latechange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mashwara.directory.IncumbencyKind;
import org.mashwara.governance.ChairSuccession;
import org.mashwara.governance.QuorumRule;
import org.mashwara.governance.SeatCapacity;
import org.mashwara.governance.SeatStanding;
import org.mashwara.governance.Standing;
import org.mashwara.meeting.Purpose;
import org.mashwara.scheduling.TimeSlot;
import org.mashwara.scheduling.slots.BodyOutlook;
import org.mashwara.scheduling.slots.SlotAssessment;

/** Whatever has happened, in whichever bodies, the ways out keep their rules. */
class WaysOutPropertiesTest {

    private static final IncumbencyKind[] CHARGES = IncumbencyKind.values();

    @Property(tries = 2000)
    void aWayThatBreaksTheQuorumNeverStandsAboveOneThatKeepsIt(@ForAll long seed) {
        List<RankedWay> ranked = WaysOut.of(situation(seed)).ranked();

        assertThat(ranked).extracting(each -> each.way().quorum()).isSorted();
        for (int i = 1; i < ranked.size(); i++) {
            if (ranked.get(i - 1).way().quorum() == ranked.get(i).way().quorum()) {
                assertThat(ranked.get(i).cost())
                        .isGreaterThanOrEqualTo(ranked.get(i - 1).cost());
            }
        }
        assertThat(ranked)
                .extracting(RankedWay::rank)
                .isEqualTo(IntStream.rangeClosed(1, ranked.size()).boxed().toList());
    }

    @Property(tries = 2000)
    void whoeverPresidesMayPresideAndIsThereInPerson(@ForAll long seed) {
        Situation situation = situation(seed);
        for (RankedWay each : WaysOut.of(situation).ranked()) {
            if (each.way().kind().isOnTheDay()) {
                for (int b = 0; b < situation.bodies().size(); b++) {
                    mayPreside(
                            situation,
                            situation.bodies().get(b),
                            each.way().bodies().get(b),
                            each.way());
                }
            }
        }
    }

    private static void mayPreside(Situation situation, BodyThen body, BodyOutlook outlook, WayOut way) {
        if (outlook.presiding() == null) {
            return;
        }
        long seatId = outlook.presiding().seatId();
        SeatStanding seat = body.seats().stream()
                .filter(each -> each.seatId() == seatId)
                .findFirst()
                .orElseThrow();
        boolean staysForAWhile = way.kind() == WayKind.BEFORE_LEAVING
                && Long.valueOf(seatId).equals(situation.told().leavingSeat());
        assertThat(seat.standing() == Standing.SURE || staysForAWhile).isTrue();
        assertThat(body.succession().charges()).contains(seat.charge());
        assertThat(situation.told().notPresiding()).doesNotContain(seatId);
        assertThat(way.byLink()).doesNotContain(seatId);
        assertThat(outlook.presiding().acting())
                .isEqualTo(!seat.capacity().presides())
                .isEqualTo(
                        !seat.capacity().presides() && body.succession().posts().contains(seat.postId()));
    }

    @Property(tries = 1000)
    void nobodyIsLostAndNoItemEither(@ForAll long seed) {
        Situation situation = situation(seed);
        for (RankedWay each : WaysOut.of(situation).ranked()) {
            WayOut way = each.way();
            assertThat(way.items()).extracting(ItemThen::item).isEqualTo(situation.agenda());
            assertThat(way.items()).noneMatch(item -> item.fate() == ItemFate.DROPPED);
            assertThat(way.items())
                    .filteredOn(item -> item.fate() == ItemFate.HANDED_OVER)
                    .allMatch(item -> item.presenterPost() != null);
            if (way.kind().isOnTheDay()) {
                assertThat(way.slot().getStartsAt()).isEqualTo(situation.slot().getStartsAt());
                assertThat(way.slot().getEndsAt())
                        .isBeforeOrEqualTo(situation.slot().getEndsAt());
            }
            way.bodies()
                    .forEach(body -> assertThat(body.forecast().sure()
                                    + body.forecast().unknown()
                                    + body.forecast().unable())
                            .isEqualTo(body.forecast().seats()));
            assertThat(each.cost())
                    .isEqualTo(each.reasons().stream().mapToInt(Reason::cost).sum());
        }
    }

    @Property(tries = 500)
    void theSameSituationGivesTheSameOrderWhateverTheOrderOfItsSlots(@ForAll long seed) {
        Situation situation = situation(seed);
        List<SlotAssessment> shuffled = new ArrayList<>(situation.others());
        Collections.shuffle(shuffled, new Random(seed + 1));
        Situation other = new Situation(
                situation.slot(),
                situation.linked(),
                situation.bodies(),
                situation.agenda(),
                situation.told(),
                shuffled,
                situation.parentSits());

        assertThat(keys(other)).isEqualTo(keys(situation));
        assertThat(keys(situation)).doesNotHaveDuplicates();
    }

    private static List<String> keys(Situation situation) {
        return WaysOut.of(situation).ranked().stream()
                .map(each -> each.way().key())
                .toList();
    }

    /** A link never takes anything from the quorum, and somebody more who comes never does either. */
    @Property(tries = 1000)
    void aLinkNeverMakesTheQuorumWorse(@ForAll long seed) {
        WaysOut ways = WaysOut.of(situation(seed));
        ways.find(WayKind.HYBRID.name()).ifPresent(hybrid -> {
            WayOut goOn = ways.find(WayKind.GO_ON.name()).orElseThrow().way();
            assertThat(hybrid.way().margin()).isGreaterThanOrEqualTo(goOn.margin());
            assertThat(hybrid.way().quorum()).isLessThanOrEqualTo(goOn.quorum());
            assertThat(goOn.missing()).containsAll(hybrid.way().missing());
        });
    }

    private static Situation situation(long seed) {
        Random random = new Random(seed);
        List<BodyThen> bodies = new ArrayList<>();
        long next = 1;
        for (int b = 0; b < 1 + random.nextInt(2); b++) {
            List<SeatStanding> seats = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(9); i++) {
                seats.add(seat(next++, i, random));
            }
            bodies.add(new BodyThen(b + 1L, quorum(random, seats.size()), succession(random, seats), seats));
        }
        List<Long> posts = bodies.stream()
                .flatMap(body -> body.seats().stream())
                .map(SeatStanding::postId)
                .toList();
        return new Situation(
                ASituation.slot(ASituation.DAY),
                random.nextInt(5) == 0,
                bodies,
                agenda(random, posts),
                told(random, posts),
                others(random, bodies),
                random.nextBoolean()
                        ? null
                        : ASituation.slot(ASituation.DAY.plusDays(random.nextInt(30)))
                                .getStartsAt());
    }

    private static SeatStanding seat(long id, int place, Random random) {
        Standing standing = Standing.values()[random.nextInt(3)];
        boolean vacant = random.nextInt(8) == 0;
        SeatCapacity capacity = place == 0
                ? SeatCapacity.CHAIR
                : SeatCapacity.values()[1 + random.nextInt(SeatCapacity.values().length - 1)];
        return new SeatStanding(
                id,
                id,
                capacity,
                vacant ? Standing.UNABLE : standing,
                vacant ? null : 1000 + (random.nextInt(6) == 0 ? 1 : id),
                vacant ? null : CHARGES[random.nextInt(CHARGES.length)]);
    }

    private static QuorumRule quorum(Random random, int seats) {
        boolean chair = random.nextBoolean();
        QuorumRule rule = random.nextBoolean()
                ? QuorumRule.seats(1 + random.nextInt(seats), chair)
                : QuorumRule.percent(1 + random.nextInt(100), chair);
        return rule.countingLinks(random.nextBoolean());
    }

    private static ChairSuccession succession(Random random, List<SeatStanding> seats) {
        List<Long> posts =
                new ArrayList<>(seats.stream().map(SeatStanding::postId).toList());
        Collections.shuffle(posts, random);
        Set<IncumbencyKind> charges = new HashSet<>(Set.of(IncumbencyKind.REGULAR));
        charges.add(CHARGES[random.nextInt(CHARGES.length)]);
        return new ChairSuccession(posts.subList(0, random.nextInt(3)), charges);
    }

    private static List<AgendaPoint> agenda(Random random, List<Long> posts) {
        List<AgendaPoint> agenda = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            agenda.add(new AgendaPoint(
                    500L + i,
                    Purpose.values()[random.nextInt(3)],
                    5 + random.nextInt(60),
                    random.nextInt(4) == 0 ? null : posts.get(random.nextInt(posts.size())),
                    random.nextBoolean() ? List.of() : List.of(posts.get(random.nextInt(posts.size())))));
        }
        return agenda;
    }

    private static Told told(Random random, List<Long> seats) {
        Set<Long> byLink = new HashSet<>();
        Set<Long> notPresiding = new HashSet<>();
        seats.forEach(seat -> {
            if (random.nextInt(3) == 0) {
                byLink.add(seat);
            }
            if (random.nextInt(6) == 0) {
                notPresiding.add(seat);
            }
        });
        boolean leaving = random.nextBoolean();
        Instant leavesAt = ASituation.DAY
                .atTime(LocalTime.of(9, 30).plusMinutes(random.nextInt(300)))
                .atZone(ASituation.QUETTA)
                .toInstant();
        return new Told(
                byLink,
                notPresiding,
                leaving ? seats.get(random.nextInt(seats.size())) : null,
                leaving ? leavesAt : null);
    }

    private static List<SlotAssessment> others(Random random, List<BodyThen> bodies) {
        List<SlotAssessment> others = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            TimeSlot slot = ASituation.slot(ASituation.DAY.plusDays(1 + i * 3L));
            List<BodyOutlook> outlooks = bodies.stream()
                    .map(body -> body.outlook(seat -> seat.as(Standing.values()[random.nextInt(3)])))
                    .toList();
            others.add(new SlotAssessment(
                    slot, random.nextInt(5) * 20, List.of(), List.of(), outlooks, random.nextBoolean() ? 1L : null));
        }
        return others;
    }
}
