package com.ooma.office.kernel.messaging.wire;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;

/// Names and shape of the topics. The number of partitions is fixed: changing it would break the
/// order of an account's events.
public final class Topics {

  public static final int PARTITIONS = 6;

  private Topics() {}

  public static String eventsOf(String service) {
    return service + ".events";
  }

  public static String deadLettersOf(String service) {
    return service + ".dead-letters";
  }

  /// Creates those topics that are missing; events are kept for ever.
  ///
  /// @throws KafkaException while the broker can't be reached
  public static void ensure(Admin admin, Collection<String> names) throws InterruptedException {
    try {
      var existing = admin.listTopics().names().get();
      var missing =
          names.stream()
              .filter(name -> !existing.contains(name))
              .map(Topics::topic)
              .collect(Collectors.toList());
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof org.apache.kafka.common.errors.TopicExistsException)) {
        throw new KafkaException(e.getCause());
      }
    }
  }

  public static Stream<String> ownedBy(String service) {
    return Stream.of(eventsOf(service), deadLettersOf(service));
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
        .configs(Map.of("retention.ms", "-1"));
  }
}
