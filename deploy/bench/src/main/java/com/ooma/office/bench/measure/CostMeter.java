package com.ooma.office.bench.measure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/// Reads what database, broker and services have taken so far.
public final class CostMeter {

  private static final int PATIENCE_SECONDS = 90;

  private final Ground ground;
  private final Map<String, ServiceUnderTest> services;

  public CostMeter(Ground ground, Map<String, ServiceUnderTest> services) {
    this.ground = ground;
    this.services = services;
  }

  /// Waits until so many orders are numbered, registered and written of, and nothing moves any
  /// more.
  public void awaitRest(int orders) throws Exception {
    var effects =
        """
        SELECT (SELECT count(*) FROM ordering.seat WHERE number IS NOT NULL)
             + (SELECT count(*) FROM billing.subscription WHERE siren IS NOT NULL)
        """;
    var changes =
        """
        SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables
        WHERE relname <> 'relay_cursor'
        """;
    double last = -1;
    for (int second = 0; second < PATIENCE_SECONDS; second += 2) {
      Thread.sleep(2_000);
      double now = Queries.number(ground.database(), changes);
      if (Queries.number(ground.database(), effects) >= 2 * orders && now == last) {
        return;
      }
      last = now;
    }
    throw new Wrong("%d orders did not come to rest".formatted(orders));
  }

  public Costs read() throws Exception {
    var costs = new LinkedHashMap<String, Double>();
    var statements = new Statements(ground.database());
    for (var service : services.keySet()) {
      costs.put("statements " + service, (double) statements.of(service, "%").calls());
    }
    costs.put(
        "WAL bytes",
        Queries.number(
            ground.database(), "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')"));
    for (var service : services.entrySet()) {
      costs.put("CPU-µs " + service.getKey(), (double) CpuTime.micros(service.getValue().handle()));
    }
    costs.put("CPU-µs Postgres", (double) CpuTime.micros(ground.postgres()));
    costs.put("CPU-µs broker", (double) CpuTime.micros(ground.broker()));
    try (var admin = Admin.create(Map.of("bootstrap.servers", ground.bootstrap()))) {
      costs.put("Kafka bytes", bytes(admin));
    }
    double events = 0;
    for (var service : services.keySet()) {
      events +=
          Queries.number(
              ground.database(),
              "SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('%s.outbox', 'id')), 0)"
                  .formatted(service));
    }
    costs.put("events", events);
    return new Costs(costs);
  }

  private static double bytes(Admin admin) throws ExecutionException, InterruptedException {
    return admin.describeLogDirs(List.of(1)).allDescriptions().get().values().stream()
        .flatMap(folders -> folders.values().stream())
        .flatMap(folder -> folder.replicaInfos().entrySet().stream())
        .filter(replica -> replica.getKey().topic().endsWith(".events"))
        .mapToDouble(replica -> replica.getValue().size())
        .sum();
  }
}
