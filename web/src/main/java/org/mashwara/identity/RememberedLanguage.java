package org.mashwara.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.mashwara.shared.LanguageChosen;

/** Remembers the language of the header's switch in the account of whoever is signed in. */
@RequestScoped
public class RememberedLanguage {

    @Inject
    private OwnAccountService service;

    @Inject
    private CurrentSignIn current;

    void remember(@Observes LanguageChosen chosen) {
        current.actor()
                .filter(actor -> !actor.byLink())
                .flatMap(actor -> current.language())
                .filter(present -> !present.equals(chosen.code()))
                .ifPresent(present -> service.speak(chosen.code()));
    }
}
