package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.load.OrderCalls;
import com.ooma.office.bench.load.Pgbench;
import com.ooma.office.bench.load.Recording;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import io.vertx.core.http.HttpMethod;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// P6: what is left of the database's speed for whoever orders through the API, and what reading an
/// order costs beside a request that reads nothing.
///
/// The database is measured with the transaction of one order, recorded with all of its values: the
/// identical SQL, over as many connections, on the same machine.
public final class OrderApi implements Figure {

  private static final int CONNECTIONS = 8;
  private static final int CUSTOMERS = 2_000;
  private static final int READERS = 300;
  private static final int ACCOUNTS = 1_000;

  /// How many rounds pass before the JVM has compiled what an order takes: in the second one that
  /// is still a third of the CPU.
  private static final int COMPILED = 4;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("ordering");
    var customers = Customers.add(ground, service, CUSTOMERS);
    customers.addForPgbench(ground, ACCOUNTS);
    customers.order(0); // the driver asks for types once
    var recording = Recording.of(ground, "into customer_order", () -> customers.order(0));
    try (var load = new Load(service.port())) {
      return List.of(
          place(ground, effort, service, customers, load, recording),
          read(effort, service, customers, load));
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
    var script = ground.folder().resolve("order.sql");
    Files.writeString(script, recording.script(customers.account(0), ACCOUNTS, _ -> true));
    var pgbench = new Pgbench(ground, "ordering");
    load.warmUp(call, CONNECTIONS, COMPILED * effort.seconds());
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
      limit.add(pgbench.run(script, CONNECTIONS, effort.seconds(), variables).tps());
    }
    return Row.of(
            "P6", "POST /v1/orders ÷ pgbench of the same SQL", Ratio.of(orders, limit), "≥ 0.65")
        .with("orders/s", Ratio.median(orders))
        .with("pgbench TPS", Ratio.median(limit))
        .with("CPU-µs/order ordering", cpu / placed)
        .with("SQL round trips/order, goal ≤ 4", recording.statements().size() + " and COMMIT");
  }

  private static Row read(Effort effort, ServiceUnderTest service, Customers customers, Load load)
      throws Exception {
    var paths = new ArrayList<String>();
    for (int place = 0; place < READERS; place++) {
      paths.add(customers.order(place));
    }
    var order = get(number -> paths.get(number % READERS), customers);
    var nothing = get(_ -> "/v1/terms", customers);
    load.warmUp(order, CONNECTIONS, COMPILED * effort.seconds());
    load.warmUp(nothing, CONNECTIONS, effort.seconds());
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

  /// By many, since each of them may only ask so often.
  private static Load.Call get(IntFunction<String> path, Customers customers) {
    return new Load.Call() {
      @Override
      public HttpMethod method() {
        return HttpMethod.GET;
      }

      @Override
      public String path(int number) {
        return path.apply(number);
      }

      @Override
      public String token(int number) {
        return customers.token(number % READERS);
      }

      @Override
      public String body() {
        return "";
      }
    };
  }
}
