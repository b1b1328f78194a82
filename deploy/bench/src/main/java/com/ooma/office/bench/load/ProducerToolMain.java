package com.ooma.office.bench.load;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.tools.ProducerPerformance;

/// Kafka's own `ProducerPerformance`, once per line of input, in one JVM: a service has been
/// running for long when its backlog is drained, so the tool may be warm too.
final class ProducerToolMain {

  private ProducerToolMain() {}

  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      ProducerPerformance.main(line.split(" "));
    }
  }
}
