package com.ooma.office.local.world.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.local.world.control.SandboxClock;
import com.ooma.office.local.world.desk.Notebook;
import com.ooma.office.testing.credential.Tokens;
import com.ooma.office.testing.kafka.KafkaBroker;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The warehouse, called by hand, against a provisioning service that is only as clever as it must
/// be.
class WarehouseTest {

  private static final String MAC = "0015651a2b3c";
  private static final KafkaBroker KAFKA = KafkaBroker.temporary();

  @TempDir Path data;
  private final Vertx vertx = Vertx.vertx();
  private final FakeProvisioning provisioning = new FakeProvisioning();
  private final SandboxClock clock =
      SandboxClock.of(Map.of("bootstrap.servers", KAFKA.bootstrap()));
  private Desks desks;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    var server =
        vertx
            .createHttpServer()
            .requestHandler(provisioning::answer)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    desks = new Desks(Notebook.at(data.resolve("phones.json")));
    warehouse = warehouse("http://127.0.0.1:" + server.actualPort());
  }

  @AfterEach
  void close() {
    warehouse.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void nothing_leaves_before_its_day() throws InterruptedException {
    provisioning.shipsOn = today().plusDays(1);

    warehouse.work();

    assertEquals(List.of(), provisioning.posts);
  }

  @Test
  void a_due_shipment_is_configured_and_handed_over_once() throws InterruptedException {
    provisioning.shipsOn = today();

    warehouse.work();
    warehouse.work();

    assertEquals(
        List.of(
            "/v1/phones/" + MAC + "/provisioning-link",
            "/v1/shipments/" + provisioning.id + "/dispatch"),
        paths());
    assertTrue(desks.knows(MAC));
    var parcel = provisioning.posts.getLast().body();
    assertEquals("Colissimo Démo", parcel.getString("parcelService"));
    assertTrue(parcel.getString("trackingNumber").matches("6A[0-9]{11}"), parcel.encode());
  }

  @Test
  void a_lost_answer_is_asked_for_again_under_the_same_key() throws InterruptedException {
    provisioning.shipsOn = today();
    provisioning.loseAnswers = true;
    warehouse.work();
    warehouse.work();
    provisioning.loseAnswers = false;
    warehouse.work();

    var links = provisioning.keysOf("provisioning-link");
    assertEquals(3, links.size());
    assertEquals(1, links.stream().distinct().count());
    assertEquals(1, provisioning.keysOf("dispatch").size());
    assertTrue(desks.knows(MAC));
  }

  @Test
  void after_a_refusal_the_question_is_put_anew() throws InterruptedException {
    provisioning.shipsOn = today();
    provisioning.refuse = true;
    warehouse.work();
    provisioning.refuse = false;
    warehouse.work();

    assertEquals(2, provisioning.keysOf("provisioning-link").stream().distinct().count());
    assertEquals("DISPATCHED", provisioning.state);
  }

  @Test
  void a_parcel_arrives_at_eight_on_its_day() throws InterruptedException {
    provisioning.state = "DISPATCHED";
    provisioning.arrivesOn = today().plusDays(2);
    var eight = provisioning.arrivesOn.atTime(LocalTime.of(8, 0)).atZone(SandboxClock.PARIS);

    clock.moveTo(eight.minusMinutes(5));
    warehouse.work();
    assertEquals(List.of(), paths());

    clock.moveTo(eight);
    warehouse.work();
    warehouse.work();
    assertEquals(List.of("/v1/shipments/" + provisioning.id + "/delivery"), paths());
  }

  @Test
  void every_page_of_the_list_is_read() throws InterruptedException {
    provisioning.shipsOn = today();
    provisioning.emptyFirstPage = true;

    warehouse.work();

    assertEquals("DISPATCHED", provisioning.state);
  }

  @Test
  void a_service_that_is_down_is_waited_for() throws InterruptedException {
    try (var patient = warehouse("http://127.0.0.1:1")) {
      patient.work();
    }
    assertEquals(List.of(), provisioning.posts);
  }

  @Test
  void opened_it_works_by_itself() throws InterruptedException {
    provisioning.shipsOn = today();

    warehouse.open();
    for (int i = 0; i < 100 && provisioning.state.equals("READY"); i++) {
      Thread.sleep(100);
    }

    assertEquals("DISPATCHED", provisioning.state);
  }

  private Warehouse warehouse(String service) {
    return new Warehouse(
        new WarehouseClient(URI.create(service), Tokens.generate()), clock::now, desks);
  }

  private LocalDate today() {
    return clock.now().toLocalDate();
  }

  private List<String> paths() {
    return provisioning.posts.stream().map(Post::path).toList();
  }

  private record Post(String path, String key, JsonObject body) {}

  /// One shipment with one phone, and a memory of what was asked of it.
  private static final class FakeProvisioning {

    final String id = UUID.randomUUID().toString();
    final List<Post> posts = new CopyOnWriteArrayList<>();
    volatile String state = "READY";
    volatile LocalDate shipsOn = LocalDate.of(2000, 1, 3);
    volatile LocalDate arrivesOn = LocalDate.of(2099, 1, 1);
    volatile boolean loseAnswers;
    volatile boolean refuse;
    volatile boolean emptyFirstPage;

    List<String> keysOf(String verb) {
      return posts.stream().filter(post -> post.path().endsWith(verb)).map(Post::key).toList();
    }

    void answer(HttpServerRequest request) {
      request.body().onSuccess(body -> answer(request, body));
    }

    private void answer(HttpServerRequest request, Buffer body) {
      if (request.path().equals("/v1/shipments")) {
        list(request);
        return;
      }
      posts.add(
          new Post(request.path(), request.getHeader("Idempotency-Key"), new JsonObject(body)));
      if (loseAnswers) {
        request.connection().close();
      } else if (refuse) {
        request.response().setStatusCode(409).end("{}");
      } else if (request.path().endsWith("provisioning-link")) {
        request
            .response()
            .setStatusCode(201)
            .end(new JsonObject().put("configUrl", "http://localhost/yealink/x").toBuffer());
      } else {
        state = request.path().endsWith("dispatch") ? "DISPATCHED" : "DELIVERED";
        request.response().setStatusCode(204).end();
      }
    }

    private void list(HttpServerRequest request) {
      var page = new JsonObject();
      var items = new JsonArray();
      if (emptyFirstPage && request.getParam("cursor") == null) {
        page.put("next", "a+b");
      } else if (request.getParam("state").equals(state)) {
        items.add(
            new JsonObject()
                .put("shipmentId", id)
                .put("state", state)
                .put("shipsOn", shipsOn.toString())
                .put("arrivesOn", arrivesOn.toString())
                .put("phones", new JsonArray().add(new JsonObject().put("mac", MAC))));
      }
      request.response().end(page.put("items", items).toBuffer());
    }
  }
}
