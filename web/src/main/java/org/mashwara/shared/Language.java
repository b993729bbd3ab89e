package org.mashwara.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The language of the current request: what the person chose (a cookie keeps it), otherwise what the browser asks for,
 * otherwise English. As {@code language} in pages.
 */
@Named
@RequestScoped
public class Language {

    /** The languages of the screens, by their codes. */
    public static final List<String> CODES = List.of("en", "ur");

    static final String COOKIE = "mashwara-language";

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private static final Locale ENGLISH = Locale.UK;

    private static final Locale URDU = Locale.forLanguageTag("ur-PK");

    @Inject
    private HttpServletRequest request;

    private String code;

    /**
     * A language by its code, whatever the person chose.
     *
     * @param code {@code en} or {@code ur}
     */
    static Language of(String code) {
        Language language = new Language();
        language.code = code;
        return language;
    }

    /** {@code en} or {@code ur}. */
    public String getCode() {
        if (code == null) {
            code = find();
        }
        return code;
    }

    /** The language without a country, as texts are looked up. */
    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    /** The language with the country whose conventions numbers and dates follow. */
    public Locale getFormatLocale() {
        return isUrdu() ? URDU : ENGLISH;
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return isUrdu() ? "rtl" : "ltr";
    }

    public boolean isUrdu() {
        return "ur".equals(getCode());
    }

    /** The other language's code: what the switch in the header offers. */
    public String getOther() {
        return isUrdu() ? "en" : "ur";
    }

    /**
     * Makes a language this person's on this device, from this request on; an unknown one changes nothing.
     *
     * @param chosen {@code en} or {@code ur}
     */
    public void choose(String chosen, HttpServletResponse response) {
        if (!CODES.contains(chosen)) {
            return;
        }
        code = chosen;
        Cookie cookie = new Cookie(COOKIE, chosen);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private String find() {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && CODES.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        for (Locale asked : Collections.list(request.getLocales())) {
            if (CODES.contains(asked.getLanguage())) {
                return asked.getLanguage();
            }
        }
        return "en";
    }
}
