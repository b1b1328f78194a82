package com.ooma.office.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.process.FakeService;
import com.ooma.office.local.process.RecordedConsole;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.setup.StackOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be done to one stack while it runs. Real database, broker and gateway; the five
/// services are fakes that only listen.
class RunningStackTest {

  @TempDir private static Path folder;
  private static final RecordedConsole RECORDED = new RecordedConsole();
  private static StackOptions options;
  private static LocalStack stack;

  @BeforeAll
  static void start() throws IOException {
    options =
        StackOptions.defaults(FakeService.repository(folder.resolve("repository")))
            .in(folder.resolve("data"))
            .on(new Ports(20_280));
    stack = new LocalStack(options, RECORDED.console);
    stack.start();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void refuses_data_that_another_stack_holds() throws Exception {
    var second = new LocalStack(options.on(new Ports(20_380)), RECORDED.console);
    var refused = assertThrows(CannotStart.class, second::start);
    assertTrue(refused.getMessage().startsWith("Another stack runs on the data in"));
  }

  @Test
  void a_killed_broker_and_a_killed_database_come_back_with_what_they_had() throws Exception {
    stack.time().advance(Duration.ofDays(3));
    execute("CREATE TABLE kept (id int)");
    for (var process : List.of(stack.broker(), stack.postgres())) {
      long killed = process.pid();
      process.kill();
      assertFalse(process.awaitReady(Duration.ofSeconds(1)));
      process.start();
      assertTrue(process.awaitReady(Duration.ofSeconds(30)));
      assertNotEquals(killed, process.pid());
    }
    assertEquals(Duration.ofDays(3), stack.time().ahead());
    execute("SELECT * FROM kept");
  }

  @Test
  void a_paused_database_answers_when_it_is_resumed() throws Exception {
    try (var connection = stack.database().connect("billing")) {
      stack.postgres().pause();
      assertFalse(connection.isValid(1));
      stack.postgres().resume();
      execute("SELECT 1");
    }
  }

  @Test
  void settings_with_secrets_are_for_this_user_only() throws Exception {
    var settings =
        ServiceCommand.settings(options.data(), new ServiceInstance(OfficeService.PORTING, 1));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(settings)));
    assertTrue(
        Files.readString(settings).contains("office.carriers.carrier-beta.webhook-keys=whsec_"));
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = stack.database().connect("billing");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
