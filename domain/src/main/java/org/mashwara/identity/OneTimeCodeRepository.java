package org.mashwara.identity;

import java.util.List;
import java.util.Optional;

/** Keeps the hashes of one-time codes. */
public interface OneTimeCodeRepository {

    void add(OneTimeCode code);

    Optional<OneTimeCode> byHash(String codeHash);

    /** Codes for the account's first password that were neither used nor revoked. */
    List<OneTimeCode> openOf(long accountId);

    /** Codes for the first administrator that were neither used nor revoked. */
    List<OneTimeCode> openForSetup();
}
