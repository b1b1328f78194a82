package com.ooma.office.local.stack;

import com.ooma.office.local.process.ServiceRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Memory by part of the stack, in megabytes: the proportional share (PSS) of each process, because
/// Postgres's share their buffers, and the services what is mapped from their archives.
public record MemoryReport(List<Part> parts) {

  /// @param megabytes 0 where the system does not tell
  public record Part(String name, long megabytes) {}

  private static final String SHARE = "Pss:";

  static MemoryReport of(
      List<ServiceRegistry.Status> services,
      Optional<ProcessHandle> postgres,
      long broker,
      long own) {
    var parts = new ArrayList<Part>();
    for (var service : services) {
      parts.add(new Part(service.name(), kilobytes(service.pid(), SHARE) / 1024));
    }
    var processes =
        postgres.stream().flatMap(main -> Stream.concat(Stream.of(main), main.descendants()));
    var shared = processes.mapToLong(one -> kilobytes(one.pid(), SHARE)).sum();
    parts.add(new Part("Postgres", shared / 1024));
    parts.add(new Part("Kafka", kilobytes(broker, SHARE) / 1024));
    parts.add(new Part("gateway and mail", kilobytes(own, SHARE) / 1024));
    return new MemoryReport(List.copyOf(parts));
  }

  public long total() {
    return parts.stream().mapToLong(Part::megabytes).sum();
  }

  @Override
  public String toString() {
    var each =
        parts.stream()
            .map(part -> part.name() + " " + part.megabytes())
            .collect(Collectors.joining(" · "));
    return "%s · together %d MB".formatted(each, total());
  }

  /// @param field of the kernel's account of a process: `Rss:`, `Pss:`
  public static long kilobytes(long pid, String field) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException _) {
      return 0;
    }
  }
}
