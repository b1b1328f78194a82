package com.ooma.office.kernel.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.kernel.messaging.wire.Envelope;
import com.ooma.office.kernel.messaging.wire.Topics;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Events as records of one service's topics. What is the same in all of them is encoded once.
final class EventRecords {

  private static final byte[] CLOUD_EVENTS = utf8("1.0");
  private static final byte[] JSON = utf8("application/json");

  private final String events;
  private final String deadLetters;
  private final byte[] source;
  private final Map<String, byte[]> types = new ConcurrentHashMap<>();

  EventRecords(String service) {
    this.events = Topics.eventsOf(service);
    this.deadLetters = Topics.deadLettersOf(service);
    this.source = utf8("/" + service);
  }

  ProducerRecord<String, byte[]> of(Envelope event) {
    var topic = event.type().equals(Envelope.PARKED) ? deadLetters : events;
    var record = new ProducerRecord<>(topic, event.accountId().toString(), event.payload());
    var headers = record.headers();
    headers.add("ce_specversion", CLOUD_EVENTS);
    headers.add("ce_id", utf8(event.eventId().toString()));
    headers.add("ce_type", types.computeIfAbsent(event.type(), EventRecords::utf8));
    headers.add("ce_source", source);
    headers.add("ce_subject", utf8(event.aggregateId().toString()));
    headers.add("ce_time", utf8(event.occurredAt().toString()));
    headers.add("ce_sequence", utf8(Long.toString(event.sequence())));
    headers.add("content-type", JSON);
    if (event.traceparent() != null) {
      headers.add("traceparent", utf8(event.traceparent()));
    }
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
