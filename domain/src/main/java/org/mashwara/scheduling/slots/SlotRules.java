package org.mashwara.scheduling.slots;

import java.util.List;
import org.mashwara.scheduling.slots.rules.ChairUnable;
import org.mashwara.scheduling.slots.rules.DayAfterHoliday;
import org.mashwara.scheduling.slots.rules.FridayAfternoon;
import org.mashwara.scheduling.slots.rules.MembersBusy;
import org.mashwara.scheduling.slots.rules.MembersElsewhere;
import org.mashwara.scheduling.slots.rules.MembersRepresented;
import org.mashwara.scheduling.slots.rules.MembersUnknown;
import org.mashwara.scheduling.slots.rules.MustAttend;
import org.mashwara.scheduling.slots.rules.NoRoom;
import org.mashwara.scheduling.slots.rules.NoTermsInForce;
import org.mashwara.scheduling.slots.rules.NobodyPresides;
import org.mashwara.scheduling.slots.rules.OfficeClosed;
import org.mashwara.scheduling.slots.rules.OnExpectedHoliday;
import org.mashwara.scheduling.slots.rules.OnHoliday;
import org.mashwara.scheduling.slots.rules.OutsideWorkingHours;
import org.mashwara.scheduling.slots.rules.PermissionLate;
import org.mashwara.scheduling.slots.rules.QuorumOpen;
import org.mashwara.scheduling.slots.rules.QuorumOutOfReach;
import org.mashwara.scheduling.slots.rules.ShortNotice;
import org.mashwara.scheduling.slots.rules.TeamTravels;
import org.mashwara.scheduling.slots.rules.TravelOnDayOff;

/** The rules of the house. */
public final class SlotRules {

    private static final List<SlotRule> ALL = List.of(
            new OnHoliday(),
            new OnExpectedHoliday(),
            new DayAfterHoliday(),
            new OfficeClosed(),
            new OutsideWorkingHours(),
            new FridayAfternoon(),
            new ShortNotice(),
            new PermissionLate(),
            new QuorumOutOfReach(),
            new QuorumOpen(),
            new NoTermsInForce(),
            new ChairUnable(),
            new NobodyPresides(),
            new MustAttend(),
            new MembersBusy(),
            new MembersElsewhere(),
            new MembersRepresented(),
            new MembersUnknown(),
            new NoRoom(),
            new TeamTravels(),
            new TravelOnDayOff());

    private SlotRules() {}

    /** All rules that may speak against a slot. */
    public static List<SlotRule> all() {
        return ALL;
    }
}
