package org.mashwara.notification;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mashwara.shared.document.Spoken;

/**
 * Writes mails from their templates: {@code <name>_en.mustache} and {@code <name>_ur.mustache} beside this class. The
 * first line of a template is the subject. One mail holds the English text and below it the Urdu one.
 */
@ApplicationScoped
class MailTexts {

    private static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final Locale URDU = Locale.forLanguageTag("ur");
    private static final String BETWEEN = "\n\n* * *\n\n";

    private final Map<String, Mustache> templates = new ConcurrentHashMap<>();
    private final MustacheFactory plainText = new DefaultMustacheFactory() {
        @Override
        public void encode(String value, Writer writer) {
            try {
                // plain text: what makes HTML of it escapes
                writer.write(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** A mail's subject and text. */
    record Written(String subject, String body) {}

    /**
     * The mail in both languages, one below the other.
     *
     * @param values by their names in the templates: texts in two languages, lists of them, or plain values
     */
    Written inBoth(String name, Map<String, ?> values) {
        Written english = in(ENGLISH, name, values);
        Written urdu = in(URDU, name, values);
        return new Written(
                english.subject + " · " + urdu.subject, english.body.strip() + BETWEEN + urdu.body.strip() + "\n");
    }

    private Written in(Locale language, String name, Map<String, ?> values) {
        StringWriter out = new StringWriter();
        templates
                .computeIfAbsent(name + "_" + language.getLanguage(), this::template)
                .execute(out, Spoken.in(language, values));
        String text = out.toString();
        int end = text.indexOf('\n');
        return new Written(text.substring(0, end).strip(), text.substring(end + 1));
    }

    private Mustache template(String file) {
        try (InputStream in = MailTexts.class.getResourceAsStream(file + ".mustache")) {
            return plainText.compile(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
