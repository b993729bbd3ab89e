package org.mashwara.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The version in the addresses of style sheets, scripts and fonts: a checksum of their content, so that browsers may keep them for a year. */
@Named
@ApplicationScoped
public class Release {

    @Inject
    private ServletContext context;

    @Inject
    private Installation installation;

    private String version;

    /** True where the demo data is loaded, which every page says. */
    public boolean isDemo() {
        return installation.illustrative().orElse(false);
    }

    /** Eight hexadecimal digits. */
    public synchronized String getVersion() {
        if (version == null) {
            CRC32 sum = new CRC32();
            add(sum, "/resources/mashwara/");
            version = String.format("%08x", sum.getValue());
        }
        return version;
    }

    private void add(CRC32 sum, String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        if (paths == null) {
            return;
        }
        for (String path : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(sum, path);
            } else {
                try (InputStream in = context.getResourceAsStream(path)) {
                    sum.update(in.readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
