package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.StackProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// Fills the small disks of Postgres and Kafka in turn, and frees them. Whichever ended meanwhile
/// is started again, as its operator would.
final class DiskHarm {

  private static final String FILLER = "filler";
  private static final Duration FULL = Duration.ofSeconds(8);

  private DiskHarm() {}

  static void fill(Stage stage) throws Exception {
    boolean postgres = stage.random().nextBoolean();
    while (stage.lastsFor(FULL.plusSeconds(10))) {
      stage.pause(Duration.ofSeconds(2), Duration.ofSeconds(4));
      fill(
          stage,
          postgres ? "postgres" : "kafka",
          postgres ? stage.stack().postgres() : stage.stack().broker());
      postgres = !postgres;
    }
  }

  private static void fill(Stage stage, String disk, StackProcess process) throws Exception {
    var filler = stage.stack().settings().data().resolve(disk).resolve(FILLER);
    stage.fault(
        "the disk of %s is full".formatted(process.name()),
        () -> {
          try {
            fill(filler);
            Thread.sleep(FULL);
          } finally {
            Files.deleteIfExists(filler);
          }
          if (!process.awaitReady(Duration.ofSeconds(1))) {
            process.kill();
          }
          stage.revive(process);
          return process;
        });
  }

  /// Until there is not a byte left.
  private static void fill(Path filler) {
    var piece = new byte[1 << 16];
    try (var out =
        Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (true) {
        out.write(piece);
      }
    } catch (IOException _) {
      // full
    }
  }
}
