package com.ooma.office.trial.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.ooma.office.testing.EventBus;
import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.kafka.Nonsense;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever stands in a record, its account is the only one that it can stop: it is put aside, the
/// operators are told, and everybody else goes on.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class NonsenseTest {

  private static final long SEED = 20_261_125;
  private static final int COMBINED = 200;
  private static final String TYPE = "billing.InvoiceFinalized";

  @Inject AgroalDataSource database;

  private Customer customer;

  @BeforeEach
  void forgetFaults() {
    Counters.FAULTS.clear();
    customer = new Customer(database);
  }

  @Test
  void of_every_kind_in_every_part_stops_nobody_else() throws Exception {
    publishAmongOthers(nonsense(1).each());
  }

  @Test
  void of_several_kinds_at_once_stops_nobody_else() throws Exception {
    publishAmongOthers(Stream.generate(nonsense(2)::any).limit(COMBINED).toList());
  }

  @Test
  void behind_a_dead_letter_waits_with_it_and_stops_nobody_else() throws Exception {
    Counters.FAULTS.put("poison", Counters.Fault.POISON);
    EventBus.publish(customer.invoice("poison"));
    customer.awaitDeadLetters(1);
    var key = customer.account().toString().getBytes(UTF_8);

    publishAmongOthers(
        nonsense(3).each().stream()
            .map(record ->
                new ProducerRecord<>(record.topic(), null, key, record.value(), record.headers()))
            .toList());
  }

  @Test
  void in_the_trace_does_not_keep_an_event_from_its_effect() throws Exception {
    var traces = List.of("a-b-c-d", "00-\0-\0-\0", "\0", "");
    for (int i = 0; i < traces.size(); i++) {
      var record = EventBus.record(customer.invoice("traced " + i));
      record.headers().add("traceparent", traces.get(i).getBytes(UTF_8));
      publish(
          List.of(
              new ProducerRecord<>(
                  record.topic(),
                  null,
                  record.key().getBytes(UTF_8),
                  record.value().getBytes(UTF_8),
                  record.headers())));
    }

    customer.awaitEffects("traced 0", "traced 1", "traced 2", "traced 3");
  }

  @Test
  void about_an_aggregate_does_not_keep_its_events_from_their_effect() throws Exception {
    var aggregate = UUID.randomUUID();
    var event = customer.invoice("1", aggregate);
    EventBus.publish(event.numbered(-5), event.numbered(0));

    EventBus.publish(event, customer.invoice("2", aggregate));

    customer.awaitEffects("1", "2");
  }

  /// Other events for each `test`: known ones have no second effect.
  private static Nonsense nonsense(int test) {
    return new Nonsense(TYPE, new Random(SEED + test));
  }

  /// A bystander's event follows every ten records; in the end all that was put aside is told.
  private void publishAmongOthers(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    var bystander = new Customer(database);
    var labels = new ArrayList<String>();
    int before = parked().size();
    for (int from = 0; from < records.size(); from += 10) {
      publish(records.subList(from, Math.min(from + 10, records.size())));
      labels.add("after " + from);
      EventBus.publish(bystander.invoice("after " + from));
    }
    bystander.awaitEffects(labels.toArray(String[]::new));
    // records of a type that nobody knows have no effect, and need not wait
    Customer.await(() -> parked().size() - before > records.size() * 3 / 4);
    var told = new HashSet<String>();
    try (var operators = operators()) {
      Customer.await(() -> {
        operators.poll(Duration.ofMillis(100)).forEach(notice -> told.add(eventOf(notice.value())));
        return told.containsAll(parked());
      });
    }
  }

  private List<String> parked() throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery("SELECT event_id::text FROM dead_letter")) {
      var ids = new ArrayList<String>();
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
      return ids;
    }
  }

  private static KafkaConsumer<byte[], byte[]> operators() {
    var consumer =
        new KafkaConsumer<>(broker(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor("support.dead-letters").stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private static String eventOf(byte[] notice) {
    try {
      return new ObjectMapper().readTree(notice).get("eventId").textValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void publish(List<ProducerRecord<byte[], byte[]>> records) throws Exception {
    try (var producer =
        new KafkaProducer<>(broker(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (var record : records) {
        producer.send(record).get();
      }
    }
  }

  private static Map<String, Object> broker() {
    return Map.of("bootstrap.servers", OfficeTestResource.kafkaBootstrap());
  }
}
