package org.mashwara.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server takes.
 *
 * @param heapMegabytes of the Java heap in use, after what nobody needs was cleared
 * @param mostMegabytes the most memory that its process ever had
 */
record Memory(long heapMegabytes, long mostMegabytes) {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Has the server's Java machine clear its heap first. */
    static Memory of(ProcessHandle server) throws IOException, InterruptedException {
        long most = mostOf(server);
        jcmd(server, "GC.run");
        return new Memory(first(USED, jcmd(server, "GC.heap_info")) / 1024, most);
    }

    /** The most memory that a process ever had, in megabytes. */
    static long mostOf(ProcessHandle process) throws IOException {
        return first(MOST, Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"))) / 1024;
    }

    private static String jcmd(ProcessHandle server, String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(server.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String output = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output;
    }

    private static long first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return Long.parseLong(matcher.group(1));
    }
}
