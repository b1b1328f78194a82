package com.ooma.office.e2e.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.e2e.ledger.books.Event;
import com.ooma.office.testing.kafka.Nonsense;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Events that can't have their effect: some never will, as one part of them or several are
/// nonsense of every kind and size, and are published under accounts of nobody; others can't for as
/// long as support refuses to write certain members. Only these accounts may wait. When support is
/// mended, ops redrive what waits.
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

  private static final Duration NONSENSE_EVERY = Duration.ofMillis(200);

  private static final String WAITING =
      """
      SELECT event_id::text FROM support.dead_letter
      WHERE settled_at IS NULL AND event_id <> ALL (?::uuid[]) LIMIT 1
      """;

  private static final String PARKED =
      "SELECT event_id::text FROM support.dead_letter WHERE event_id = ANY (?::uuid[])";

  private static final Pattern TYPE_TEXT = Pattern.compile("[\\x21-\\x7e]{1,200}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final Stage stage;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<Published> published = new ArrayList<>();
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
    stage.fault(
        "support parks the nonsense",
        () -> {
          awaitParked();
          return stage;
        });
    stage.poisonedBy(nonsense);
    stage.fault("ops redrive what waits", this::redriveAll);
  }

  private void publishNonsense(Duration length) throws Exception {
    var end = Instant.now().plus(length);
    var makers = TYPES.stream().map(type -> new Nonsense(type, stage.random())).toList();
    try (var producer =
        new KafkaProducer<>(
            stage.stack().settings().kafka(),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      while (Instant.now().isBefore(end)) {
        var record = stage.any(makers).any();
        if (!Published.isOfUnknownType(record)) { // which is passed over, not parked
          published.add(Published.as(record, producer.send(record).get()));
        }
        Thread.sleep(NONSENSE_EVERY);
      }
    }
  }

  /// Until all is put aside that support must put aside.
  private void awaitParked() throws Exception {
    var deadline = Instant.now().plus(PATIENCE);
    var ids = published.stream().flatMap(record -> record.ids().stream()).toArray();
    try (var connection = stage.database().administrator();
        var select = connection.prepareStatement(PARKED)) {
      select.setArray(1, connection.createArrayOf("text", ids));
      while (!published.stream().allMatch(record -> record.isIn(nonsense))) {
        if (Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("Support has not parked all of the nonsense");
        }
        try (var rows = select.executeQuery()) {
          while (rows.next()) {
            nonsense.add(rows.getString(1));
          }
        }
        Thread.sleep(200);
      }
    }
  }

  /// A record of nonsense.
  ///
  /// @param ids under which it may be parked: its own, if it looks like an event, or its place's
  private record Published(List<String> ids) {

    static boolean isOfUnknownType(ProducerRecord<byte[], byte[]> record) {
      var type = header(record, "ce_type");
      return TYPE_TEXT.matcher(type).matches()
          && TYPES.stream().noneMatch(known -> type.equals("com.ooma.office." + known + ".v1"));
    }

    static Published as(ProducerRecord<byte[], byte[]> record, RecordMetadata place) {
      var ids = new ArrayList<String>();
      ids.add(Event.idOfPlace(place.topic(), place.partition(), place.offset()));
      var id = header(record, "ce_id");
      if (UUID_TEXT.matcher(id).matches()) {
        ids.add(id);
      }
      return new Published(ids);
    }

    boolean isIn(Set<String> parked) {
      return ids.stream().anyMatch(parked::contains);
    }

    private static String header(ProducerRecord<?, ?> record, String name) {
      var header = record.headers().lastHeader(name);
      return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
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
  private Optional<String> waiting() throws SQLException {
    try (var connection = stage.database().administrator();
        var select = connection.prepareStatement(WAITING)) {
      select.setArray(1, connection.createArrayOf("text", nonsense.toArray()));
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
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
