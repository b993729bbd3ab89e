package org.mashwara.scheduling.planning.rules;

import java.util.List;
import org.mashwara.scheduling.planning.RuleBook;

/** All rules of planning with their usual weights: first what must not be broken, then what is better kept. */
public final class StandardRules {

    private StandardRules() {}

    public static RuleBook book() {
        return new RuleBook(List.of(
                new WithinWindow(),
                new EnoughNotice(),
                new HeldWhereAllowed(),
                new CityIsOpen(),
                new RoomIsFree(),
                new RoomHoldsAll(),
                new TravellersCanCome(),
                new SomebodyPresides(),
                new QuorumIsReachable(),
                new RoomOnce(),
                new ChairOnce(),
                new TravellersReachAll(),
                KeepsOrder.ofSittings(),
                KeepsOrder.ofBodies(),
                new VisitedInPerson(),
                new OneSeatAtATime(),
                new OneCityADay(),
                new ChairPresides(),
                new SeatsAreFilled(),
                new PermissionInTime(),
                new HoldersSit(),
                new InOwnProvince(),
                new StaysInItsSlot(),
                new MovesLittle(),
                new StaysInItsRoom(),
                new NotAfterHoliday(),
                new RoomCostsNothing(),
                new NearIdealDay(),
                new InTheMorning()));
    }
}
