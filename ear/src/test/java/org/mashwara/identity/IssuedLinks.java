package org.mashwara.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the mails with links for a first password, as their addressees would. */
@ApplicationScoped
public class IssuedLinks {

    private final Map<Long, String> codes = new ConcurrentHashMap<>();

    void hear(@Observes FirstPasswordIssued issued) {
        codes.put(issued.accountId(), issued.code());
    }

    String codeFor(long accountId) {
        return codes.get(accountId);
    }
}
