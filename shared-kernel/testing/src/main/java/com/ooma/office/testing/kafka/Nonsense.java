package com.ooma.office.testing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/// Records as no producer of ours makes them: each starts as an event of a new account, and then
/// one part of it (or several) is spoiled. None can have an effect, as the body is nonsense too.
public final class Nonsense {

  /// Bytes: nearly what the broker takes at most, all in one part.
  private static final int HUGE = 900_000;

  private static final int MANY_HEADERS = 5_000;
  private static final String KEY = "key";
  private static final String BODY = "body";
  private static final List<String> PARTS =
      List.of(
          KEY,
          BODY,
          "ce_id",
          "ce_type",
          "ce_subject",
          "ce_sequence",
          "ce_time",
          "ce_source",
          "ce_specversion",
          "content-type",
          "traceparent",
          "ce_stranger");

  private final String topic;
  private final String type;
  private final RandomGenerator random;

  /// @param type of the events that are spoiled, such as `billing.InvoiceFinalized`
  public Nonsense(String type, RandomGenerator random) {
    this.topic = type.substring(0, type.indexOf('.')) + ".events";
    this.type = "com.ooma.office." + type + ".v1";
    this.random = random;
  }

  /// Every way of spoiling applied to every part.
  public List<ProducerRecord<byte[], byte[]>> each() {
    var ways = ways().size();
    return Stream.concat(
            PARTS.stream()
                .flatMap(part ->
                    IntStream.range(0, ways)
                        .mapToObj(way -> {
                          var parts = whole();
                          parts.put(part, ways().get(way).get());
                          return record(parts);
                        })),
            Stream.of(manyHeaders(), longName(), record(new HashMap<>())))
        .toList();
  }

  /// Several parts spoiled at once, as chance has it.
  public ProducerRecord<byte[], byte[]> any() {
    var parts = whole();
    int spoiled = random.nextInt(1, 4);
    for (int i = 0; i < spoiled; i++) {
      var part = PARTS.get(random.nextInt(PARTS.size()));
      parts.put(part, any(i == 0 ? ways() : small()));
    }
    return record(parts);
  }

  private byte[] any(List<Supplier<byte[]>> ways) {
    return ways.get(random.nextInt(ways.size())).get();
  }

  private Map<String, byte[]> whole() {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put(KEY, utf8(uuid()));
    parts.put(BODY, utf8("{\"nonsense\": true}"));
    parts.put("ce_specversion", utf8("1.0"));
    parts.put("ce_id", utf8(uuid()));
    parts.put("ce_type", utf8(type));
    parts.put("ce_source", utf8("/" + topic));
    parts.put("ce_subject", utf8(uuid()));
    parts.put("ce_sequence", utf8("1"));
    parts.put("ce_time", utf8("2026-11-25T10:15:30Z"));
    parts.put("content-type", utf8("application/json"));
    return parts;
  }

  /// Made when they are wanted: some are large.
  private List<Supplier<byte[]>> ways() {
    return Stream.concat(small().stream(), huge().stream()).toList();
  }

  private List<Supplier<byte[]>> small() {
    var values = new ArrayList<Supplier<byte[]>>();
    values.add(() -> null);
    Stream.of(
            "",
            " ",
            "\0",
            uuid() + "\0",
            "1\0",
            type + "\0",
            "00-\0-\0-\0",
            "a-b-c-d",
            "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-zz",
            "1-1-1-1-1",
            "0",
            "-1",
            "9223372036854775807",
            "-9223372036854775808",
            "99999999999999999999",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "+292278994-08-17T07:12:55.808Z",
            "\"\\ud800 \\u0000\"",
            "[".repeat(2_000),
            "{\"a\":1e999999999}",
            "\u202eright\u2066 to left\u2029\r\n",
            "null")
        .forEach(text -> values.add(() -> utf8(text)));
    values.add(() -> new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}); // half a surrogate pair
    values.add(() -> new byte[] {(byte) 0xc0, (byte) 0x80, (byte) 0xff, (byte) 0xfe});
    values.add(() -> bytes(64));
    return values;
  }

  private List<Supplier<byte[]>> huge() {
    return List.of(
        () -> new byte[HUGE],
        () -> utf8("x".repeat(HUGE)),
        () -> utf8("\"" + "\\ud800".repeat(HUGE / 6) + "\""),
        () -> bytes(HUGE));
  }

  private ProducerRecord<byte[], byte[]> manyHeaders() {
    var record = record(whole());
    for (int i = 0; i < MANY_HEADERS; i++) {
      record.headers().add("ce_time", bytes(100));
    }
    return record;
  }

  private ProducerRecord<byte[], byte[]> longName() {
    var record = record(whole());
    record.headers().add("\0".repeat(HUGE), null);
    return record;
  }

  private ProducerRecord<byte[], byte[]> record(Map<String, byte[]> parts) {
    var record = new ProducerRecord<byte[], byte[]>(topic, parts.get(KEY), parts.get(BODY));
    Headers headers = record.headers();
    parts.forEach((name, value) -> {
      if (!name.equals(KEY) && !name.equals(BODY)) {
        headers.add(name, value);
      }
    });
    return record;
  }

  private String uuid() {
    var bytes = ByteBuffer.wrap(bytes(16));
    return new UUID(bytes.getLong(), bytes.getLong()).toString();
  }

  private byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
