package org.mashwara.identity;

import java.io.Serializable;
import java.util.Objects;
import org.mashwara.shared.BusinessException;

/** A new password, typed twice. Kept only for the request in which it was typed. */
public class NewPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient String password;
    private transient String repeated;

    /**
     * What was typed.
     *
     * @throws BusinessException on the field {@code repeated} if the two differ
     */
    String chosen() {
        if (!Objects.equals(password, repeated)) {
            throw BusinessException.onField("repeated", "password.differs");
        }
        return password;
    }

    public int getMinLength() {
        return PasswordPolicy.MIN_LENGTH;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
