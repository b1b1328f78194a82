package com.ooma.office.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Plays another service on the bus of a test: publishes events in the suite's envelope
/// (CloudEvents, binary mode), and reads what the service under test published.
public final class EventBus {

  /// Of each producer's aggregates, the number of its newest event.
  private static final Map<String, Long> NUMBERED = new ConcurrentHashMap<>();

  /// One event; `type` is short (`PhoneShipped`), `from` the producing service. An aggregate's
  /// events are numbered from 1, in the order in which they are made.
  public record Event(
      UUID id, String from, String type, UUID account, UUID subject, long sequence, String json) {

    public static Event of(String from, String type, UUID account, UUID subject, String json) {
      long sequence = NUMBERED.merge(from + "/" + subject, 1L, Long::sum);
      return new Event(UUID.randomUUID(), from, type, account, subject, sequence, json);
    }

    /// The same event under another number, as no well-behaved producer would send it.
    public Event numbered(long sequence) {
      return new Event(id, from, type, account, subject, sequence, json);
    }

    /// The same event under another name.
    public Event called(String name) {
      return new Event(id, from, name, account, subject, sequence, json);
    }
  }

  private static final Pattern PARKED_ID = Pattern.compile("\"eventId\":\"([^\"]+)\"");

  private EventBus() {}

  /// Publishes `events` in order and waits until the broker has them. Publishing the same one twice
  /// is how a repeated delivery looks.
  public static void publish(Event... events) {
    send(Stream.of(events).map(EventBus::record).toList());
  }

  /// Plays others, who fill a topic by rules of their own, and waits likewise.
  public static void tell(String topic, String key, String... values) {
    send(Stream.of(values).map(value -> new ProducerRecord<>(topic, key, value)).toList());
  }

  private static void send(List<ProducerRecord<String, String>> records) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", OfficeTestResource.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      for (var record : records) {
        producer.send(record).get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// All events of `type` that service `from` has published for `account`, oldest first; waits up
  /// to ten seconds until there are `atLeast`, and a moment longer for any that should not be
  /// there.
  public static List<Event> read(String from, String type, UUID account, int atLeast) {
    var ours = (Predicate<Event>) event -> event.type().equals(type);
    return readTopic(from + ".events", account, EventBus::event, ours, atLeast);
  }

  /// The ids of the events of `account` that service `in` told its operators it has put aside.
  public static List<UUID> readDeadLetters(String in, UUID account, int atLeast) {
    return readTopic(in + ".dead-letters", account, EventBus::parkedEvent, _ -> true, atLeast);
  }

  private static <T> List<T> readTopic(
      String topic,
      UUID account,
      Function<ConsumerRecord<String, String>, T> as,
      Predicate<T> wanted,
      int atLeast) {
    var found = new ArrayList<T>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", OfficeTestResource.kafkaBootstrap()),
            new StringDeserializer(),
            new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var deadline = Instant.now().plusSeconds(10);
      var grace = Duration.ofMillis(300);
      while (Instant.now().isBefore(deadline)) {
        var records = consumer.poll(grace);
        records.forEach(record -> {
          if (record.key().equals(account.toString()) && wanted.test(as.apply(record))) {
            found.add(as.apply(record));
          }
        });
        if (records.isEmpty() && found.size() >= atLeast) {
          break;
        }
      }
    }
    return found;
  }

  /// `event` as it stands in its topic.
  public static ProducerRecord<String, String> record(Event event) {
    var record =
        new ProducerRecord<>(event.from() + ".events", event.account().toString(), event.json());
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            event.id().toString(),
            "ce_type",
            "com.ooma.office." + event.from() + "." + event.type() + ".v1",
            "ce_source",
            "/" + event.from(),
            "ce_subject",
            event.subject().toString(),
            "ce_sequence",
            Long.toString(event.sequence()),
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  private static Event event(ConsumerRecord<String, String> record) {
    var type = header(record, "ce_type").split("\\.");
    return new Event(
        UUID.fromString(header(record, "ce_id")),
        type[3],
        type[4],
        UUID.fromString(record.key()),
        UUID.fromString(header(record, "ce_subject")),
        Long.parseLong(header(record, "ce_sequence")),
        record.value());
  }

  private static UUID parkedEvent(ConsumerRecord<String, String> record) {
    var id = PARKED_ID.matcher(record.value());
    if (!id.find()) {
      throw new IllegalStateException(record.value());
    }
    return UUID.fromString(id.group(1));
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}
