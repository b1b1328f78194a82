package com.ooma.office.local.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.process.BrokerReadiness;
import com.ooma.office.local.process.FakeService;
import com.ooma.office.local.process.Forwarder;
import com.ooma.office.local.process.RecordedConsole;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceRegistry.State;
import com.ooma.office.local.process.ServiceRegistry.Status;
import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.Detour;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.testing.SandboxTime;
import com.ooma.office.testing.machine.FreePort;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real database, broker and gateway; the five services are fakes that only listen.
class LocalStackTest {

  @TempDir Path folder;
  private final RecordedConsole recorded = new RecordedConsole();
  private StackOptions options;

  @BeforeEach
  void build() throws IOException {
    options =
        StackOptions.defaults(FakeService.repository(folder.resolve("repository")))
            .in(folder.resolve("data"))
            .on(new Ports(20_280));
  }

  @Test
  void keeps_data_and_secrets_from_one_start_to_the_next_and_drops_them_when_told()
      throws Exception {
    List<String> secrets;
    try (var stack = started(options)) {
      stack.time().advance(Duration.ofDays(3));
      try (var connection = stack.database().connect("billing")) {
        connection.createStatement().execute("CREATE TABLE kept (id int)");
      }
      secrets = stack.settings().carrierSecrets().get("carrier-alpha");
    }
    try (var stack = started(options)) {
      assertEquals(Duration.ofDays(3), stack.time().ahead());
      assertEquals(secrets, stack.settings().carrierSecrets().get("carrier-alpha"));
      try (var connection = stack.database().connect("billing")) {
        assertTrue(connection.createStatement().execute("SELECT * FROM kept"));
      }
    }
    try (var stack = started(options.startFresh())) {
      assertEquals(Duration.ZERO, stack.time().ahead());
      assertFalse(secrets.equals(stack.settings().carrierSecrets().get("carrier-alpha")));
    }
  }

  @Test
  void has_passwords_of_its_own_and_files_that_nobody_else_can_read() throws Exception {
    Files.createDirectories(options.data());
    Files.writeString(options.data().resolve("left by an older stack"), "for all to read");
    try (var stack = started(options)) {
      stack.time().advance(Duration.ofHours(1));
      assertEquals(List.of(), readableByOthers());
      assertTrue(Files.exists(options.data().resolve("kafka/sandbox.clock-0")));

      var port = options.ports().postgres();
      for (var role : OfficeDatabase.roles()) {
        assertThrows(SQLException.class, () -> new OfficeDatabase(port).connect(role));
      }
      assertFalse(new BrokerReadiness(options.ports().kafka(), 1, Map.of()).isReached());
      var secrets = Files.readString(options.data().resolve("secrets/kafka-billing"));
      assertTrue(
          Files.readString(options.data().resolve("settings/billing.properties"))
              .contains(secrets));
      assertFalse(
          ProcessHandle.of(stack.broker().pid())
              .flatMap(one -> one.info().commandLine())
              .orElseThrow()
              .contains(secrets));
    }
  }

  private List<Path> readableByOthers() throws IOException {
    try (var paths = Files.walk(options.data())) {
      return paths.filter(LocalStackTest::isReadableByOthers).toList();
    }
  }

  private static boolean isReadableByOthers(Path path) {
    try {
      return !PosixFilePermissions.toString(Files.getPosixFilePermissions(path)).endsWith("------");
    } catch (IOException _) {
      return false; // gone meanwhile
    }
  }

  @Test
  void leaves_no_process_and_no_port_behind() throws Exception {
    var stack = started(options);
    var pids = stack.settings().services().services().stream().map(Status::pid).toList();
    assertEquals(
        Set.of(State.READY),
        stack.settings().services().services().stream()
            .map(Status::state)
            .collect(Collectors.toSet()));
    stack.close();
    assertEquals(List.of(), pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList());
    Preflight.portsAreFree(options.ports(), 1, 1);
  }

  @Test
  void ends_what_a_killed_launcher_left_running() throws Exception {
    var ports = options.ports();
    var data = Files.createDirectories(options.data()).toRealPath();
    var orphan = FakeService.process(OfficeService.SUPPORT, ports, data, recorded.console);
    orphan.start();
    orphan.awaitReady(Duration.ofSeconds(20));
    try (var _ = started(options)) {
      assertTrue(recorded.shows("The support service ended by itself"));
    }
  }

  @Test
  void says_which_service_did_not_start_and_ends_the_others() throws Exception {
    Files.writeString(ServiceCommand.jar(options.repository(), OfficeService.BILLING), "no jar");
    var stack = new LocalStack(options, recorded.console);
    var refused = assertThrows(CannotStart.class, stack::start);
    assertEquals("The billing service did not become ready.", refused.getMessage());
    assertTrue(recorded.shows("Invalid or corrupt jarfile"));
    Preflight.portsAreFree(options.ports(), 1, 1);
  }

  @Test
  void every_service_has_as_many_instances_as_wanted_and_all_dead_ones_are_started_at_once()
      throws Exception {
    try (var stack = started(options.instances(2))) {
      assertEquals(10, stack.settings().services().services().size());
      var instances = stack.instances(OfficeService.BILLING);
      assertEquals(
          List.of("billing", "billing-2"), instances.stream().map(StackProcess::name).toList());
      instances.forEach(StackProcess::kill);
      stack.settings().services().start(OfficeService.BILLING);
      for (var instance : instances) {
        assertTrue(instance.awaitReady(Duration.ofSeconds(20)));
      }
      var settings =
          ServiceCommand.settings(options.data(), new ServiceInstance(OfficeService.BILLING, 2));
      assertTrue(Files.readString(settings).contains("office.instance=billing-2\n"));
    }
  }

  @Test
  void some_services_can_be_led_through_proxies() throws Exception {
    int proxy = FreePort.next();
    var detour = new Detour(Set.of(OfficeService.BILLING), 1, proxy);
    try (var stack = started(options.through(detour));
        var _ = Forwarder.from(proxy, options.ports().kafkaSideDoor())) {
      var settings = options.data().resolve("settings");
      assertTrue(
          Files.readString(settings.resolve("billing.properties"))
              .contains("kafka.bootstrap.servers=127.0.0.1:" + proxy + "\n"));
      assertTrue(
          Files.readString(settings.resolve("billing.properties"))
              .contains("jdbc:postgresql://127.0.0.1:1/"));
      assertTrue(
          Files.readString(settings.resolve("ordering.properties"))
              .contains("kafka.bootstrap.servers=127.0.0.1:" + options.ports().kafka() + "\n"));
      var throughProxy = new HashMap<>(stack.settings().kafka());
      throughProxy.put("bootstrap.servers", "127.0.0.1:" + proxy);
      assertEquals(Duration.ZERO, new SandboxTime(throughProxy).ahead());
      assertEquals(Set.of(proxy), advertisedTo(throughProxy));
    }
  }

  /// The ports that the broker tells a client.
  private static Set<Integer> advertisedTo(Map<String, Object> kafka) throws Exception {
    try (var admin = Admin.create(kafka)) {
      return admin.describeCluster().nodes().get().stream()
          .map(Node::port)
          .collect(Collectors.toSet());
    }
  }

  private LocalStack started(StackOptions stackOptions) {
    var stack = new LocalStack(stackOptions, recorded.console);
    stack.start();
    return stack;
  }
}
