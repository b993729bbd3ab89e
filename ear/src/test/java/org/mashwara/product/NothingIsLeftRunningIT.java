package org.mashwara.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The container tests ran before: their server and its database have ended by themselves. */
@Tag("outside")
class NothingIsLeftRunningIT {

    @Test
    void ofTheContainerTests() throws Exception {
        String place = Target.directory().resolve("container").toString();
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(place))
                .toList();
        for (ProcessHandle process : left) {
            assertThat(process.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }
}
