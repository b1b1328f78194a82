package com.ooma.office.e2e.ledger.books;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// Reads topics from the beginning, as they keep everything.
public record TopicReader(Map<String, Object> kafka) {

  private static final String EVENTS = ".events";
  private static final String DEAD_LETTERS = ".dead-letters";

  List<Event> events() {
    return read(EVENTS);
  }

  /// What operators were told.
  List<Event> deadLetters() {
    return read(DEAD_LETTERS);
  }

  private List<Event> read(String kind) {
    return records(topic -> topic.endsWith(kind)).stream().map(TopicReader::event).toList();
  }

  /// All that stands in those topics now.
  public List<ConsumerRecord<String, byte[]>> records(Predicate<String> topics) {
    try (var consumer = consumer()) {
      var partitions = partitions(consumer, topics);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
      return records;
    }
  }

  /// How many records there are in each partition of the event topics.
  Map<TopicPartition, Long> ends() {
    return ends(EVENTS);
  }

  /// The same of a topic that others fill.
  Map<TopicPartition, Long> ends(String topic) {
    try (var consumer = consumer()) {
      return consumer.endOffsets(partitions(consumer, name -> name.endsWith(topic)));
    }
  }

  private Consumer<String, byte[]> consumer() {
    var settings = new HashMap<>(kafka);
    settings.put("default.api.timeout.ms", 10_000);
    settings.put("fetch.max.wait.ms", 50);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(
      Consumer<?, ?> consumer, Predicate<String> topics) {
    return consumer.listTopics().entrySet().stream()
        .filter(topic -> topics.test(topic.getKey()))
        .flatMap(topic ->
            IntStream.range(0, topic.getValue().size())
                .mapToObj(partition -> new TopicPartition(topic.getKey(), partition)))
        .toList();
  }

  private static Event event(ConsumerRecord<String, byte[]> record) {
    return new Event(
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()),
        Objects.requireNonNullElse(record.key(), ""),
        header(record, "ce_id"),
        header(record, "ce_type").replaceAll("^.*\\.(\\w+)\\.v\\d+$", "$1"),
        header(record, "ce_subject"),
        number(header(record, "ce_sequence")),
        data(record.value()));
  }

  private static JsonObject data(byte @Nullable [] value) {
    var text = value == null ? "" : new String(value, UTF_8);
    try {
      return Json.decodeValue(text) instanceof JsonObject data ? data : unreadable(text);
    } catch (DecodeException _) {
      return unreadable(text);
    }
  }

  private static JsonObject unreadable(String text) {
    return new JsonObject().put("unreadable", text);
  }

  /// 0 if it is none that an event of ours could have.
  private static long number(String text) {
    return text.matches("[0-9]{1,10}") ? Long.parseLong(text) : 0;
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
  }
}
