package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Load;
import com.ooma.office.bench.load.OrderCalls;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// P10: whether a service that is asked three times what it can do still does what it can.
public final class Overload implements Figure {

  private static final Set<Integer> POLITE = Set.of(200, 201, 429, 503);
  private static final int CUSTOMERS = 2_000;
  private static final int CONCURRENCY = 24;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("ordering");
    // 200 seats each is the most that they may order
    var customers = Customers.add(ground, service, CUSTOMERS);
    var rows = new ArrayList<Row>();
    for (var calls : OrderCalls.values()) {
      try (var load = new Load(service.port())) {
        rows.addAll(measure(calls, calls.of(customers), load, service, effort));
      }
    }
    return rows;
  }

  private static List<Row> measure(
      OrderCalls calls, Load.Call call, Load load, ServiceUnderTest service, Effort effort)
      throws InterruptedException {
    int seconds = effort.seconds();
    load.warmUp(call, CONCURRENCY, seconds);
    var goodput = new ArrayList<Double>();
    var peaks = new ArrayList<Double>();
    var overloaded = new ArrayList<Double>();
    var calm = new ArrayList<Double>();
    double cpu = 0;
    Map<Integer, Integer> answers = Map.of();
    int pairs = Math.max(2, effort.pairs() / 2);
    for (int pair = 0; pair < pairs; pair++) {
      long before = CpuTime.micros(service.handle());
      var peak = load.closed(call, CONCURRENCY, 0, seconds);
      cpu += (CpuTime.micros(service.handle()) - before) / (peak.goodput() * peak.seconds());
      var below = judged(load.open(call, 0.8 * peak.goodput(), 0, seconds));
      var at = judged(load.open(call, peak.goodput(), 0, seconds));
      var above = judged(load.open(call, 3 * peak.goodput(), 0, seconds));
      peaks.add(Math.max(above.goodput(), Math.max(peak.goodput(), at.goodput())));
      goodput.add(above.goodput());
      overloaded.add(above.percentile(99));
      calm.add(below.percentile(99));
      answers = above.byStatus();
    }
    var name = calls == OrderCalls.PLACE ? "POST /v1/orders" : "GET /v1/accounts/{id}";
    return List.of(
        Row.of(
                "P10",
                name + ": goodput at 3 × saturation ÷ peak",
                Ratio.of(goodput, peaks),
                "≥ 0.97")
            .with("peak/s", Ratio.median(peaks))
            .with("at 3 ×", Ratio.median(goodput))
            .with("CPU-µs/request service", cpu / pairs)
            .with("answers at 3 ×", answers.toString()),
        Row.of(
                "P10",
                name + ": p99 of admitted at 3 × ÷ at 0.8 ×",
                Ratio.of(overloaded, calm),
                "≤ 1.5")
            .with("p99 ms at 3 ×", Ratio.median(overloaded))
            .with("at 0.8 ×", Ratio.median(calm)));
  }

  private static Load.Outcome judged(Load.Outcome outcome) {
    Wrong.unless(
        POLITE.containsAll(outcome.byStatus().keySet()),
        "answered %s, no answer because of %s",
        outcome.byStatus(),
        outcome.failures());
    Wrong.unless(outcome.impolite() == 0, "%d refusals without Retry-After", outcome.impolite());
    return outcome;
  }
}
