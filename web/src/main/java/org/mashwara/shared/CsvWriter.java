package org.mashwara.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * CSV by RFC 4180 in UTF-8 with a byte order mark, without which spreadsheets read Urdu as something else. A cell that
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvWriter implements TableWriter {

    private static final String FORMULA = "=+-@\t\r";

    private final Writer out;

    public CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\uFEFF');
    }

    @Override
    public void head(List<String> names) throws IOException {
        line(names);
    }

    /** Below the first one, after an empty line. */
    @Override
    public void next(String name, List<String> names) throws IOException {
        out.write("\r\n");
        line(names);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvWriter::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String cell(Object value) {
        String text = value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, "");
        if (text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
