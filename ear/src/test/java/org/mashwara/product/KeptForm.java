package org.mashwara.product;

import com.microsoft.playwright.Page;

/** The form that a person's own device keeps, so that it opens without a connection. */
final class KeptForm {

    private static final String WHOLE = """
            () => caches.open('mashwara-form').then(kept => kept.keys()).then(keys => {
              const there = keys.map(one => one.url);
              return [location.href.split('#')[0]].concat(performance.getEntriesByType('resource')
                  .map(one => one.name).filter(name => name.includes('/jakarta.faces.resource/')))
                .every(needed => there.includes(needed));
            })""";

    private KeptForm() {}

    /** Waits until the page that is open is kept with all that it needs: before that, the connection is not to be cut. */
    static void await(Page page) {
        page.waitForFunction(WHOLE);
    }
}
