package com.ooma.office.e2e.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Events that can't have their effect: some never will, as their text is nonsense, and are
/// published under accounts of nobody; others can't for as long as support refuses to write certain
/// members. Only these accounts may wait. When support is mended, ops redrive what waits.
final class PoisonHarm {

  private static final List<String> TYPES =
      List.of("ordering.OrderPlaced", "billing.InvoiceFinalized");

  /// About one account in thirty. Answers to tickets are written by requests, not by events.
  private static final String BREAK_SUPPORT =
      """
      CREATE FUNCTION support.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'support has a bug about %', NEW.account_id;
      END $$;
      CREATE TRIGGER bug BEFORE INSERT ON support.notice FOR EACH ROW
      WHEN (NEW.kind <> 'TICKET_ANSWERED' AND abs(hashtext(NEW.account_id::text)) % 30 = 0)
      EXECUTE FUNCTION support.refuse();
      """;

  private static final String MEND_SUPPORT =
      "DROP TRIGGER bug ON support.notice; DROP FUNCTION support.refuse();";

  private static final Duration NONSENSE_EVERY = Duration.ofMillis(1_000);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Stage stage;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Set<String> nonsense = new HashSet<>();

  private PoisonHarm(Stage stage) {
    this.stage = stage;
  }

  static void poison(Stage stage) throws Exception {
    new PoisonHarm(stage).run();
  }

  private void run() throws Exception {
    stage.fault(
        "support refuses some members, and topics hold nonsense",
        () -> {
          execute(BREAK_SUPPORT);
          publishNonsense(stage.left().multipliedBy(3).dividedBy(5));
          execute(MEND_SUPPORT);
          return stage;
        });
    stage.poisonedBy(nonsense);
    stage.fault("ops redrive what waits", this::redriveAll);
  }

  private void publishNonsense(Duration length) throws Exception {
    var end = Instant.now().plus(length);
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", stage.stack().settings().kafkaBootstrap(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      while (Instant.now().isBefore(end)) {
        producer.send(nonsense(stage.any(TYPES))).get();
        Thread.sleep(NONSENSE_EVERY);
      }
    }
  }

  private ProducerRecord<String, byte[]> nonsense(String type) {
    var service = type.substring(0, type.indexOf('.'));
    var id = uuid();
    nonsense.add(id);
    var record =
        new ProducerRecord<>(service + ".events", uuid(), "{\"nonsense\": true}".getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            "com.ooma.office." + type + ".v1",
            "ce_source",
            "/" + service,
            "ce_subject",
            uuid(),
            "ce_time",
            Instant.now().toString(),
            "ce_sequence",
            "1",
            "content-type",
            "application/json")
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /// @return how many had their effect at last
  private int redriveAll() throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    int redriven = 0;
    for (var waiting = waiting(); waiting.isPresent(); waiting = waiting()) {
      var answer = call("POST", "/" + waiting.get() + "/redrive");
      redriven += answer.getInteger("redriven", 0);
      if (answer.getString("failure") != null || Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("Support can't redrive: " + answer);
      }
    }
    return redriven;
  }

  /// A dead letter that is no nonsense.
  private java.util.Optional<String> waiting() throws IOException, InterruptedException {
    return call("GET", "?limit=200").getJsonArray("items").stream()
        .map(letter -> ((JsonObject) letter).getString("eventId"))
        .filter(id -> !nonsense.contains(id))
        .findFirst();
  }

  private JsonObject call(String method, String path) throws IOException, InterruptedException {
    var ops = stage.stack().settings().tokens().ops().subject("ops-1").mint();
    var request =
        HttpRequest.newBuilder(
                stage.stack().gateway().resolve("/v1/operations/support/dead-letters" + path))
            .header("Authorization", "Bearer " + ops)
            .header("Idempotency-Key", uuid())
            .method(method, BodyPublishers.noBody())
            .build();
    return new JsonObject(http.send(request, BodyHandlers.ofString()).body());
  }

  private void execute(String sql) throws SQLException {
    try (var connection = stage.database().administrator();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String uuid() {
    return new UUID(stage.random().nextLong(), stage.random().nextLong()).toString();
  }
}
