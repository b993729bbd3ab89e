package org.mashwara.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashwara.shared.LocalText;

/** A text file beside this class: one row a line, cells between vertical bars, comments after {@code #}. */
final class Table {

    private static final Pattern RELATIVE_DAY = Pattern.compile("Y(-\\d)?-(\\d\\d-\\d\\d)");

    private Table() {}

    /** The rows of a file, in their order. */
    static List<Row> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            List<Row> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(file, line.split("\\|", -1)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; cells are counted from 0, and a missing cell is empty. */
    record Row(String file, String[] cells) {

        String text(int cell) {
            return cell < cells.length ? cells[cell].strip() : "";
        }

        boolean has(int cell) {
            return !text(cell).isEmpty();
        }

        int number(int cell) {
            return Integer.parseInt(text(cell));
        }

        List<String> words(int cell) {
            return has(cell) ? List.of(text(cell).split("\\s+")) : List.of();
        }

        /** English in one cell, Urdu in the next. */
        LocalText names(int cell) {
            return LocalText.of(text(cell), text(cell + 1));
        }

        <E extends Enum<E>> E one(Class<E> of, int cell) {
            return Enum.valueOf(of, text(cell));
        }

        /** A day such as 2014-03-18, or Y-1-03-18 for the one of last year; null where the cell is empty. */
        LocalDate day(int cell, LocalDate today) {
            if (!has(cell)) {
                return null;
            }
            Matcher relative = RELATIVE_DAY.matcher(text(cell));
            if (!relative.matches()) {
                return LocalDate.parse(text(cell));
            }
            int back = relative.group(1) == null ? 0 : Integer.parseInt(relative.group(1));
            return LocalDate.parse((today.getYear() + back) + "-" + relative.group(2));
        }
    }
}
