package org.mashwara.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Email;
import org.mashwara.shared.BaseEntity;
import org.mashwara.shared.LocalText;
import org.mashwara.shared.Require;

/** Somebody who holds posts or has an account. */
@Entity
public class Person extends BaseEntity {

    @Embedded
    private LocalText name;

    @Email
    @Column(name = "email")
    private String email;

    @Column(name = "telephone")
    private String telephone;

    protected Person() {}

    /**
     * @param email the mail address, or null
     * @param telephone the telephone number as people write it, or null
     */
    public Person(LocalText name, String email, String telephone) {
        this.name = Require.present("name", name);
        this.email = Require.optionalText("email", email, 254);
        this.telephone = Require.optionalText("telephone", telephone, 40);
    }

    /**
     * Somebody whom the register does not know yet.
     *
     * @param nameEn the name in English, required
     * @param nameUr the same in Urdu, or null
     * @throws org.mashwara.shared.BusinessException on the fields {@code nameEn} and {@code nameUr}: {@code required},
     *     {@code tooLong}
     */
    public static Person named(String nameEn, String nameUr, String email, String telephone) {
        String en = Require.text("nameEn", nameEn, LocalText.MAX_LENGTH);
        String ur = Require.optionalText("nameUr", nameUr, LocalText.MAX_LENGTH);
        return new Person(LocalText.of(en, ur), email, telephone);
    }

    public LocalText getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getTelephone() {
        return telephone;
    }

    /**
     * Puts names and contact right; records that keep a name keep it as it was.
     *
     * @param emailAddress the mail address, or null
     * @param telephoneNumber the telephone number as people write it, or null
     */
    public void correct(LocalText right, String emailAddress, String telephoneNumber) {
        this.name = Require.present("name", right);
        this.email = Require.optionalText("email", emailAddress, 254);
        this.telephone = Require.optionalText("telephone", telephoneNumber, 40);
    }
}
