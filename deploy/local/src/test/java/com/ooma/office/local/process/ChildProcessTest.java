package com.ooma.office.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.process.ServiceRegistry.State;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Ports PORTS = new Ports(20_180);

  @TempDir Path folder;
  private final RecordedConsole recorded = new RecordedConsole();
  private ChildProcess process;

  @BeforeEach
  void start() throws Exception {
    process = FakeService.process(OfficeService.PORTING, PORTS, folder, recorded.console);
    assertEquals(State.NEW, process.state());
    process.start();
    assertTrue(process.awaitReady(PATIENCE));
  }

  @AfterEach
  void stop() {
    process.stop(PATIENCE);
  }

  @Test
  void tells_of_a_death_with_its_cause_the_last_words_and_the_way_back() throws Exception {
    askToDie();
    assertTrue(recorded.shows("sandbox/services/porting/start"));
    assertEquals(State.DEAD, process.state());
    assertEquals(
        """
        porting      | 09:15:03 WARN  [Relay] slow
        The porting service ended by itself, with exit code 3. Its last lines:
        porting      | plain line
        porting      | 09:15:02 INFO  [Relay] up
        porting      | 09:15:03 WARN  [Relay] slow
        All of them are in %s. Start it again with
            curl -X POST http://localhost:20180/sandbox/services/porting/start
        """
            .formatted(folder.resolve("service.log")),
        recorded.text());
  }

  @Test
  void comes_back_after_a_kill_only_when_told_to() throws Exception {
    long killed = process.pid();
    process.kill();
    assertTrue(recorded.shows("exit code 137 (signal 9)"));
    assertEquals(State.DEAD, process.state());
    assertFalse(process.awaitReady(Duration.ofMillis(500)));

    process.start();
    assertTrue(process.awaitReady(PATIENCE));
    assertNotEquals(killed, process.pid());
  }

  @Test
  void a_paused_process_answers_nothing_until_it_is_resumed_and_hears_that_it_must_end()
      throws Exception {
    process.pause();
    assertFalse(answers());
    process.resume();
    assertTrue(answers());

    process.pause();
    process.stop(Duration.ofSeconds(5));
    assertFalse(recorded.text().contains("is killed"));
  }

  @Test
  void can_be_started_as_soon_as_it_was_killed() throws Exception {
    for (int times = 0; times < 3; times++) {
      process.kill();
      process.start();
      assertTrue(process.awaitReady(PATIENCE));
    }
  }

  @Test
  void ends_silently_when_asked_to() throws Exception {
    process.stop(PATIENCE);
    assertEquals(State.STOPPED, process.state());
    assertTrue(ProcessHandle.of(process.pid()).isEmpty());
    assertFalse(recorded.text().contains("ended by itself"));
  }

  @Test
  void starting_what_runs_changes_nothing() {
    long running = process.pid();
    process.start();
    assertEquals(running, process.pid());
  }

  @Test
  @Timeout(20)
  void the_log_file_holds_every_line_as_it_was_to_the_last() throws Exception {
    process.stop(PATIENCE);
    var log = folder.resolve("service.log");
    while (!Files.readString(log).endsWith("bye\n")) {
      Thread.sleep(20);
    }
    var lines = Files.readAllLines(log);
    assertEquals("plain line", lines.getFirst());
    assertTrue(lines.get(1).startsWith("{\"timestamp\""));
    assertEquals(4, lines.size());
  }

  private static boolean answers() throws InterruptedException {
    return new ServiceReadiness(PORTS.of(OfficeService.PORTING)).isReached();
  }

  private static void askToDie() throws InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + PORTS.of(OfficeService.PORTING) + "/die");
    try (var http = HttpClient.newHttpClient()) {
      http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
    } catch (IOException _) {
      // the dead don't answer
    }
  }
}
