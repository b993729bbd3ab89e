package org.mashwara.shared.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mashwara.shared.BusinessException;

/** Looks at a file before anything reads it as a workbook: is it one, how large does it unpack, does it define entities. */
final class WorkbookGuard {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final int MOST_PARTS = 300;
    private static final byte[] DEFINITION = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private WorkbookGuard() {}

    /** @throws BusinessException on the field {@code file} */
    static void check(byte[] content) {
        if (content.length == 0) {
            throw BusinessException.onField("file", "file.empty");
        }
        if (content.length > Workbooks.MAX_BYTES) {
            throw BusinessException.onField("file", "file.tooLarge", Workbooks.MAX_BYTES / (1024 * 1024));
        }
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw BusinessException.onField("file", "sheet.type");
        }
        Set<String> parts = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            long unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.add(entry.getName());
                refuse(parts.size() > MOST_PARTS);
                unpacked = unpack(zip, entry, unpacked);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw BusinessException.onField("file", "sheet.unreadable");
        }
        if (!parts.contains("xl/workbook.xml")) {
            throw BusinessException.onField("file", "sheet.type");
        }
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long before) throws IOException {
        long unpacked = before;
        int matched = 0;
        byte[] buffer = new byte[65_536];
        try (InputStream part = zip.getInputStream(entry)) {
            for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                unpacked += read;
                matched = definition(buffer, read, matched);
                refuse(unpacked > MOST_UNPACKED || matched == DEFINITION.length);
            }
        }
        return unpacked;
    }

    private static void refuse(boolean suspicious) {
        if (suspicious) {
            throw BusinessException.onField("file", "sheet.suspicious");
        }
    }

    /** How much of the word stands at the end of what was read, or all of it once it was met. */
    private static int definition(byte[] buffer, int length, int matched) {
        int now = matched;
        for (int i = 0; i < length && now < DEFINITION.length; i++) {
            now = buffer[i] == DEFINITION[now] ? now + 1 : buffer[i] == DEFINITION[0] ? 1 : 0;
        }
        return now;
    }
}
