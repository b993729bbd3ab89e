package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36|CHROME|WINDOWS",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0|EDGE|WINDOWS",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 SamsungBrowser/27.0 Chrome/125 Safari/537|SAMSUNG|ANDROID",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1|SAFARI|IPHONE",
                "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0|FIREFOX|LINUX",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17 Safari/605.1|SAFARI|MAC",
                "Java-http-client/17|OTHER|OTHER"
            })
    void familiesAreRecognised(String said, Device.Browser browser, Device.System system) {
        Device device = Device.of(said);
        assertThat(device.getBrowser()).isEqualTo(browser);
        assertThat(device.getSystem()).isEqualTo(system);
    }

    @Test
    void nothingSaidIsAnotherProgram() {
        assertThat(Device.of(null).getBrowser()).isEqualTo(Device.Browser.OTHER);
    }
}
