package org.mashwara.shared;

/**
 * A person chose the language of the screens; fired in the request in which it was chosen, so that the account may
 * remember it.
 *
 * @param code {@code en} or {@code ur}
 */
public record LanguageChosen(String code) {}
