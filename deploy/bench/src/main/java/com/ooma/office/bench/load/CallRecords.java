package com.ooma.office.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.bench.ground.Ground;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Calls as the voice platform tells them, of accounts that billing knows, and what they cost. A
/// third of them are within France, the others cost something.
public final class CallRecords {

  public static final String TOPIC = "voice.call-records";
  public static final int ACCOUNTS = 1_000;

  private static final int DESTINATIONS = 5_000;
  private static final long SEED = 20_261_127;

  private static final String KNOW =
      """
      INSERT INTO billing.subscription (account_id)
      SELECT ('00000000-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid FROM generate_series(1, %d) AS i;
      INSERT INTO billing.rate_deck (deck_id, plan, starts_at, loaded_at, loaded_by)
      SELECT ('00000000-0000-7000-8000-00000000000' || i)::uuid, plan, '2026-01-01', now(), 'bench'
      FROM (VALUES (1, 'STANDARD'), (2, 'INTERNATIONAL')) AS plans (i, plan);
      """
          .formatted(ACCOUNTS);

  private final Random chance = new Random(SEED);
  private final List<String> prefixes = new ArrayList<>();
  private int told;

  /// Makes billing know the accounts, and a deck of each plan.
  public static CallRecords prepare(Ground ground) throws SQLException {
    var records = new CallRecords();
    var rates = new HashMap<String, Integer>();
    while (rates.size() < DESTINATIONS) {
      rates.put("4474%05d".formatted(records.chance.nextInt(50_000)), 100_000); // mobiles
    }
    records.prefixes.addAll(rates.keySet());
    try (var connection = ground.database().administrator();
        var statement = connection.createStatement();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO billing.rate (deck_id, prefix, destination, connect_micros, minute_micros, first_step,
                  next_step, minimum_micros)
                SELECT deck_id, prefix, 'Destination ' || left(prefix, 6), 10000, 120000, 30, 6, 0
                FROM billing.rate_deck, unnest(?::text[]) AS prefix
                """)) {
      statement.execute(KNOW);
      insert.setArray(1, connection.createArrayOf("text", records.prefixes.toArray()));
      insert.executeUpdate();
    }
    return records;
  }

  /// As many as are wanted, none of which was told before.
  public List<ProducerRecord<String, byte[]>> fresh(int count) {
    var records = new ArrayList<ProducerRecord<String, byte[]>>(count);
    var start = Instant.now().minusSeconds(86_400 * 3L); // too long ago to be watched
    for (int i = 0; i < count; i++) {
      var callId = "bench-" + ++told;
      var account = new UUID(0x7000, 0x8000_0000_0000_0000L | hex(1 + chance.nextInt(ACCOUNTS)));
      var record =
          "{\"callId\":\"%s\",\"leg\":1,\"accountId\":\"%s\",\"extension\":\"2001\",\"to\":\"%s\",\"startedAt\":\"%s\",\"seconds\":%d}"
              .formatted(
                  callId,
                  account,
                  number(i),
                  start.plusMillis(chance.nextInt(3_600_000)),
                  chance.nextInt(600));
      records.add(new ProducerRecord<>(TOPIC, callId, record.getBytes(UTF_8)));
    }
    return records;
  }

  /// The digits of a decimal number, as they stand in a UUID.
  private static long hex(int decimal) {
    return Long.parseLong(Integer.toString(decimal), 16);
  }

  private String number(int place) {
    if (place % 3 == 0) {
      return "+331990%05d".formatted(chance.nextInt(100_000));
    }
    var prefix = prefixes.get(chance.nextInt(prefixes.size()));
    return "+" + (prefix + "123456").substring(0, 12);
  }

  /// Sends all, and returns when the broker has them.
  public static void send(Ground ground, List<ProducerRecord<String, byte[]>> records) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", ground.bootstrap(), "acks", "all", "batch.size", 262_144),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (var record : records) {
        var _ = producer.send(record);
      }
      producer.flush();
    }
  }
}
