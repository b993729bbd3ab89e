package org.mashwara.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mashwara.shared.Actors;
import org.mashwara.shared.StoredFile;
import org.mashwara.shared.StoredFileRepository;
import org.mashwara.shared.Upload;

/** Keeps the scans that come with what was written on paper. */
@ApplicationScoped
class ScanKeeper {

    @Inject
    private StoredFileRepository files;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * @return the scan, or null if none came
     * @throws org.mashwara.shared.BusinessException as {@link StoredFile}
     */
    StoredFile keep(Upload upload) {
        if (upload == null || upload.content() == null || upload.content().length == 0) {
            return null;
        }
        StoredFile file = new StoredFile(
                upload.fileName(),
                upload.content(),
                clock.instant(),
                actors.current().accountId());
        files.add(file);
        return file;
    }
}
