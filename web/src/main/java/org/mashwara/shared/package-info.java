/**
 * What every screen is made of: texts in two languages, formats, the frame with its navigation, forms whose refusals
 * stand beside the field, error pages, and the filters in front of all.
 *
 * <p>A page is a view in {@code webapp/<feature>/} on the template {@code /WEB-INF/templates/page.xhtml}, with tags
 * {@code <m:…>} from {@code /WEB-INF/tags}, and one view-scoped bean that loads records once in its action, runs
 * commands through {@link org.mashwara.shared.Form} and redirects after a save. Texts are in
 * {@code org/mashwara/texts/<feature>_{en,ur}.properties}.
 */
package org.mashwara.shared;
