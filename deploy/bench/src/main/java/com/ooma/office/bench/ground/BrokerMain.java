package com.ooma.office.bench.ground;

import com.ooma.office.testing.kafka.KafkaBroker;
import java.io.IOException;
import java.nio.file.Path;

/// Kafka's process: up until its input ends.
final class BrokerMain {

  static final String READY = "ready at ";

  private BrokerMain() {}

  public static void main(String[] arguments) throws IOException {
    var broker =
        KafkaBroker.at(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    System.out.println(READY + broker.bootstrap());
    while (System.in.read() >= 0) {
      // only the end is of interest
    }
    // nothing of it is kept: no need to wait for an orderly end
    Runtime.getRuntime().halt(0);
  }
}
