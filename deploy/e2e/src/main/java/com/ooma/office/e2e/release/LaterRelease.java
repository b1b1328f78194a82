package com.ooma.office.e2e.release;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.EventBus;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
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
      producer.send(EventBus.record(event(service, event))).get();
    }
  }

  private static EventBus.Event event(String service, String name) {
    var account = UUID.randomUUID();
    var body = new JsonObject().put("accountId", account.toString());
    return EventBus.Event.of(service, name, account, UUID.randomUUID(), body.encode());
  }
}
