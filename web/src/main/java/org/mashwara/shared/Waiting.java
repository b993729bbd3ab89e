package org.mashwara.shared;

import java.util.Map;

/** Answers how many things wait for the signed-in person; the navigation shows the numbers beside its entries. */
public interface Waiting {

    /** Numbers by the key of the navigation's entry ({@code feedback}, {@code actions} …); entries with nothing are left out. */
    Map<String, Long> counts();
}
