package com.ooma.office.e2e;

import com.ooma.office.e2e.clock.StartOfClock;
import com.ooma.office.e2e.trace.TraceReceiver;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import java.nio.file.Path;

/// One stack for all tests of the JVM, beside any that a person has running, with data of its own.
/// `-Dclock=` says at what Parisian time it begins ([StartOfClock]).
public final class Suite {

  private static final int GATEWAY = Integer.getInteger("gateway", 18_080);
  private static LocalStack stack;
  private static final TraceReceiver TRACES = TraceReceiver.start();

  private Suite() {}

  public static synchronized LocalStack stack() {
    if (stack == null) {
      var repository = StackOptions.repositoryAround(Path.of(""));
      var options =
          StackOptions.defaults(repository)
              .in(repository.resolve("deploy/e2e/target/data"))
              .on(new Ports(GATEWAY))
              .tracedBy(TRACES.address())
              .startFresh();
      var started = LocalStack.untilExit(options, Console.standard(), ServiceCommand::brief);
      StartOfClock.set(started, System.getProperty("clock", "now"));
      stack = started;
    }
    return stack;
  }

  /// What the services of the stack tell of their work.
  static TraceReceiver traces() {
    return TRACES;
  }
}
