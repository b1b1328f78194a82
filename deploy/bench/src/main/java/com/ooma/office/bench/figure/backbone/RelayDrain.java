package com.ooma.office.bench.figure.backbone;

import com.ooma.office.bench.figure.Effort;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Backlog;
import com.ooma.office.bench.load.ProducerTool;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.TopicReader;
import com.ooma.office.bench.peer.Peers;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// P1: how fast a backlog leaves the outbox, against what a producer without an outbox does.
public final class RelayDrain implements Figure {

  private static final int EVENTS = 100_000;

  /// Fewer, for peers take long.
  private static final int PEER_EVENTS = 20_000;

  private static final int PEER_PAIRS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("ordering");
    var backlog = new Backlog(ground.database(), "ordering");
    var relay = new ArrayList<Double>();
    var warm = new ArrayList<Double>();
    var cold = new ArrayList<Double>();
    long cpuService = 0;
    long cpuPostgres = 0;
    long cpuBroker = 0;
    long cpuTool = 0;
    double first = 0;
    ProducerTool tool = null;
    var peers = new Peers(ground);
    var besidePeers = new ArrayList<Double>();
    for (int pair = -1; pair < effort.pairs(); pair++) {
      backlog.keepRelayAway();
      var last = backlog.fill(EVENTS);
      if (tool == null) {
        var payloads = backlog.payloads(ground.folder().resolve("payloads"), 10_000);
        tool = new ProducerTool(ground, EVENTS, payloads);
      }
      try (var reader = new TopicReader(ground.bootstrap(), "ordering.events")) {
        long serviceBefore = CpuTime.micros(service.handle());
        long postgresBefore = CpuTime.micros(ground.postgres());
        long brokerBefore = CpuTime.micros(ground.broker());
        backlog.letRelayGo();
        double rate = EVENTS / seconds(backlog.awaitDrained(last, PATIENCE));
        if (pair >= 0) {
          cpuService += CpuTime.micros(service.handle()) - serviceBefore;
          cpuPostgres += CpuTime.micros(ground.postgres()) - postgresBefore;
          cpuBroker += CpuTime.micros(ground.broker()) - brokerBefore;
          relay.add(rate);
        } else {
          first = rate;
        }
        reader.insistOn(EVENTS);
      }
      backlog.truncate();
      long toolBefore = tool.cpu();
      double rate = tool.warm();
      if (pair >= 0) {
        cpuTool += tool.cpu() - toolBefore;
        warm.add(rate);
        cold.add(tool.cold());
        System.out.printf(
            "relay %.0f/s, tool %.0f/s, cold %.0f/s%n",
            relay.getLast(), warm.getLast(), cold.getLast());
        if (effort.peers() && besidePeers.size() < PEER_PAIRS) {
          besidePeers.add(relay.getLast());
          peers.drain(PEER_EVENTS);
        }
      }
    }
    service.close();
    double events = (double) EVENTS * relay.size();
    var rows = new ArrayList<Row>();
    rows.add(
        Row.of(
                "P1",
                "relay drain ÷ ProducerPerformance, both warm",
                Ratio.of(relay, warm),
                "≥ 0.60")
            .with("relay events/s", Ratio.median(relay))
            .with("tool records/s", Ratio.median(warm))
            .with("first drain of the process events/s", first)
            .with("CPU-µs/event service", cpuService / events)
            .with("Postgres", cpuPostgres / events)
            .with("broker", cpuBroker / events)
            .with("tool and its broker", cpuTool / events));
    rows.add(
        Row.of("P1", "relay drain ÷ ProducerPerformance in a new JVM", Ratio.of(relay, cold), "")
            .with("tool records/s", Ratio.median(cold)));
    if (effort.peers()) {
      rows.addAll(peers.rows(besidePeers));
    }
    return rows;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
