package com.ooma.office.testing.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.machine.FreePort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

  @TempDir Path folder;

  @Test
  void keeps_records_and_offsets_from_one_start_to_the_next() throws Exception {
    try (var broker = KafkaBroker.at(folder, 0, 0)) {
      try (var admin =
          Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
        admin.createTopics(List.of(new NewTopic("events", 1, (short) 1))).all().get();
      }
      send(broker, "first");
      assertEquals(List.of("first"), read(broker));
      send(broker, "second");
    }
    try (var broker = KafkaBroker.at(folder, 0, 0)) {
      assertEquals(List.of("second"), read(broker));
    }
  }

  @Test
  void makes_no_topic_by_itself() {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", OfficeTestResource.kafkaBootstrap(), "max.block.ms", "1500");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var refused =
          assertThrows(
              ExecutionException.class,
              () -> producer.send(new ProducerRecord<>("mistyped", "lost")).get());
      assertEquals(TimeoutException.class, refused.getCause().getClass());
    }
  }

  @Test
  void lets_in_whom_it_knows_and_keeps_what_was_written_before_it_asked() throws Exception {
    try (var broker = KafkaBroker.at(folder, 0, 0);
        var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrap()))) {
      admin.createTopics(List.of(new NewTopic("events", 1, (short) 1))).all().get();
    }
    var logins = new KafkaLogins(Map.of("broker", "b", "ordering", "secret"));
    var others = new KafkaLogins(Map.of("ordering", "guessed"));
    try (var broker =
        KafkaBroker.at(folder, 0, Cluster.alone(FreePort.next()), Optional.empty(), logins)) {
      assertEquals(Set.of("events"), topics(broker, logins.of("ordering")));
      var wrong =
          assertThrows(ExecutionException.class, () -> topics(broker, others.of("ordering")));
      assertEquals(SaslAuthenticationException.class, wrong.getCause().getClass());
      assertThrows(ExecutionException.class, () -> topics(broker, Map.of()));
    }
  }

  private static Set<String> topics(KafkaBroker broker, Map<String, String> login)
      throws Exception {
    var settings =
        new HashMap<String, Object>(
            Map.of(
                "bootstrap.servers", broker.bootstrap(),
                "request.timeout.ms", "1500",
                "default.api.timeout.ms", "3000"));
    settings.putAll(login);
    try (var admin = Admin.create(settings)) {
      return admin.listTopics().names().get();
    }
  }

  private static void send(KafkaBroker broker, String value) throws Exception {
    var settings = Map.<String, Object>of("bootstrap.servers", broker.bootstrap());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("events", value)).get();
    }
  }

  /// Reads as one group that commits.
  private static List<String> read(KafkaBroker broker) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", broker.bootstrap(),
            "group.id", "readers",
            "auto.offset.reset", "earliest",
            "enable.auto.commit", "false");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("events"));
      for (int tries = 0; tries < 100; tries++) {
        var records = consumer.poll(Duration.ofMillis(100));
        if (!records.isEmpty()) {
          consumer.commitSync();
          return records.partitions().stream()
              .flatMap(partition -> records.records(partition).stream())
              .map(message -> message.value())
              .toList();
        }
      }
      return List.of();
    }
  }
}
