package com.ooma.office.kernel.messaging.wire;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
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

  private static final String FOR_EVER = "-1";

  /// What others tell may be about persons, and is needed until it had its effect.
  private static final Duration A_MONTH = Duration.ofDays(30);

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
    ensure(admin, names, FOR_EVER);
  }

  /// Creates a topic that its owner has not made yet, as on a machine where nobody plays the owner.
  ///
  /// @throws KafkaException while the broker can't be reached, or if it is not ours to create
  public static void ensureOfOthers(Admin admin, String name) throws InterruptedException {
    ensure(admin, List.of(name), Long.toString(A_MONTH.toMillis()));
  }

  private static void ensure(Admin admin, Collection<String> names, String retention)
      throws InterruptedException {
    try {
      var existing = admin.listTopics().names().get();
      var missing =
          names.stream()
              .filter(name -> !existing.contains(name))
              .map(name -> topic(name, retention))
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

  private static NewTopic topic(String name, String retention) {
    return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
        .configs(Map.of("retention.ms", retention));
  }
}
