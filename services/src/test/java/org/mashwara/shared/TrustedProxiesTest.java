package org.mashwara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final TrustedProxies OURS = TrustedProxies.of("10.0.0.5, 10.1.0.0/16, fd00::/8");

    @ParameterizedTest
    @CsvSource({
        // nobody in between
        "203.0.113.9, , 203.0.113.9",
        "10.0.0.5, , 10.0.0.5",
        // one proxy, and several
        "10.0.0.5, 203.0.113.9, 203.0.113.9",
        "10.0.0.5, '203.0.113.9, 10.1.200.3', 203.0.113.9",
        "fd12::1, '2001:db8::7', 2001:db8:0:0:0:0:0:7",
        "::ffff:10.0.0.5, 203.0.113.9, 203.0.113.9",
        // what the client wrote itself counts for nothing
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "10.0.0.5, '198.51.100.1, 203.0.113.9', 203.0.113.9",
        "10.2.0.1, 198.51.100.1, 10.2.0.1",
        // only proxies
        "10.0.0.5, '10.1.0.1, 10.1.0.2', 10.1.0.1",
        // ports and brackets
        "10.0.0.5, 203.0.113.9:51234, 203.0.113.9",
        "10.0.0.5, '[2001:db8::7]:443', 2001:db8:0:0:0:0:0:7",
        // what is no address is not looked up, and nothing before it is believed
        "10.0.0.5, unknown, 10.0.0.5",
        "10.0.0.5, '203.0.113.9, www.example.org', 10.0.0.5",
        "10.0.0.5, '', 10.0.0.5",
        "10.0.0.5, 999.1.1.1, 10.0.0.5",
    })
    void aClientIsWhoTheLastTrustedProxySaw(String peer, String forwarded, String client) {
        assertThat(OURS.clientOf(peer, forwarded)).isEqualTo(client);
    }

    @Test
    void withoutAnyOnlyThePeerCounts() {
        assertThat(TrustedProxies.NONE.clientOf("10.0.0.5", "203.0.113.9")).isEqualTo("10.0.0.5");
        assertThat(TrustedProxies.of(" ").clientOf("10.0.0.5", "203.0.113.9")).isEqualTo("10.0.0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.5/33", "10.0.0.5/x", "fd00::/129", "10.0.0", "1.2.3.4/"})
    void refusesWhatIsNoAddress(String list) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.of("10.0.0.1," + list))
                .withMessage(list);
    }
}
