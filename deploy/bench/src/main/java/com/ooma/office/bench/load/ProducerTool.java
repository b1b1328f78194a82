package com.ooma.office.bench.load;

import com.ooma.office.bench.ground.Child;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Wrong;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// Kafka's `ProducerPerformance` with the relay's producer settings and payloads, on a topic of as
/// many partitions: what the broker and one producer can do when nothing has to be read first. It
/// sends neither keys nor headers, so it has less to do than a relay.
public final class ProducerTool {

  private static final String TOPIC = "bench.producer";
  private static final List<String> OPTIONS =
      List.of("-XX:+UseSerialGC", "-Xmx512m", "--sun-misc-unsafe-memory-access=allow");
  private static final Pattern RATE = Pattern.compile("records sent, ([0-9.]+) records/sec");

  private final Ground ground;
  private final String line;
  private final int records;
  private final Child warm;

  public ProducerTool(Ground ground, int records, Path payloads)
      throws InterruptedException, ExecutionException {
    this.ground = ground;
    this.records = records;
    try (var admin = Admin.create(Map.of("bootstrap.servers", ground.bootstrap()))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(TOPIC, Optional.of(6), Optional.empty()),
                  new NewTopic("bench.pgq", Optional.of(6), Optional.empty()),
                  new NewTopic("bench.modulith", Optional.of(6), Optional.empty())))
          .all()
          .get();
    }
    this.line =
        "--topic %s --num-records %d --throughput -1 --payload-file %s --producer-props"
                .formatted(TOPIC, records, payloads)
            + " bootstrap.servers="
            + ground.bootstrap()
            + " acks=all enable.idempotence=true batch.size=262144 linger.ms=0"
            + " compression.type=none";
    this.warm = ground.child(OPTIONS, ProducerToolMain.class);
  }

  /// Records per second in the JVM that ran it before.
  public double warm() throws IOException {
    return run(warm);
  }

  /// Processor time of the warm tool and of the broker so far.
  public long cpu() {
    return CpuTime.micros(warm.handle()) + CpuTime.micros(ground.broker());
  }

  /// Records per second in a new JVM, as the tool is used.
  public double cold() throws IOException {
    try (var cold = ground.child(OPTIONS, ProducerToolMain.class)) {
      return run(cold);
    }
  }

  private double run(Child tool) throws IOException {
    tool.tell(line);
    // it also reports every five seconds on the way
    return rate(tool.await(records + " records sent"));
  }

  static double rate(String report) {
    var found = RATE.matcher(report);
    Wrong.unless(found.find(), "ProducerPerformance said %s", report);
    return Double.parseDouble(found.group(1));
  }
}
