package com.ooma.office.bench.peer;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The relay against other ways to move a backlog, in turns with it.
public final class Peers {

  /// Each with what it does and doesn't do, and what the relay should reach against it.
  private static final Map<String, String> NAMES = names();

  private final Map<String, List<Double>> rates = new LinkedHashMap<>();
  private final Map<String, String> failures = new LinkedHashMap<>();
  private final Ground ground;

  public Peers(Ground ground) {
    this.ground = ground;
    NAMES.keySet().forEach(name -> rates.put(name, new ArrayList<>()));
  }

  public void drain(int events) throws IOException, InterruptedException {
    for (var rate : rates.entrySet()) {
      var name = rate.getKey();
      if (!failures.containsKey(name)) {
        try {
          rate.getValue().add(new Peer(ground, name).drain(events));
        } catch (Wrong e) {
          failures.put(name, e.getMessage());
        }
      }
    }
  }

  /// @param relay rates of the runs right before the peers' ones
  public List<Row> rows(List<Double> relay) {
    var rows = new ArrayList<Row>();
    NAMES.forEach((name, about) -> {
      var parts = about.split("; ", 2);
      var own = rates.getOrDefault(name, List.of());
      if (failures.containsKey(name)) {
        rows.add(Row.tracked("P1", "relay ÷ " + name).with("not measured:", failures.get(name)));
      } else {
        rows.add(
            Row.of("P1", "relay ÷ " + name, Ratio.of(relay, own), parts[0])
                .with("events/s", Ratio.median(own))
                .with("it:", parts[1]));
      }
    });
    return rows;
  }

  private static Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    names.put("pgq", "≥ 0.9; on Postgres 15, COPY | kcat, at least once, order kept");
    names.put(
        "graphile-worker", "≥ 1; no Kafka, one delete per job, order between workers not kept");
    names.put(
        "spring-modulith",
        "≥ 20; one row updated per event, sent after commit, order between threads not kept");
    return names;
  }
}
