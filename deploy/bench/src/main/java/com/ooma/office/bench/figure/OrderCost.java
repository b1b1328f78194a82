package com.ooma.office.bench.figure;

import static java.util.Objects.requireNonNull;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.load.OrderCalls;
import com.ooma.office.bench.measure.CostMeter;
import com.ooma.office.bench.measure.Costs;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Figures;
import com.ooma.office.bench.result.Row;
import com.ooma.office.testing.mail.MailCatcher;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// P12: what one order costs through all five services until everything rests: numbered, allotted a
/// phone, registered for billing, written to. Counters only: what they take at rest is taken off.
public final class OrderCost implements Figure {

  private static final List<String> SERVICES =
      List.of("ordering", "provisioning", "porting", "support", "billing");
  private static final int ORDERS = 200;

  /// Orders a second, also before the compiler has been.
  private static final int RATE = 15;

  private static final Duration REST = Duration.ofSeconds(5);

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    ground.keep(MailCatcher.at(ground.folder().resolve("mails"), ground.mailPort()));
    var services = new LinkedHashMap<String, ServiceUnderTest>();
    for (var name : SERVICES) {
      services.put(name, ground.service(name));
    }
    stock(ground, requireNonNull(services.get("provisioning")));
    var ordering = requireNonNull(services.get("ordering"));
    var customers = Customers.add(ground, ordering, 2 * ORDERS);
    try (var load = new Load(ordering.port())) {
      var call = OrderCalls.PLACE.of(customers);
      int warm = order(load, call, 0, ORDERS); // until the compiler has been; some are refused
      var meter = new CostMeter(ground, services);
      meter.awaitRest(warm);
      var still = meter.read();
      Thread.sleep(REST);
      var idle = meter.read().minus(still);
      long from = System.nanoTime();
      var before = meter.read();
      int placed = order(load, call, ORDERS, ORDERS);
      Wrong.unless(placed > ORDERS / 2, "only %d of %d orders were placed", placed, ORDERS);
      meter.awaitRest(warm + placed);
      var took = meter.read().minus(before);
      double share = (System.nanoTime() - from) / (double) REST.toNanos();
      return List.of(row(took.minus(idle.times(share)).times(1.0 / placed), ground, effort));
    }
  }

  /// @return how many were placed
  private static int order(Load load, Load.Call call, int from, int count) throws Exception {
    // gently: batches must come out alike from one run to the next
    var outcome = load.open(call, RATE, from, count / (double) RATE);
    return outcome.byStatus().getOrDefault(201, 0);
  }

  private static Row row(Costs perOrder, Ground ground, Effort effort) throws Exception {
    var row = Row.tracked("P12", "cost of one order of one seat through all services");
    var file = ground.repository().resolve("deploy/bench/baseline.json");
    var former = Files.exists(file) ? new JsonObject(Files.readString(file)) : new JsonObject();
    perOrder
        .byName()
        .forEach((name, cost) -> {
          var before = former.getDouble(name);
          row.with(
              name,
              Figures.shortly(cost)
                  + (before == null || before == 0
                      ? ""
                      : " (%+.0f %%)".formatted((cost / before - 1) * 100)));
        });
    if (effort.recorded()) {
      var baseline = new JsonObject();
      perOrder
          .byName()
          .forEach((name, cost) -> {
            if (!name.startsWith("CPU")) { // that depends on what else the machine does
              baseline.put(name, Math.round(cost * 100) / 100.0);
            }
          });
      Files.writeString(file, baseline.encodePrettily() + "\n");
    }
    return row;
  }

  private static void stock(Ground ground, ServiceUnderTest provisioning) throws Exception {
    var numbers =
        IntStream.range(
                0, 10 * ORDERS) // company, its only seat, conference and fax, and some to spare
            .mapToObj("+331990%05d"::formatted)
            .collect(Collectors.joining("\n", "number\n", ""));
    var phones =
        IntStream.range(0, 3 * ORDERS)
            .mapToObj(i -> "805ec0%06x,SN%08d".formatted(i, i))
            .collect(Collectors.joining("\n", "mac,serial\n", ""));
    var ops = ground.tokens().ops().mint();
    load(provisioning, ops, "/v1/numbers/imports", numbers);
    load(provisioning, ops, "/v1/phones/imports", phones);
  }

  private static void load(ServiceUnderTest service, String token, String path, String body)
      throws Exception {
    var request =
        HttpRequest.newBuilder(service.at(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = client.send(request, BodyHandlers.ofString());
      Wrong.unless(answer.statusCode() == 200, "%s answered %s", path, answer.body());
    }
  }
}
