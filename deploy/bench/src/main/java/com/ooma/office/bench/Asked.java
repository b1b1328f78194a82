package com.ooma.office.bench;

import com.ooma.office.bench.figure.Effort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the command line asks for.
record Asked(List<String> figures, Effort effort, boolean profiled, Path repository, int port) {

  private static final int PORT = 25_080;

  /// @throws IllegalArgumentException if something is asked that there is not
  static Asked parse(List<String> arguments, Collection<String> known) {
    var figures = new ArrayList<String>();
    boolean full = false;
    boolean peers = false;
    boolean profiled = false;
    boolean recorded = false;
    for (var argument : arguments) {
      switch (argument) {
        case "--quick" -> full = false;
        case "--full" -> full = true;
        case "--peers" -> peers = true;
        case "--profile" -> profiled = true;
        case "--record" -> recorded = true;
        default -> {
          if (!known.contains(argument)) {
            throw new IllegalArgumentException(
                argument
                    + " is neither --quick, --full, --peers, --profile, --record nor one of "
                    + known);
          }
          figures.add(argument);
        }
      }
    }
    return new Asked(
        figures.isEmpty() ? List.copyOf(known) : List.copyOf(figures),
        full ? Effort.full(peers, recorded) : Effort.quick(peers, recorded),
        profiled,
        Path.of("").toAbsolutePath(),
        PORT);
  }

  Path folder() {
    return repository.resolve("deploy/bench/target");
  }
}
