package org.mashwara.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.StoredFile;
import org.mashwara.shared.StoredFileRepository;
import org.mashwara.shared.Upload;

/** Keeps the scans of notifications that forms bring in. */
@ApplicationScoped
class NotificationScans {

    @Inject
    private StoredFileRepository files;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** The file as it is kept; null where none was given. */
    StoredFile keep(Upload scan) {
        if (scan == null || scan.content() == null || scan.content().length == 0) {
            return null;
        }
        StoredFile file = new StoredFile(
                scan.fileName(),
                scan.content(),
                clock.instant(),
                actors.current().accountId());
        files.add(file);
        return file;
    }
}
