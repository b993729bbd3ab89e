package org.mashwara.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the administrator has set otherwise than the default. */
@Entity
public class Setting extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "name")
    private SettingKey key;

    private String value;

    protected Setting() {}

    /** @throws BusinessException as {@link SettingKey#check} */
    public Setting(SettingKey key, String value) {
        this.key = Require.present("key", key);
        this.value = key.check(value);
    }

    /** @throws BusinessException as {@link SettingKey#check} */
    public void change(String wanted) {
        value = key.check(wanted);
    }

    public SettingKey getKey() {
        return key;
    }

    public String getValue() {
        return value;
    }
}
