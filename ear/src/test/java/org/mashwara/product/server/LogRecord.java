package org.mashwara.product.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record of the server's log.
 *
 * @param level {@code SEVERE}, {@code WARNING}, {@code INFO} …
 * @param logger name of the logger
 * @param text the message, of one or several lines, with the stack trace if there is one
 */
record LogRecord(String level, String logger, String text) {

    private static final Pattern FIRST_LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} ([A-Z]+) (\\S*) \\| (.*)");

    /** The record that this line begins, or empty if the line continues one. */
    static Optional<LogRecord> begunBy(String line) {
        Matcher matcher = FIRST_LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(new LogRecord(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    LogRecord continuedBy(String line) {
        return new LogRecord(level, logger, text.isEmpty() ? line : text + "\n" + line);
    }

    boolean isSevere() {
        return level.equals("SEVERE");
    }

    /** What the application tells the person who started it. */
    boolean isForOperator() {
        return logger.equals("org.mashwara.operator");
    }

    /** A warning or worse of the application itself. */
    boolean isTroubleOfOurs() {
        return logger.startsWith("org.mashwara.") && (isSevere() || level.equals("WARNING"));
    }

    String firstLine() {
        return text.lines().findFirst().orElse("");
    }
}
