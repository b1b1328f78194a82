package com.ooma.office.kernel.messaging.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class FlightTest {

  private static final Duration SOON = Duration.ofMillis(50);

  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
  private final Flight flight = new Flight(producer);

  @Test
  void has_landed_when_the_broker_confirmed_every_event() throws Exception {
    assertTrue(flight.awaitLanding(SOON), "nothing was sent");
    send("a");
    send("b");
    producer.completeNext();
    assertFalse(flight.awaitLanding(SOON));
    assertEquals(1, flight.unconfirmed());

    producer.completeNext();

    assertTrue(flight.awaitLanding(SOON));
  }

  @Test
  void sends_nothing_after_an_event_that_failed() {
    send("a");
    producer.errorNext(new TimeoutException("no room"));

    assertThrows(KafkaException.class, () -> send("overtakes a"));

    assertEquals(1, producer.history().size());
    assertThrows(KafkaException.class, () -> flight.awaitLanding(SOON));
  }

  @Test
  void tells_of_a_failure_before_the_others_are_confirmed() {
    send("a");
    send("b");
    producer.errorNext(new TimeoutException("no room"));

    assertThrows(KafkaException.class, () -> flight.awaitLanding(Duration.ofMinutes(1)));
  }

  private void send(String value) {
    flight.send(new ProducerRecord<>("porting.events", "key", value.getBytes()));
  }
}
