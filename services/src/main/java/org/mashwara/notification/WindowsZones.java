package org.mashwara.notification;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Time zones as Windows calls them, as far as invitations from here are answered in them; CLDR's {@code windowsZones}
 * says which they are.
 */
final class WindowsZones {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Pakistan Standard Time", "Asia/Karachi"),
            Map.entry("West Asia Standard Time", "Asia/Tashkent"),
            Map.entry("Afghanistan Standard Time", "Asia/Kabul"),
            Map.entry("Iran Standard Time", "Asia/Tehran"),
            Map.entry("Arabian Standard Time", "Asia/Dubai"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("SE Asia Standard Time", "Asia/Bangkok"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("UTC", "UTC"));

    private WindowsZones() {}

    static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(ZONES.get(name.replace("\"", "").strip())).map(ZoneId::of);
    }
}
