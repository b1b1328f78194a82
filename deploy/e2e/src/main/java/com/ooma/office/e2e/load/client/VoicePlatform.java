package com.ooma.office.e2e.load.client;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The voice platform, which tells of calls by its topic, each until the broker has it.
public final class VoicePlatform {

  private static final String TOPIC = "voice.call-records";
  private static final int TAKEN_IN = 202;
  private static final int UNANSWERED = 0;
  private static final Duration SETTLING = Duration.ofMinutes(2);

  private final Journal journal;
  private final Producer<String, String> producer;

  /// @param kafka settings with which a client comes in
  public VoicePlatform(Map<String, Object> kafka, Journal journal) {
    this.journal = journal;
    var settings = new HashMap<>(kafka);
    settings.put("acks", "all");
    settings.put("request.timeout.ms", 5_000);
    settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
    settings.put("max.block.ms", 5_000);
    this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /// Nothing is told, and written down, while nobody made the topic: a former release doesn't
  /// listen.
  public void tell(UUID account, JsonObject call) {
    var sent = Instant.now();
    var record = new ProducerRecord<>(TOPIC, call.getString("callId"), call.encode());
    var _ =
        producer.send(
            record,
            (_, fault) -> {
              if (!(fault instanceof TimeoutException)) {
                journal.write(entry(account, call, fault, sent));
              }
            });
  }

  /// Waits until the broker has everything.
  public void settle() {
    producer.close(SETTLING);
  }

  private static Entry entry(
      UUID account, JsonObject call, @Nullable Exception fault, Instant sent) {
    return new Entry(
        Kind.TELL_CALL,
        account,
        "",
        TOPIC,
        call,
        List.of(fault == null ? TAKEN_IN : UNANSWERED),
        new JsonObject(),
        "",
        List.of(),
        sent,
        Instant.now());
  }
}
