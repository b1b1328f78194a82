package com.ooma.office.bench.measure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads what came into a topic, and judges it.
public final class TopicReader implements AutoCloseable {

  private static final Duration POLL = Duration.ofSeconds(5);

  private final KafkaConsumer<String, byte[]> consumer;
  private final List<TopicPartition> partitions;

  public TopicReader(String bootstrap, String topic) {
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "max.poll.records", 5_000),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    partitions =
        consumer.partitionsFor(topic).stream()
            .map(one -> new TopicPartition(topic, one.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /// Reads on to the present end.
  ///
  /// @throws Wrong unless there are `expected` events, each once, each aggregate's in order
  public void insistOn(int expected) {
    var ends = consumer.endOffsets(partitions);
    var seen = new HashSet<String>();
    var last = new HashMap<String, Long>();
    int count = 0;
    while (partitions.stream()
        .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
      for (var event : consumer.poll(POLL)) {
        count++;
        Wrong.unless(seen.add(header(event, "ce_id")), "%s came twice", header(event, "ce_id"));
        long sequence = Long.parseLong(header(event, "ce_sequence"));
        var before = last.put(header(event, "ce_subject"), sequence);
        Wrong.unless(
            sequence == (before == null ? 1 : before + 1),
            "%s has event %d after %s",
            header(event, "ce_subject"),
            sequence,
            before);
      }
    }
    Wrong.unless(count == expected, "%d events came of %d", count, expected);
  }

  private static String header(ConsumerRecord<String, byte[]> event, String name) {
    return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
