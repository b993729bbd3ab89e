package org.mashwara.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class EmbeddedPostgresTest {

    private static final String PROGRAMS = "postgresql-" + PostgresBinaries.VERSION;

    @TempDir
    static Path fresh;

    @TempDir
    Path home;

    private EmbeddedPostgres running;

    @BeforeAll
    static void makeADatabase() {
        EmbeddedPostgres.start(fresh).close();
    }

    /** Unpacking and making a database takes seconds; every test but one begins where that is done. */
    @BeforeEach
    void copyTheDatabase() throws IOException {
        try (Stream<Path> paths = Files.walk(fresh)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = home.resolve(fresh.relativize(path).toString());
                if (path.startsWith(fresh.resolve("data")) || path.endsWith(EmbeddedPostgres.PASSWORD_FILE)) {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.createSymbolicLink(home.resolve(PROGRAMS), fresh.resolve(PROGRAMS));
    }

    @AfterEach
    void stop() throws IOException {
        if (running != null) {
            running.close();
        }
        Files.delete(home.resolve(PROGRAMS));
    }

    @Test
    void keepsDataThroughARestart() throws Exception {
        start();
        execute("create table kept (word text)");
        execute("insert into kept values ('مشورہ')");
        running.close();
        start();
        assertThat(ask("select word from kept")).isEqualTo("مشورہ");
    }

    @Test
    void writesThroughToTheDiskAndListensOnTheLoopbackOnly() throws Exception {
        start();
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show full_page_writes")).isEqualTo("on");
        assertThat(ask("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void asksForAPasswordThatOnlyTheOwnerCanRead() throws Exception {
        start();
        Path secret = home.resolve(EmbeddedPostgres.PASSWORD_FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        DatabaseAddress right = running.address();
        assertThat(right.password()).isEqualTo(Files.readString(secret)).hasSizeGreaterThan(30);
        assertThat(right.toString()).doesNotContain(right.password());
        assertThatThrownBy(() -> connect(new DatabaseAddress(right.url(), right.user(), "guess")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theApplicationsUserIsNotASuperuserButMayUseTheExtensions() throws Exception {
        start();
        assertThat(ask("select rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("f");
        execute("create extension btree_gist");
    }

    @Test
    void aNewHomeIsReadableByItsOwnerOnly() throws Exception {
        Path madeByUs = home.resolve("new");
        HomeDirectory.take(madeByUs).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(madeByUs)))
                .isEqualTo("rwx------");
    }

    @Test
    void twoServersDoNotShareAHome() throws Exception {
        start();
        assertThatThrownBy(() -> EmbeddedPostgres.start(home))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("Another running Mashwara uses " + home)
                .hasMessageContaining("mashwara.home");
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void takesOverTheServerThatAKilledApplicationLeft() throws Exception {
        String left = KilledApplication.startAndKill(home);
        start();
        assertThat(String.valueOf(running.pid())).isEqualTo(left);
        assertThat(ask("select note from left_behind")).isEqualTo("committed");
        ProcessHandle server = ProcessHandle.of(running.pid()).orElseThrow();
        running.close();
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void startsAgainAfterTheDatabaseItselfWasKilled() throws Exception {
        start();
        execute("create table confirmed (id int)");
        execute("insert into confirmed values (7)");
        killServer();
        assertThatThrownBy(() -> ask("select 1")).isInstanceOf(SQLException.class);
        running.revive();
        assertThat(ask("select id from confirmed")).isEqualTo("7");
    }

    @Test
    void cleansUpAfterACrashOfApplicationAndDatabase() throws Exception {
        String left = KilledApplication.startAndKill(home);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(left)).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        start();
        assertThat(ask("select note from left_behind")).isEqualTo("committed");
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndSaysWhatToDo() throws Exception {
        Files.writeString(home.resolve("data/PG_VERSION"), "19\n");
        assertUnavailable("is of PostgreSQL 19, this Mashwara brings PostgreSQL 18");
        assertThat(home.resolve("data/PG_VERSION")).hasContent("19");
    }

    @Test
    void refusesDataWhosePasswordIsLost() throws Exception {
        Files.delete(home.resolve(EmbeddedPostgres.PASSWORD_FILE));
        assertUnavailable("The password of the database");
    }

    @Test
    void startsOverWhenTheFirstStartWasInterrupted() throws Exception {
        HomeDirectory.discard(home.resolve("data"));
        Files.createDirectories(home.resolve("data.new"));
        Files.writeString(home.resolve("data.new/half"), "made");
        start();
        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(home.resolve("data.new")).doesNotExist();
    }

    @Test
    void givesTheHomeFreeWhenItCannotStart() throws Exception {
        Files.writeString(home.resolve("data/PG_VERSION"), "19\n");
        assertUnavailable("PostgreSQL 19");
        Files.writeString(home.resolve("data/PG_VERSION"), "18\n");
        start();
        assertThat(ask("select 1")).isEqualTo("1");
    }

    @Test
    void saysWhenTheServerCannotRunOnItsFiles() throws Exception {
        Files.delete(home.resolve("data/global/pg_control"));
        assertUnavailable("does not start");
    }

    @Test
    void aFullDiskIsNamed() {
        assertThat(PostgresFailure.explain("FATAL: could not write to file: No space left on device"))
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("mashwara.db.url");
        assertThat(PostgresFailure.explain(home, new IOException("x: No space left on device")))
                .hasMessageContaining("The disk is full");
    }

    @Test
    void aPlatformWithoutBinariesHasNoArchive() {
        assertThat(PostgresBinaries.archiveName("Linux", "amd64")).isEqualTo("postgres-linux-x86_64.txz");
        assertThat(PostgresBinaries.archiveName("Linux", "aarch64")).isEqualTo("postgres-linux-arm_64.txz");
        assertThatThrownBy(() -> PostgresBinaries.archive("Mac OS X", "aarch64"))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("no PostgreSQL of its own for Mac OS X on aarch64")
                .hasMessageContaining("mashwara.db.url, mashwara.db.user and mashwara.db.password");
    }

    private void start() {
        running = EmbeddedPostgres.start(home);
    }

    private void killServer() throws Exception {
        ProcessHandle server = ProcessHandle.of(running.pid()).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    private void assertUnavailable(String reason) {
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("mashwara.db.url");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect(running.address());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = connect(running.address());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        return source.getConnection(address.user(), address.password());
    }
}
