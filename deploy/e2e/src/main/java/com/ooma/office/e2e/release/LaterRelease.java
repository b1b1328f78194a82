package com.ooma.office.e2e.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// A later release, which tells of what this one does not know.
record LaterRelease(LocalStack stack) {

  /// In the name of each service.
  void tell() throws ExecutionException, InterruptedException {
    for (var service : OfficeService.values()) {
      tell(service.id(), "SomethingNew");
    }
  }

  /// @param event without its version
  void tell(String service, String event) throws ExecutionException, InterruptedException {
    try (var producer =
        new KafkaProducer<>(
            stack.settings().kafka(), new StringSerializer(), new StringSerializer())) {
      producer.send(record(service, event)).get();
    }
  }

  private static ProducerRecord<String, String> record(String service, String event) {
    var account = UUID.randomUUID().toString();
    var record =
        new ProducerRecord<String, String>(
            service + ".events", account, "{\"accountId\":\"" + account + "\"}");
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "com.ooma.office." + service + "." + event + ".v1",
            "ce_source",
            "/" + service,
            "ce_subject",
            UUID.randomUUID().toString(),
            "ce_sequence",
            "1",
            "ce_time",
            Instant.now().toString(),
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }
}
