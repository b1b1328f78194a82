package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.load.OrderEvents;
import com.ooma.office.bench.load.PhonesOnDesks;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Statements;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;

/// P15: what a phone's fetch of its configuration costs beside a request that does nothing, as when
/// all phones of a town fetch after a power cut: those that lost their file, and those that have
/// it.
public final class ConfigurationFetch implements Figure {

  private static final Load.Call NOTHING =
      new Load.Call() {
        @Override
        public HttpMethod method() {
          return HttpMethod.GET;
        }

        @Override
        public String path(int number) {
          return "/q/health/live";
        }

        @Override
        public String token(int number) {
          return "";
        }

        @Override
        public String body() {
          return "";
        }
      };

  private static final int CONNECTIONS = 8;
  private static final int PHONES = 60;

  /// How many rounds pass at a time before the JVM has compiled what a fetch takes: less than an
  /// order.
  private static final int COMPILED = 2;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    try (var ordering = ground.service("ordering")) {
      Customers.add(ground, ordering, 1).order(0);
      Thread.sleep(1_000);
    }
    var events = OrderEvents.like(ground);
    var service = ground.service("provisioning");
    var phones = PhonesOnDesks.of(ground, service, events, PHONES);
    try (var load = new Load(service.port())) {
      load.warmUp(phones.fetches(), CONNECTIONS, COMPILED * effort.seconds());
      load.warmUp(NOTHING, CONNECTIONS, effort.seconds());
      return List.of(
          row(ground, effort, service, load, phones.fetches(), 200),
          row(ground, effort, service, load, phones.repeated(), 304));
    }
  }

  private static Row row(
      Ground ground, Effort effort, ServiceUnderTest service, Load load, Load.Call call, int status)
      throws Exception {
    var fetches = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    var statements = new Statements(ground.database());
    double cpu = 0;
    double asked = 0;
    double fetched = 0;
    for (int pair = 0; pair < effort.pairs(); pair++) {
      statements.reset();
      long before = CpuTime.micros(service.handle());
      var outcome = load.closed(call, CONNECTIONS, 0, effort.seconds());
      cpu += CpuTime.micros(service.handle()) - before;
      asked += statements.of("provisioning", "%").calls();
      double rate = outcome.byStatus().getOrDefault(status, 0) / outcome.seconds();
      fetched += rate * outcome.seconds();
      fetches.add(rate);
      limit.add(load.closed(NOTHING, CONNECTIONS, 0, effort.seconds()).goodput());
    }
    return Row.of(
            "P15",
            "fetches of a phone's file, answered %d ÷ GET /q/health/live".formatted(status),
            Ratio.of(fetches, limit),
            "≥ 0.4")
        .with("fetches/s", Ratio.median(fetches))
        .with("live/s", Ratio.median(limit))
        .with("CPU-µs/fetch provisioning", cpu / fetched)
        .with("statements/fetch, with all schedules", asked / fetched);
  }
}
