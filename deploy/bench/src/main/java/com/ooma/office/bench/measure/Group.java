package com.ooma.office.bench.measure;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/// How far a service has heard.
public final class Group implements AutoCloseable {

  private final Admin admin;
  private final String name;

  public Group(String bootstrap, String name) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    this.name = name;
  }

  /// Waits until the group has committed everything that is in `topic` now.
  public void awaitEnd(String topic, Duration patience)
      throws ExecutionException, InterruptedException {
    var ends = ends(topic);
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      var heard = admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata().get();
      boolean all =
          ends.entrySet().stream()
              .allMatch(end -> {
                var offset = heard.get(end.getKey());
                return end.getValue() == 0 || (offset != null && offset.offset() >= end.getValue());
              });
      if (all) {
        return;
      }
      Wrong.unless(System.nanoTime() < deadline, "%s has not heard all of %s", name, topic);
      Thread.sleep(5);
    }
  }

  private Map<TopicPartition, Long> ends(String topic)
      throws ExecutionException, InterruptedException {
    var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
    var partitions = Objects.requireNonNull(described.get(topic), topic).partitions();
    var asked = new HashMap<TopicPartition, OffsetSpec>();
    partitions.forEach(
        one -> asked.put(new TopicPartition(topic, one.partition()), OffsetSpec.latest()));
    return admin.listOffsets(asked).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }

  @Override
  public void close() {
    admin.close();
  }
}
