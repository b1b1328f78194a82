package com.ooma.office.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Product time of a sandbox: how far it is ahead of the wall clock, published on the topic that
/// every service follows. It only moves forward.
///
/// @param kafka settings with which a client reaches the broker
public record SandboxTime(Map<String, Object> kafka) {

  private static final String TOPIC = "sandbox.clock";
  private static final String KEY = "offset";
  private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

  /// Moves the time of the services under test; they follow within a moment, not at once.
  public static void moveAhead(Duration step) {
    ofTests().advance(step);
  }

  static SandboxTime ofTests() {
    return new SandboxTime(Map.of("bootstrap.servers", OfficeTestResource.kafkaBootstrap()));
  }

  /// @return how far product time now is ahead
  public synchronized Duration advance(Duration step) {
    if (step.isNegative()) {
      throw new IllegalArgumentException("Product time only moves forward, not by " + step);
    }
    var ahead = ahead().plus(step);
    publish(ahead);
    return ahead;
  }

  /// How far product time is ahead; zero if it was never moved.
  public Duration ahead() {
    createTopic();
    try (var consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(PARTITION));
      consumer.seekToBeginning(List.of(PARTITION));
      long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
      var ahead = Duration.ZERO;
      while (consumer.position(PARTITION) < end) {
        for (var message : consumer.poll(Duration.ofSeconds(1))) {
          ahead = Duration.parse(message.value());
        }
      }
      return ahead;
    }
  }

  private void publish(Duration ahead) {
    try (var producer =
        new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(TOPIC, KEY, ahead.toString())).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The clock could not be moved", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while moving the clock", e);
    }
  }

  private void createTopic() {
    try (var admin = Admin.create(kafka)) {
      var topic =
          new NewTopic(TOPIC, Optional.of(1), Optional.empty())
              .configs(Map.of("cleanup.policy", "compact"));
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("Topic " + TOPIC + " could not be made", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while making topic " + TOPIC, e);
    }
  }
}
