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
public record CpuReport(Map<String, Double> hundredthsOfACore) {

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
    running.put("Kafka", () -> process(stack.broker()));
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
    var after = ticks(parts);
    var shares = new LinkedHashMap<String, Double>();
    after.forEach((part, ticks) ->
        shares.put(
            part, 100 * (ticks - before.getOrDefault(part, 0L)) / TICKS_PER_SECOND / seconds));
    return new CpuReport(shares);
  }

  private static Map<String, Long> ticks(Map<String, Supplier<Stream<ProcessHandle>>> parts) {
    var ticks = new LinkedHashMap<String, Long>();
    parts.forEach(
        (part, processes) -> ticks.put(part, processes.get().mapToLong(CpuReport::ticks).sum()));
    return ticks;
  }

  /// User and system time, own and of ended children.
  private static long ticks(ProcessHandle process) {
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      // the name of the program, in parentheses, may hold anything
      var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Stream.of(fields).skip(11).limit(4).mapToLong(Long::parseLong).sum();
    } catch (IOException _) {
      return 0; // it ended meanwhile, and counts with its parent
    }
  }
}
