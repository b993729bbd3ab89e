package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What counts now: what the administrator has set, or the default. One query each. */
@ApplicationScoped
public class Settings {

    @Inject
    private SettingRepository settings;

    /** The number set for a key that takes one. */
    public int number(SettingKey key) {
        return Integer.parseInt(value(key));
    }

    /** The numbers set for some keys, each of which takes one. */
    public Map<SettingKey, Integer> numbers(SettingKey... keys) {
        Map<SettingKey, Integer> numbers = new EnumMap<>(SettingKey.class);
        for (SettingKey key : keys) {
            numbers.put(key, Integer.valueOf(key.getStandard()));
        }
        settings.find(List.of(keys))
                .forEach(setting -> numbers.put(setting.getKey(), Integer.valueOf(setting.getValue())));
        return numbers;
    }

    /** The roles set for a key that takes them. */
    public Set<Role> roles(SettingKey key) {
        return SettingKey.rolesOf(value(key));
    }

    private String value(SettingKey key) {
        return settings.find(key).map(Setting::getValue).orElseGet(key::getStandard);
    }
}
