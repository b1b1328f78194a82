package com.ooma.office.testing.postgres;

import com.ooma.office.testing.machine.PrivateFiles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// How the server's processes are started: with what production sets, and what a test needs.
final class Processes {

  private Processes() {}

  /// Starts on `data`; the log is written beside it.
  static EmbeddedPostgres start(Path data, int port, String administrator) throws IOException {
    var log = data.resolveSibling(data.getFileName() + ".log");
    PrivateFiles.createIfMissing(log);
    var password = Files.createTempFile("administrator", null); // nobody else may read it
    try {
      Files.writeString(password, administrator);
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setRegisterShutdownHook(false)
          .setPort(port)
          .setPGStartupWait(Duration.ofSeconds(30))
          .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .setConnectConfig("password", administrator)
          // these three are options of initdb: sort orders that are the same on every machine
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("locale-provider", "builtin")
          .setLocaleConfig("builtin-locale", "C.UTF-8")
          .setLocaleConfig("pwfile", password.toString())
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .setServerConfig("shared_buffers", "256MB")
          .setServerConfig("max_connections", "100")
          .setServerConfig("idle_in_transaction_session_timeout", "10s")
          .setServerConfig("jit", "off")
          // passwords are long and random: nobody guesses them, however fast a guess is
          .setServerConfig("scram_iterations", "1")
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .setDataDirectoryCustomizer(Processes::admit)
          .start();
    } finally {
      Files.delete(password);
    }
  }

  private static void admit(File data) {
    try {
      Files.writeString(
          data.toPath().resolve("pg_hba.conf"), OfficeDatabase.resource("pg_hba.conf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
