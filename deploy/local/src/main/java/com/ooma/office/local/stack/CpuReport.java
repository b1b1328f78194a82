package com.ooma.office.local.stack;

import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.setup.OfficeService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Processor time by part of the stack, as the kernel accounts for it: what a neighbour steals is
/// not in it.
public record CpuReport(Map<String, Share> parts) {

  /// The kernel counts in hundredths of a second, whatever the machine.
  private static final double TICKS_PER_SECOND = 100;

  /// What each part of `stack` takes of the machine's processors while `length` passes.
  public static CpuReport of(LocalStack stack, Duration length) throws InterruptedException {
    var running = new LinkedHashMap<String, Supplier<Stream<ProcessHandle>>>();
    for (var service : OfficeService.values()) {
      running.put(
          service.id(), () -> stack.instances(service).stream().flatMap(CpuReport::process));
    }
    running.put(
        "Postgres",
        () ->
            process(stack.postgres())
                .flatMap(main -> Stream.concat(Stream.of(main), main.descendants())));
    running.put("Kafka", () -> stack.brokers().stream().flatMap(CpuReport::process));
    running.put("gateway and mail", () -> Stream.of(ProcessHandle.current()));
    return over(length, running);
  }

  private static Stream<ProcessHandle> process(StackProcess part) {
    return ProcessHandle.of(part.pid()).stream();
  }

  /// Parts are named, each with its processes.
  private static CpuReport over(Duration length, Map<String, Supplier<Stream<ProcessHandle>>> parts)
      throws InterruptedException {
    var before = ticks(parts);
    long began = System.nanoTime();
    Thread.sleep(length);
    double seconds = (System.nanoTime() - began) / 1e9;
    var shares = new LinkedHashMap<String, Share>();
    ticks(parts)
        .forEach((part, ticks) ->
            shares.put(part, ticks.since(before.getOrDefault(part, Ticks.NONE)).in(seconds)));
    return new CpuReport(shares);
  }

  private static Map<String, Ticks> ticks(Map<String, Supplier<Stream<ProcessHandle>>> parts) {
    var ticks = new LinkedHashMap<String, Ticks>();
    parts.forEach((part, processes) ->
        ticks.put(part, processes.get().map(Ticks::of).reduce(Ticks.NONE, Ticks::plus)));
    return ticks;
  }

  /// In hundredths of one core.
  ///
  /// @param compilers what the JVM's compilers take of `all`: work that ends some day
  public record Share(double all, double compilers) {}

  private record Ticks(long all, long compilers) {

    static final Ticks NONE = new Ticks(0, 0);

    static Ticks of(ProcessHandle process) {
      var folder = Path.of("/proc", Long.toString(process.pid()));
      return new Ticks(ticks(folder, 4), compilers(folder));
    }

    Ticks plus(Ticks other) {
      return new Ticks(all + other.all, compilers + other.compilers);
    }

    Ticks since(Ticks former) {
      return new Ticks(all - former.all, compilers - former.compilers);
    }

    Share in(double seconds) {
      double hundredth = 100 / TICKS_PER_SECOND / seconds;
      return new Share(all * hundredth, compilers * hundredth);
    }

    private static long compilers(Path process) {
      try (var threads = Files.list(process.resolve("task"))) {
        return threads
            .filter(thread -> read(thread.resolve("comm")).matches("(?s)C[12] Compiler.*"))
            .mapToLong(thread -> ticks(thread, 2))
            .sum();
      } catch (IOException _) {
        return 0;
      }
    }

    /// User and system time, and with four fields those of ended children.
    private static long ticks(Path folder, int fields) {
      var stat = read(folder.resolve("stat"));
      // the name of the program, in parentheses, may hold anything
      var after = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
      return Stream.of(after)
          .skip(11)
          .limit(fields)
          .filter(field -> !field.isEmpty())
          .mapToLong(Long::parseLong)
          .sum();
    }

    /// Empty for what ended meanwhile: it counts with its parent.
    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException _) {
        return "";
      }
    }
  }
}
