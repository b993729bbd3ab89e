package org.mashwara.identity;

import jakarta.security.enterprise.credential.Password;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.time.Duration;

/** Name and password with the network address they came from, and room for the answer how long to wait. */
public class SignInCredential extends UsernamePasswordCredential {

    private final String address;
    private Duration wait = Duration.ZERO;

    public SignInCredential(String signInName, Password password, String address) {
        super(signInName, password);
        this.address = address;
    }

    public String getAddress() {
        return address;
    }

    /** After a refusal: how long to wait before the next try; zero if the refusal had another reason. */
    public Duration getWait() {
        return wait;
    }

    void waitFor(Duration duration) {
        wait = duration;
    }
}
