package org.mashwara.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashwara.shared.BusinessException;

class FeedAddressTest {

    @Test
    void anAddressIsOfTheWebAndDoesNotTellItsSecret() {
        FeedAddress address = FeedAddress.of(" webcal://calendar.example/private-7f3a/basic.ics ");

        assertThat(address.uri()).hasScheme("https").hasHost("calendar.example");
        assertThat(address).hasToString("calendar.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://calendar.example/a.ics",
                "jar:http://calendar.example/a.jar!/b",
                "calendar.example/a.ics",
                "https:///a.ics",
                "https://user:secret@calendar.example/a.ics",
                "https://calendar.example/a b.ics"
            })
    void everythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> FeedAddress.of(typed)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.getField()).isEqualTo("address");
            assertThat(refusal.getMessageKey()).isEqualTo("followed.address");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "203.0.113.5",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001:0:7f00:1::1",
                "2001:db8::1",
                "ff02::1"
            })
    void whatIsNotOnTheInternetIsNotPublic(String address) throws UnknownHostException {
        assertThat(FeedAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.1.1", "2a00:1450:4001::1"})
    void theInternetIsPublic(String address) throws UnknownHostException {
        assertThat(FeedAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
