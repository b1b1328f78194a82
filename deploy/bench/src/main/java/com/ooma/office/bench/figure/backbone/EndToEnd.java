package com.ooma.office.bench.figure.backbone;

import com.ooma.office.bench.figure.Effort;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.load.OrderCalls;
import com.ooma.office.bench.load.OrderEvents;
import com.ooma.office.bench.measure.Group;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// P3: how long after an order's commit in ordering its effect is committed in billing, by
/// Postgres's own commit times, against what two commits and one way through Kafka must take.
public final class EndToEnd implements Figure {

  private static final double LOAD = 0.3;
  private static final int MOST = 4_000;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String TIMES =
      """
      SELECT extract(epoch FROM pg_xact_commit_timestamp(s.xmin) - pg_xact_commit_timestamp(o.xmin)) * 1e6
      FROM ordering.customer_order o JOIN billing.subscription s USING (account_id)
      WHERE account_id = ANY (?::uuid[])
      """;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var ordering = ground.service("ordering");
    ground.service("billing");
    var warmers = Customers.add(ground, ordering, 200);
    double saturation;
    var typical = new ArrayList<Double>();
    var slow = new ArrayList<Double>();
    var ideal = new ArrayList<Double>();
    int orders = 0;
    try (var load = new Load(ordering.port());
        var group = new Group(ground.bootstrap(), "billing")) {
      load.closed(OrderCalls.PLACE.of(warmers), 16, 0, effort.seconds());
      saturation = load.closed(OrderCalls.PLACE.of(warmers), 16, 0, effort.seconds()).goodput();
      double rate = Math.min(LOAD * saturation, (double) MOST / effort.seconds());
      for (int pair = 0; pair < effort.pairs(); pair++) {
        group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
        int count = (int) (rate * effort.seconds());
        var customers = Customers.add(ground, ordering, count);
        ideal.add(2 * commit(ground) + kafka(ground));
        var outcome = load.open(OrderCalls.PLACE.of(customers), rate, 0, effort.seconds());
        group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
        int accepted = outcome.byStatus().getOrDefault(201, 0);
        var times = times(ground, customers);
        Wrong.unless(
            times.getTotalCount() == accepted,
            "%d effects of %d orders",
            times.getTotalCount(),
            accepted);
        typical.add(times.getValueAtPercentile(50) / 1_000.0);
        slow.add(times.getValueAtPercentile(99) / 1_000.0);
        orders += accepted;
      }
    }
    return List.of(
        Row.of(
                "P3",
                "commit in ordering → commit in billing, p50 ÷ (2 commits + Kafka, p50)",
                Ratio.of(typical, ideal),
                "≤ 1.3")
            .with("p50 ms", Ratio.median(typical))
            .with("p99 ms (goal ≤ 20)", Ratio.median(slow))
            .with("2 commits + Kafka ms", Ratio.median(ideal))
            .with("orders/s", LOAD * saturation)
            .with("orders", orders));
  }

  private static Histogram times(Ground ground, Customers customers) throws SQLException {
    var times = new Histogram(Duration.ofMinutes(5).toNanos() / 1_000, 3);
    try (var connection = ground.database().administrator();
        var select = connection.prepareStatement(TIMES)) {
      var accounts = new UUID[customers.count()];
      Arrays.setAll(accounts, customers::account);
      select.setArray(1, connection.createArrayOf("uuid", accounts));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          Wrong.unless(rows.getDouble(1) >= 0, "an effect before its cause");
          times.recordValue(rows.getLong(1));
        }
      }
    }
    return times;
  }

  /// Milliseconds that one client waits for a commit with next to nothing in it.
  private static double commit(Ground ground) throws SQLException {
    try (var connection = ground.database().connect("ordering");
        var statement =
            connection.prepareStatement(
                "SELECT pg_logical_emit_message(true, 'bench', '0123456789')")) {
      var times = new Histogram(3);
      for (int i = 0; i < 300; i++) {
        long from = System.nanoTime();
        statement.execute();
        times.recordValue((System.nanoTime() - from) / 1_000);
      }
      return times.getValueAtPercentile(50) / 1_000.0;
    }
  }

  /// Milliseconds from a send to its arrival, as Kafka's `EndToEndLatency` takes them (which prints
  /// whole milliseconds only).
  private static double kafka(Ground ground) throws ExecutionException, InterruptedException {
    var partition = new TopicPartition("billing.dead-letters", 0);
    var times = new Histogram(3);
    try (var producer =
            new KafkaProducer<>(
                Map.<String, Object>of(
                    "bootstrap.servers", ground.bootstrap(), "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        var consumer =
            new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", ground.bootstrap()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToEnd(List.of(partition));
      consumer.position(partition);
      for (int i = 0; i < 400; i++) {
        long from = System.nanoTime();
        producer.send(new ProducerRecord<>(partition.topic(), 0, null, new byte[512])).get();
        while (consumer.poll(PATIENCE).isEmpty()) {
          // an answer may be empty
        }
        if (i >= 100) {
          times.recordValue((System.nanoTime() - from) / 1_000);
        }
      }
    }
    return times.getValueAtPercentile(50) / 1_000.0;
  }
}
