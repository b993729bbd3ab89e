package org.mashwara.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.mashwara.identity.AnAccount.Made;
import org.mashwara.shared.Role;
import org.mashwara.suite.DemoAccounts;
import org.mashwara.suite.SignedIn;

@ArquillianTest
class FirstPasswordsIT {

    private static final String PHRASE = "pigeon teapot violet";

    @Inject
    private FirstPasswords passwords;

    @Inject
    private AccountService accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords hashes;

    @Inject
    private IssuedLinks links;

    @Inject
    private AnAccount anAccount;

    private String printedCodeFor(Made made) {
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        return accounts.issueFirstPassword(made.id(), anAccount.version(made.id()))
                .printed();
    }

    private boolean isPassword(Made made, String password) {
        return hashes.matches(
                password.toCharArray(),
                signIns.find(made.signInName()).orElseThrow().passwordHash());
    }

    @Test
    void aPrintedCodeWorksOnceHoweverItIsTyped() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        String code = printedCodeFor(made);
        assertThat(isPassword(made, DemoAccounts.PASSWORD)).isFalse();
        String typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');
        passwords.chooseByPrintedCode(made.signInName(), typed, PHRASE, "198.51.100.1");
        assertThat(isPassword(made, PHRASE)).isTrue();
        assertThatThrownBy(() ->
                        passwords.chooseByPrintedCode(made.signInName(), code, "another good phrase", "198.51.100.1"))
                .hasMessageContaining("code.wrong");
        assertThat(isPassword(made, PHRASE)).isTrue();
    }

    @Test
    void aWeakPasswordDoesNotUseTheCodeUp() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        String code = printedCodeFor(made);
        assertThatThrownBy(() -> passwords.chooseByPrintedCode(made.signInName(), code, "short", "198.51.100.2"))
                .hasMessageContaining("password.tooShort");
        passwords.chooseByPrintedCode(made.signInName(), code, PHRASE, "198.51.100.2");
        assertThat(isPassword(made, PHRASE)).isTrue();
    }

    @Test
    void guessingACodeMakesItWait() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        printedCodeFor(made);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> passwords.chooseByPrintedCode(
                            made.signInName(), "AAAA-AAAA-AAAA-AAAA", PHRASE, "198.51.100.3"))
                    .hasMessageContaining("code.wrong");
        }
        assertThatThrownBy(() ->
                        passwords.chooseByPrintedCode(made.signInName(), "AAAA-AAAA-AAAA-AAAA", PHRASE, "198.51.100.3"))
                .hasMessageContaining("signIn.wait");
    }

    @Test
    void aNewCodeMakesTheEarlierOneVoid() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        String first = printedCodeFor(made);
        String second = printedCodeFor(made);
        assertThatThrownBy(() -> passwords.chooseByPrintedCode(made.signInName(), first, PHRASE, "198.51.100.4"))
                .hasMessageContaining("code.wrong");
        passwords.chooseByPrintedCode(made.signInName(), second, PHRASE, "198.51.100.4");
        assertThat(isPassword(made, PHRASE)).isTrue();
    }

    @Test
    void aLinkGoesToTheAddressAndWorksOnce() throws Exception {
        Made made = anAccount.with(Role.COUNTERPART);
        SignedIn.as(DemoAccounts.ADMINISTRATOR);
        accounts.reachAt(made.id(), anAccount.version(made.id()), "link@test.example");
        IssuedCode issued = accounts.issueFirstPassword(made.id(), anAccount.version(made.id()));
        assertThat(issued.isMailed()).isTrue();
        String code = links.codeFor(made.id());
        assertThat(passwords.invited(code))
                .hasValueSatisfying(invited -> assertThat(invited.signInName()).isEqualTo(made.signInName()));
        passwords.chooseByLink(code, PHRASE);
        assertThat(isPassword(made, PHRASE)).isTrue();
        assertThat(passwords.invited(code)).isEmpty();
        assertThatThrownBy(() -> passwords.chooseByLink(code, "another good phrase"))
                .hasMessageContaining("code.notUsable");
    }

    @Test
    void anInventedLinkOpensNothing() {
        assertThat(passwords.invited("x")).isEmpty();
        assertThatThrownBy(() -> passwords.chooseByLink("x", PHRASE)).hasMessageContaining("code.notUsable");
    }
}
