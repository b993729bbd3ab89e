package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mashwara.shared.Roles;
import org.mashwara.shared.ServerConfiguration;
import org.mashwara.shared.SettingKey;

/** Reads what the administrator and the operator have set. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
public class SettingQueries {

    @Inject
    private IdentityReader reader;

    @Inject
    private ServerConfiguration configuration;

    /** Every setting with what counts now. One query. */
    public List<SettingRow> list() {
        Map<String, Object[]> stored = reader.rows("select s.name, s.version, s.value from setting s").stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return Arrays.stream(SettingKey.values())
                .map(key -> {
                    Object[] row = stored.get(key.name());
                    return row == null
                            ? new SettingRow(key, 0, key.getStandard())
                            : new SettingRow(key, IdentityReader.id(row[1]), (String) row[2]);
                })
                .toList();
    }

    /** Every key of the server's configuration; secrets without their value. No query. */
    public List<ConfigurationRow> configuration() {
        return configuration.entries().stream()
                .map(entry -> new ConfigurationRow(
                        entry.key(), entry.secret() ? null : entry.value(), entry.secret(), entry.value() != null))
                .toList();
    }
}
