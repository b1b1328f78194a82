package com.ooma.office.local.command;

import com.ooma.office.local.process.Console;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.local.story.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/demo`: starts the stack, plays the story, stays up until Ctrl-C.
final class Demo {

  private static final int UNTRUE = 1;
  private static final int MISUSED = 2;

  /// Connections that break when a service dies are no news: the console tells of the death.
  private static final Logger CONNECTIONS = Logger.getLogger("io.vertx.core.net.impl");

  private final Options options;
  private final Console console = Console.standard();

  private Demo(Options options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws InterruptedException {
    Logger.getLogger("").setLevel(Level.WARNING);
    CONNECTIONS.setLevel(Level.OFF);
    try {
      var repository = StackOptions.repositoryAround(Path.of(""));
      var options = Options.parse(repository, arguments);
      if (options.help()) {
        System.out.print(Options.USAGE);
        return;
      }
      System.exit(new Demo(options).run() ? 0 : UNTRUE);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Options.USAGE);
      System.exit(MISUSED);
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(UNTRUE);
    }
  }

  private boolean run() throws InterruptedException {
    var began = Instant.now();
    try (var stack = new LocalStack(options.stack(), console)) {
      // a signal ends the JVM through its hooks, not through this block
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
      stack.start();
      console.say(
          "\nReady at %s after %.1f s. Memory in MB: %s\n"
              .formatted(
                  stack.gateway(),
                  Duration.between(began, Instant.now()).toMillis() / 1000.0,
                  stack.memory()));
      boolean isTrue = !options.story() || new Story(stack.gateway(), console::say).play();
      if (!options.exit()) {
        console.say("\nUp at %s until Ctrl-C.".formatted(stack.gateway()));
        Thread.sleep(Duration.ofDays(10_000));
      }
      return isTrue;
    }
  }

  private void stop(LocalStack stack) {
    console.say("Stopping.");
    stack.close();
    console.say("Stopped. The data stay in %s.".formatted(options.stack().data()));
  }
}
