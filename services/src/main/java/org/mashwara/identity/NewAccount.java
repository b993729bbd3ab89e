package org.mashwara.identity;

import java.util.Set;
import org.mashwara.shared.Role;

/**
 * What is needed to open an account.
 *
 * @param personId the person; null for somebody who is not in the register yet, whose name then follows
 * @param nameEn the new person's name in English
 * @param nameUr the new person's name in Urdu, or null
 * @param email where mails go, or null: the first password then comes by a printed code
 * @param language {@code en} or {@code ur}
 */
public record NewAccount(
        Long personId,
        String nameEn,
        String nameUr,
        String signInName,
        String email,
        String language,
        Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
