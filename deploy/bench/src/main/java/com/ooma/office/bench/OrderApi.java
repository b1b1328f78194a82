package com.ooma.office.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// P6: what is left of the database's speed for whoever orders through the API, and what reading an
/// order costs beside a request that reads nothing.
///
/// The database is measured with the transaction of one order, recorded with all of its values: the
/// identical SQL, over as many connections, on the same machine.
final class OrderApi implements Figure {

  private static final int CONNECTIONS = 8;
  private static final int CUSTOMERS = 600;
  private static final int ACCOUNTS = 1_000;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("ordering");
    var customers = Customers.add(ground, service, CUSTOMERS);
    customers.addForPgbench(ground, ACCOUNTS);
    var path = customers.order(0);
    var recording = Recording.of(ground, "into customer_order", () -> customers.order(0));
    var script = ground.folder().resolve("order.sql");
    Files.writeString(script, recording.script(customers.account(0), ACCOUNTS, _ -> true));
    try (var load = new Load(service.port())) {
      return List.of(
          place(ground, effort, service, customers, load, recording),
          read(effort, service, customers.token(0), path, load));
    }
  }

  private static Row place(
      Ground ground,
      Effort effort,
      ServiceUnderTest service,
      Customers customers,
      Load load,
      Recording recording)
      throws Exception {
    var call = OrderCalls.PLACE.of(customers);
    var pgbench = new Pgbench(ground, "ordering");
    warmUp(load, call, effort);
    var orders = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    double cpu = 0;
    double placed = 0;
    for (int pair = 0; pair < effort.pairs(); pair++) {
      long before = CpuTime.micros(service.handle());
      var outcome = load.closed(call, CONNECTIONS, 0, effort.seconds());
      cpu += CpuTime.micros(service.handle()) - before;
      placed += outcome.goodput() * outcome.seconds();
      orders.add(outcome.goodput());
      var variables = Map.of("i", "0", "run", Integer.toString(pair));
      var script = ground.folder().resolve("order.sql");
      limit.add(pgbench.run(script, CONNECTIONS, effort.seconds(), variables).tps());
    }
    return Row.of(
            "P6", "POST /v1/orders ÷ pgbench of the same SQL", Ratio.of(orders, limit), "≥ 0.65")
        .with("orders/s", Ratio.median(orders))
        .with("pgbench TPS", Ratio.median(limit))
        .with("CPU-µs/order ordering", cpu / placed)
        .with("SQL round trips/order, goal ≤ 4", recording.statements().size() + " and COMMIT");
  }

  private static Row read(
      Effort effort, ServiceUnderTest service, String token, String path, Load load)
      throws InterruptedException {
    var order = get(path, token);
    var nothing = get("/v1/terms", token);
    warmUp(load, order, effort);
    warmUp(load, nothing, effort);
    var reads = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    double cpu = 0;
    double read = 0;
    for (int pair = 0; pair < effort.pairs(); pair++) {
      long before = CpuTime.micros(service.handle());
      var outcome = load.closed(order, CONNECTIONS, 0, effort.seconds());
      cpu += CpuTime.micros(service.handle()) - before;
      read += outcome.goodput() * outcome.seconds();
      reads.add(outcome.goodput());
      limit.add(load.closed(nothing, CONNECTIONS, 0, effort.seconds()).goodput());
    }
    return Row.of(
            "P6",
            "GET /v1/orders/{id} ÷ GET /v1/terms, which reads nothing",
            Ratio.of(reads, limit),
            "≥ 0.45")
        .with("reads/s", Ratio.median(reads))
        .with("terms/s", Ratio.median(limit))
        .with("CPU-µs/read ordering", cpu / read);
  }

  private static Load.Call get(String path, String token) {
    return new Load.Call() {
      @Override
      public io.vertx.core.http.HttpMethod method() {
        return io.vertx.core.http.HttpMethod.GET;
      }

      @Override
      public String path(int number) {
        return path;
      }

      @Override
      public String token(int number) {
        return token;
      }

      @Override
      public String body() {
        return "";
      }
    };
  }

  /// Until the compiler has been.
  private static void warmUp(Load load, Load.Call call, Effort effort) throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      load.closed(call, CONNECTIONS, 0, effort.seconds());
    }
  }
}
