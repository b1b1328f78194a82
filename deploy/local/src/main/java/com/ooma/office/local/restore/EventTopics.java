package com.ooma.office.local.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The suite's topics, and how far its services have read them.
///
/// @param kafka settings of a client that may read all topics and change groups
record EventTopics(Map<String, Object> kafka) {

  private static final Duration POLL = Duration.ofSeconds(1);

  /// What the services told since `moment`; of one partition in its order. Records that are none of
  /// our events are left out: nobody gives them an effect.
  List<ToldEvent> toldSince(Instant moment, Collection<String> services) {
    try (var consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          services.stream()
              .flatMap(service -> consumer.partitionsFor(ToldEvent.topicOf(service)).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      var ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer
          .offsetsForTimes(
              partitions.stream()
                  .collect(Collectors.toMap(place -> place, _ -> moment.toEpochMilli())))
          .forEach((place, first) -> {
            if (first == null) {
              consumer.seekToEnd(List.of(place));
            } else {
              consumer.seek(place, first.offset());
            }
          });
      var events = new ArrayList<ToldEvent>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (var record : consumer.poll(POLL)) {
          try {
            events.add(ToldEvent.of(record));
          } catch (IllegalArgumentException _) {
            continue;
          }
        }
      }
      return events;
    }
  }

  /// Sets every group of the services back to what was published since `moment`, or leaves it where
  /// it is, if that is further back.
  ///
  /// @return how many records each group reads again
  /// @throws Reconciliation.StillRunning if a service listens
  Map<String, Long> setBack(Instant moment, Collection<String> services)
      throws InterruptedException {
    try (var admin = Admin.create(kafka)) {
      var groups = groups(admin, services);
      refuseIfRead(admin, groups);
      var again = new TreeMap<String, Long>();
      for (var group : groups) {
        again.put(group, setBack(admin, group, moment));
      }
      return again;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refuses: " + e.getCause(), e);
    }
  }

  /// A service has a group of its own name, and one for each topic that others fill.
  private static List<String> groups(Admin admin, Collection<String> services)
      throws ExecutionException, InterruptedException {
    return admin.listGroups().all().get().stream()
        .map(GroupListing::groupId)
        .filter(group -> services.contains(group.split("\\.")[0]))
        .sorted()
        .toList();
  }

  private static void refuseIfRead(Admin admin, List<String> groups)
      throws ExecutionException, InterruptedException {
    var read =
        admin.describeConsumerGroups(groups).all().get().values().stream()
            .filter(group -> !group.members().isEmpty())
            .map(ConsumerGroupDescription::groupId)
            .sorted()
            .toList();
    if (!read.isEmpty()) {
      throw new Reconciliation.StillRunning(
          "Services still listen: " + String.join(", ", read) + ".");
    }
  }

  private static long setBack(Admin admin, String group, Instant moment)
      throws ExecutionException, InterruptedException {
    var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    var since =
        admin
            .listOffsets(
                read.keySet().stream()
                    .collect(
                        Collectors.toMap(
                            place -> place, _ -> OffsetSpec.forTimestamp(moment.toEpochMilli()))))
            .all()
            .get();
    var back = new HashMap<TopicPartition, OffsetAndMetadata>();
    long records = 0;
    for (var first : since.entrySet()) {
      var reached = read.get(first.getKey());
      long offset = first.getValue().offset();
      if (reached != null && offset >= 0 && offset < reached.offset()) {
        records += reached.offset() - offset;
        back.put(first.getKey(), new OffsetAndMetadata(offset));
      }
    }
    admin.alterConsumerGroupOffsets(group, back).all().get();
    return records;
  }
}
