package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All other tests ran before: their servers and databases have ended by themselves. */
@Tag("afterwards")
class NothingIsLeftRunningIT {

    @ParameterizedTest
    @ValueSource(strings = {"container", "product"})
    void ofTheServersAndDatabases(String place) throws Exception {
        String directory = Target.directory().resolve(place) + "/";
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(directory))
                .toList();
        for (ProcessHandle process : left) {
            assertThat(process.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }
}
