package com.ooma.office.local.process;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the person at the console sees: whole lines from many threads, and while the stack starts
/// one line that grows. Without a terminal (a log file, a build) progress comes in lines of its
/// own.
public final class Console {

  private static final String ERASE_LINE = "\r\u001b[2K";

  private final PrintStream out;
  private final boolean terminal;
  private final Instant start = Instant.now();
  private final List<String> ready = new ArrayList<>();
  private boolean progressing;

  Console(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /// The console of this process.
  public static Console standard() {
    var console = System.console();
    return new Console(System.out, console != null && console.isTerminal());
  }

  /// For a stack that nobody looks at.
  public static Console silent() {
    return new Console(new PrintStream(OutputStream.nullOutputStream()), false);
  }

  public synchronized void say(String lines) {
    if (progressing) {
      out.print(ERASE_LINE);
    }
    out.println(lines);
    if (progressing) {
      out.print(progress());
    }
    out.flush();
  }

  /// Notes that `part` of the stack is up.
  public synchronized void ready(String part) {
    ready.add(part);
    if (terminal) {
      progressing = true;
      out.print(ERASE_LINE + progress());
      out.flush();
    } else {
      say("%5.1f s  %s".formatted(seconds(), part));
    }
  }

  /// Ends the progress line.
  public synchronized void progressDone() {
    if (progressing) {
      out.println();
      progressing = false;
    }
  }

  private double seconds() {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  private String progress() {
    return "%5.1f s  %s …".formatted(seconds(), String.join(" ", ready));
  }
}
