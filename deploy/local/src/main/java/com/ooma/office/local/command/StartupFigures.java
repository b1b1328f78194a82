package com.ooma.office.local.command;

import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.CpuReport;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.local.stack.MemoryReport;
import com.ooma.office.local.story.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/bench/startup`: what the stack takes at rest, how soon the five services are ready, and
/// how much memory they take after the story, with our flags and AOT caches and without. What is
/// compared takes turns in one run.
final class StartupFigures {

  private static final int MOST_TIMES = 5;
  private static final Duration ENOUGH = Duration.ofSeconds(90);
  private static final Duration SETTLING = Duration.ofMinutes(4);
  private static final Duration RESTING = Duration.ofSeconds(60);

  private final LocalStack stack;

  private StartupFigures(LocalStack stack) {
    this.stack = stack;
  }

  /// @param arguments a folder that may be emptied, the gateway's port, and `rest` if only that is
  ///   wanted
  public static void main(String[] arguments) throws InterruptedException {
    Logger.getLogger("").setLevel(Level.OFF);
    var options =
        StackOptions.defaults(StackOptions.repositoryAround(Path.of("")))
            .in(Path.of(arguments[0]))
            .on(new Ports(Integer.parseInt(arguments[1])))
            .startFresh();
    try (var stack = LocalStack.untilExit(options, Console.silent())) {
      var figures = new StartupFigures(stack);
      var ours = figures.memoryAfterStory(stack.fleet());
      figures.printRest();
      if (!List.of(arguments).contains("rest")) {
        figures.print(ours);
      }
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  /// Nobody asks for anything; the compilers have had time to finish most of their work.
  private void printRest() throws InterruptedException {
    Thread.sleep(SETTLING);
    CpuReport.of(stack, RESTING)
        .parts()
        .forEach((part, share) ->
            say(
                "% of a core at rest, " + part,
                String.format(
                    Locale.ROOT, "%.2f, compilers %.2f of it", share.all(), share.compilers())));
  }

  private void print(Memory ours) {
    stack.fleet().close();
    var cached = new ArrayList<Start>();
    var uncached = new ArrayList<Start>();
    var enough = Instant.now().plus(ENOUGH);
    do {
      cached.add(start(ServiceCommand::of));
      uncached.add(start(ServiceCommand::uncached));
    } while (cached.size() < MOST_TIMES && Instant.now().isBefore(enough));
    var unflagged = stack.otherFleet(ServiceCommand::unflagged);
    unflagged.startAll();
    var theirs = memoryAfterStory(unflagged);

    say("starts of each kind", Integer.toString(cached.size()));
    say("five ready with AOT, s", range(cached, Start::seconds));
    say("five ready without AOT, s", range(uncached, Start::seconds));
    say("start with AOT / without", ratio(cached, uncached, Start::seconds));
    say("CPU-s of five with AOT", range(cached, Start::cpuSeconds));
    say("CPU-s of five without AOT", range(uncached, Start::cpuSeconds));
    say("CPU with AOT / without", ratio(cached, uncached, Start::cpuSeconds));
    say("memory of five, our flags and AOT", ours.toString());
    say("memory of five, JVM's defaults", theirs.toString());
    say("RSS ours / defaults", "%.2f".formatted((double) ours.rss() / theirs.rss()));
    say("PSS ours / defaults", "%.2f".formatted((double) ours.pss() / theirs.pss()));
  }

  private Start start(ServiceCommand.Form form) {
    try (var fleet = stack.otherFleet(form)) {
      long began = System.nanoTime();
      fleet.startAll();
      return new Start((System.nanoTime() - began) / 1e9, cpuSeconds(fleet));
    }
  }

  private static double cpuSeconds(ServiceFleet fleet) {
    return fleet.services().stream()
            .flatMap(service -> ProcessHandle.of(service.pid()).stream())
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToLong(Duration::toMillis)
            .sum()
        / 1000.0;
  }

  private Memory memoryAfterStory(ServiceFleet fleet) {
    if (!new Story(stack.gateway(), _ -> {}).play()) {
      throw new CannotStart("The story was not true.");
    }
    return new Memory(megabytes(fleet, "Rss:"), megabytes(fleet, "Pss:"));
  }

  private static long megabytes(ServiceFleet fleet, String field) {
    return fleet.services().stream()
            .mapToLong(service -> MemoryReport.kilobytes(service.pid(), field))
            .sum()
        / 1024;
  }

  private static String range(List<Start> starts, ToDoubleFunction<Start> of) {
    var sorted = starts.stream().mapToDouble(of).sorted().toArray();
    return "%.2f (%.2f to %.2f)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  private static String ratio(List<Start> ours, List<Start> others, ToDoubleFunction<Start> of) {
    return "%.2f".formatted(median(ours, of) / median(others, of));
  }

  private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
    return starts.stream().mapToDouble(of).sorted().toArray()[starts.size() / 2];
  }

  private static void say(String figure, String value) {
    System.out.println(String.format(Locale.ROOT, "P9  %-36s %s", figure, value));
  }

  /// Of all five at once, until the last one is ready.
  private record Start(double seconds, double cpuSeconds) {}

  /// In megabytes: what each process has resident, and the same with shared pages counted once.
  private record Memory(long rss, long pss) {

    @Override
    public String toString() {
      return "RSS %d MB, PSS %d MB".formatted(rss, pss);
    }
  }
}
