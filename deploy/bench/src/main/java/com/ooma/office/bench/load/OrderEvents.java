package com.ooma.office.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// As many OrderPlaced as are wanted, each like one that ordering really sent, of an account, an
/// order and seats of its own.
public final class OrderEvents {

  public static final String TOPIC = "ordering.events";

  /// A card is sealed for one order, and can't be opened for another: here it is told as in the
  /// first days, so opening it is not among what is measured.
  private static final Pattern SEALED_CARD = Pattern.compile("\"sealedCardToken\":\"[^\"]*\"");

  private static final Pattern SEAT = Pattern.compile("\"seatId\":\"[^\"]*\"");

  private static final String NO_CARD = "\"cardToken\":null,";
  private static final String OPEN_CARD = "\"cardToken\":\"tok_visa_demo\"";

  private final Ground ground;
  private final ConsumerRecord<String, byte[]> model;
  private final String order;

  private OrderEvents(Ground ground, ConsumerRecord<String, byte[]> model) {
    this.ground = ground;
    this.model = model;
    this.order = header(model, "ce_subject");
  }

  /// Takes the first order of the topic as the model of all.
  public static OrderEvents like(Ground ground) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                ground.bootstrap(),
                "group.id",
                "bench",
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      for (int patience = 0; patience < 20; patience++) {
        for (var record : consumer.poll(Duration.ofSeconds(1))) {
          if (header(record, "ce_type").contains(".OrderPlaced.")) {
            return new OrderEvents(ground, record);
          }
        }
      }
      throw new Wrong("ordering told of no order");
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  public List<ProducerRecord<String, byte[]>> fresh(int count) {
    var events = new ArrayList<ProducerRecord<String, byte[]>>(count);
    var payload = new String(model.value(), UTF_8);
    for (int i = 0; i < count; i++) {
      var account = UUID.randomUUID();
      var newOrder = UUID.randomUUID();
      var like =
          SEAT.matcher(payload.replace(model.key(), account.toString()))
              .replaceAll(_ -> "\"seatId\":\"" + UUID.randomUUID() + "\"")
              .replace(order, newOrder.toString());
      var event =
          new ProducerRecord<>(
              TOPIC,
              account.toString(),
              SEALED_CARD
                  .matcher(like.replace(NO_CARD, ""))
                  .replaceFirst(OPEN_CARD)
                  .getBytes(UTF_8));
      model.headers().forEach(header -> event.headers().add(header));
      event.headers().remove("ce_id").add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
      event.headers().remove("ce_subject").add("ce_subject", newOrder.toString().getBytes(UTF_8));
      events.add(event);
    }
    return events;
  }

  /// Sends all, and returns when the broker has them.
  public void send(List<ProducerRecord<String, byte[]>> events)
      throws InterruptedException, ExecutionException {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                ground.bootstrap(),
                "acks",
                "all",
                "compression.type",
                "lz4",
                "batch.size",
                262_144),
            new StringSerializer(),
            new ByteArraySerializer())) {
      java.util.concurrent.Future<?> last = null;
      for (var event : events) {
        last =
            producer.send(
                new ProducerRecord<>(
                    event.topic(), null, event.key(), event.value(), event.headers()));
      }
      producer.flush();
      if (last != null) {
        last.get();
      }
    }
  }
}
