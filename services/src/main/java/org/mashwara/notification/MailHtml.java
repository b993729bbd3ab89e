package org.mashwara.notification;

import java.util.regex.Pattern;

/** A plain text as a small HTML document: paragraphs that find their own direction, and links. */
final class MailHtml {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+");

    private MailHtml() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"></head><body>\n");
        for (String paragraph : PARAGRAPHS.split(text.strip())) {
            String escaped = escape(paragraph.strip());
            String linked = LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
            html.append("<p dir=\"auto\">")
                    .append(linked.replace("\n", "<br>\n"))
                    .append("</p>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
