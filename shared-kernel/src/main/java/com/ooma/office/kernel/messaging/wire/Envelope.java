package com.ooma.office.kernel.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.contract.IntegrationEvent;
import com.ooma.office.kernel.contract.Version;
import com.ooma.office.kernel.domain.text.UuidText;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// An event in transit: CloudEvents 1.0 in Kafka's binary mode. `sequence` numbers the events of
/// one aggregate from 1; `payload` is the contract record as JSON.
public record Envelope(
    UUID eventId,
    String type,
    UUID accountId,
    UUID aggregateId,
    long sequence,
    Instant occurredAt,
    @Nullable String traceparent,
    byte[] payload) {

  /// The type of a notice for operators, in a service's topic of dead letters.
  public static final String PARKED = "com.ooma.office.kernel.EventParked.v1";

  /// No aggregate comes near; a number beyond would only do harm as a mark in the inbox.
  private static final String CONTRACTS = IntegrationEvent.class.getPackageName() + ".";

  private static final long MAX_SEQUENCE = Integer.MAX_VALUE;

  /// What both Java and Postgres can hold, and no clock of ours ever shows.
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private static final Pattern TYPE = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  /// Made once for each contract, as every event asks for it.
  private static final ClassValue<String> TYPES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> contract) {
          var version = contract.getAnnotation(Version.class);
          if (version == null) {
            throw new IllegalArgumentException(contract.getSimpleName() + " has no @Version");
          }
          var name = contract.getSimpleName().replaceFirst("V\\d+$", "");
          return "com.ooma.office." + producerOf(contract) + "." + name + ".v" + version.value();
        }
      };

  /// `com.ooma.office.ordering.OrderPlaced.v1`
  public static String typeOf(Class<? extends IntegrationEvent> contract) {
    return TYPES.get(contract);
  }

  /// The service that publishes `contract`: the part after `contract` in its package's name, which
  /// may go on with what the service tells of.
  public static String producerOf(Class<?> contract) {
    return contract.getPackageName().substring(CONTRACTS.length()).split("\\.")[0];
  }

  /// @throws IllegalArgumentException if a part that every event has is missing or malformed, or
  ///   can't be stored as it is
  static Envelope of(ConsumerRecord<String, byte[]> record) {
    var headers = record.headers();
    try {
      return new Envelope(
          uuid(required(headers, "ce_id")),
          type(required(headers, "ce_type")),
          uuid(present("key", record.key())),
          uuid(required(headers, "ce_subject")),
          sequence(required(headers, "ce_sequence")),
          time(required(headers, "ce_time")),
          traceparent(optional(headers, "traceparent")),
          present("body", record.value()));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not one of our events: " + e.getMessage(), e);
    }
  }

  /// `time`, or the nearest that can be stored.
  static Instant storable(Instant time) {
    return time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
  }

  private static UUID uuid(String text) {
    return UuidText.read(text).orElseThrow(() -> new IllegalArgumentException("no UUID: " + text));
  }

  private static String type(String text) {
    if (!TYPE.matcher(text).matches()) {
      throw new IllegalArgumentException("no type: " + text);
    }
    return text;
  }

  private static long sequence(String text) {
    long sequence = Long.parseLong(text);
    if (sequence < 1 || sequence > MAX_SEQUENCE) {
      throw new IllegalArgumentException("no sequence: " + text);
    }
    return sequence;
  }

  private static Instant time(String text) {
    var time = Instant.parse(text);
    if (!time.equals(storable(time))) {
      throw new IllegalArgumentException("no time of ours: " + text);
    }
    return time;
  }

  /// An event whose trace makes no sense is still an event.
  private static @Nullable String traceparent(@Nullable String text) {
    return text != null && TRACEPARENT.matcher(text).matches() ? text : null;
  }

  private static @Nullable String optional(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static String required(Headers headers, String name) {
    return present(name, optional(headers, name));
  }

  private static <T> T present(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
