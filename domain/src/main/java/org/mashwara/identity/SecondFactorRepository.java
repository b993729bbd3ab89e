package org.mashwara.identity;

import java.util.List;
import java.util.Optional;

/** Keeps second factors and the recovery codes that stand for them. */
public interface SecondFactorRepository {

    void add(SecondFactor factor);

    void add(RecoveryCode code);

    Optional<SecondFactor> of(long accountId);

    /** The same, locked until the transaction ends: two sign-ins with one code wait for each other. */
    Optional<SecondFactor> ofForUse(long accountId);

    /** The recovery code of that hash, locked until the transaction ends, if it has not been used. */
    Optional<RecoveryCode> unusedForUse(long accountId, String codeHash);

    /** All recovery codes of an account, used or not. */
    List<RecoveryCode> codesOf(long accountId);

    /** Takes the second factor away. */
    void remove(SecondFactor factor);

    /** Takes recovery codes away. */
    void remove(List<RecoveryCode> codes);
}
