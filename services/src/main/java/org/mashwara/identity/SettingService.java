package org.mashwara.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.mashwara.shared.BusinessException;
import org.mashwara.shared.Command;
import org.mashwara.shared.CommandContext;
import org.mashwara.shared.Roles;
import org.mashwara.shared.Setting;
import org.mashwara.shared.SettingKey;
import org.mashwara.shared.SettingRepository;
import org.mashwara.shared.StaleEditException;

/** Sets what may be set while the portal runs. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@Command
public class SettingService {

    @Inject
    private SettingRepository settings;

    @Inject
    private CommandContext context;

    /**
     * Sets a value; it counts from now on.
     *
     * @param version as the page showed it; 0 while the default counted
     * @throws BusinessException as {@link SettingKey#check}
     */
    public void change(@NotNull SettingKey key, long version, String value) {
        Optional<Setting> stored = settings.find(key);
        if (stored.isPresent()) {
            stored.get().requireVersion(version);
            stored.get().change(value);
        } else {
            if (version != 0) {
                throw new StaleEditException(null);
            }
            settings.add(new Setting(key, value));
        }
        context.about("setting", settings.find(key).map(Setting::getId).orElse(null), key.name());
    }
}
