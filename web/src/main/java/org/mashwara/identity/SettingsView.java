package org.mashwara.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.mashwara.shared.Form;
import org.mashwara.shared.Role;
import org.mashwara.shared.SettingKey;

/** What the administrator may set, and what only the operator does. */
@Named
@ViewScoped
public class SettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettingQueries queries;

    @Inject
    private SettingService service;

    @Inject
    private Form form;

    private List<SettingRow> settings;
    private List<ConfigurationRow> configuration;
    private SettingKey key;
    private SettingRow chosen;
    private String value;
    private List<String> roles = new ArrayList<>();

    /** Reads all settings and, where one is to be changed, that one. */
    public void load() {
        settings = queries.list();
        configuration = queries.configuration();
        if (key != null) {
            chosen = settings.stream()
                    .filter(row -> row.key() == key)
                    .findFirst()
                    .orElseThrow();
            value = chosen.value();
            roles = rolesOf(chosen);
        }
    }

    /** Keeps the value. */
    public String save() {
        String wanted = key.isNumber() ? value : String.join(",", roles);
        return form.run(() -> service.change(key, chosen.version(), wanted))
                ? form.done("settings.saved", "/admin/settings")
                : null;
    }

    /** The names of the roles that a setting names. */
    public List<String> rolesOf(SettingRow row) {
        List<String> names = new ArrayList<>();
        if (!row.key().isNumber()) {
            SettingKey.rolesOf(row.value()).forEach(role -> names.add(role.name()));
        }
        return names;
    }

    public List<Role> getAllRoles() {
        return List.of(Role.values());
    }

    public List<SettingRow> getSettings() {
        return settings;
    }

    public List<ConfigurationRow> getConfiguration() {
        return configuration;
    }

    /** The setting to be changed, or null. */
    public SettingRow getChosen() {
        return chosen;
    }

    public SettingKey getKey() {
        return key;
    }

    public void setKey(SettingKey key) {
        this.key = key;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }
}
