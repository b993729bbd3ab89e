package org.mashwara.shared.document;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import org.mashwara.shared.LocalText;

/**
 * Makes a PDF from a template: {@code <name>_en.mustache} and {@code <name>_ur.mustache} beside a class, or
 * {@code <name>.mustache} for both languages. A template is the inside of an XHTML body; what it prints of its values is
 * escaped. Urdu runs from right to left; a text of the other language within it keeps its direction. A document fetches
 * nothing: neither images nor style sheets.
 *
 * <p>For templates there are the classes {@code letterhead}, {@code page} (begins a page, but the first),
 * {@code together} (is not broken over pages), {@code ltr} (runs from left to right), {@code small}, {@code signature},
 * {@code box} (to be ticked by hand), {@code line} (to be written on), and tables.
 */
@ApplicationScoped
public class PdfMaker {

    private static final String LATIN = "Latin";
    private static final String NASKH = "Naskh";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Marks that only steer the direction of text: a document has spans for it, and no font has a sign for them. */
    private static final String DIRECTION_MARKS = "[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]";

    private final MustacheFactory factory = new DefaultMustacheFactory();
    private final Map<String, Mustache> templates = new ConcurrentHashMap<>();
    private final Map<String, byte[]> fonts = new ConcurrentHashMap<>();

    public PdfMaker() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * Makes a document.
     *
     * @param beside the class beside which the template stands
     * @param name the template's, without language and ending
     * @param language English or Urdu
     * @param page what stands around it
     * @param values by their names in the template: texts in two languages, lists, groups (maps) or plain values
     * @return the PDF
     * @throws IllegalArgumentException if there is no such template
     */
    public byte[] make(Class<?> beside, String name, Locale language, PrintedPage page, Map<String, ?> values) {
        return print(html(beside, name, language, page, values), "ur".equals(language.getLanguage()));
    }

    /** The document as XHTML, before it is printed. */
    String html(Class<?> beside, String name, Locale language, PrintedPage page, Map<String, ?> values) {
        boolean urdu = "ur".equals(language.getLanguage());
        Map<String, Object> around = new HashMap<>();
        around.put("language", language.getLanguage());
        around.put("direction", urdu ? "rtl" : "ltr");
        around.put("begins", urdu ? "right" : "left");
        around.put("ends", urdu ? "left" : "right");
        around.put("style", text(PdfMaker.class, "document.css"));
        around.put("title", page.title().in(language));
        around.put("header", in(language, page.header()));
        around.put("footer", in(language, page.footer()));
        around.put("body", fill(template(beside, name, language), Spoken.in(language, values)));
        return fill(compiled(PdfMaker.class, "frame.mustache"), around).replaceAll(DIRECTION_MARKS, "");
    }

    private static String in(Locale language, LocalText text) {
        return text == null ? null : text.in(language);
    }

    private byte[] print(String html, boolean mirrored) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        if (mirrored) {
            printer.addDOMMutator(new MirroredTables());
        }
        printer.useUnicodeBidiSplitter(ParagraphRuns::new);
        printer.useUnicodeBidiReorderer(new RightToLeft());
        printer.defaultTextDirection(TextDirection.LTR);
        printer.useReplacementText("");
        printer.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(printer, LATIN, REGULAR, "NotoSans-Regular.ttf");
        font(printer, LATIN, BOLD, "NotoSans-Bold.ttf");
        font(printer, NASKH, REGULAR, "NotoNaskhArabic-Regular.ttf");
        font(printer, NASKH, BOLD, "NotoNaskhArabic-Bold.ttf");
        printer.withProducer("Mashwara");
        printer.withHtmlContent(html, null);
        printer.toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private void font(PdfRendererBuilder printer, String family, int weight, String file) {
        printer.useFont(
                () -> new ByteArrayInputStream(
                        fonts.computeIfAbsent(file, name -> bytes(PdfMaker.class, "fonts/" + name))),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private Mustache template(Class<?> beside, String name, Locale language) {
        String spoken = name + "_" + language.getLanguage() + ".mustache";
        return compiled(beside, beside.getResource(spoken) == null ? name + ".mustache" : spoken);
    }

    private Mustache compiled(Class<?> beside, String file) {
        return templates.computeIfAbsent(
                beside.getPackageName() + "/" + file,
                key -> factory.compile(new StringReader(text(beside, file)), key));
    }

    private static String fill(Mustache template, Map<String, Object> values) {
        StringWriter filled = new StringWriter();
        template.execute(filled, values);
        return filled.toString();
    }

    private static String text(Class<?> beside, String file) {
        return new String(bytes(beside, file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + " beside " + beside.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
