package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.CallRecords;
import com.ooma.office.bench.load.Pgbench;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Group;
import com.ooma.office.bench.measure.Jmh;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/// P8: how many calls a second one thread finds the tariff and the price of, against a radix tree
/// that finds the tariff; and how many records a second billing takes from the topic, rates and
/// commits, against the same SQL without a service.
public final class Rating implements Figure {

  private static final int RECORDS = 60_000;
  private static final int BATCH = 2_000;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// What billing asks and writes for a batch: the plans of its accounts, the decks of both plans,
  /// the calls, whose balances authorised some, and what its destinations cost lately.
  private static final String TAKE_IN =
      """
      \\set i :i + 1
      BEGIN;
      SELECT s.account_id, i.starts_on, i.ends_on FROM subscription s LEFT JOIN item i ON i.account_id = s.account_id AND i.product = 'INTERNATIONAL_PLAN' AND (i.ends_on IS NULL OR i.starts_on < i.ends_on) WHERE s.account_id = ANY (SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid FROM generate_series(1, %1$d) AS n);
      SELECT deck_id, starts_at FROM rate_deck WHERE plan = 'STANDARD' AND replaced_by IS NULL;
      INSERT INTO call (id, call_id, leg, account_id, extension, called, started_at, seconds, kind, plan, destination, ttc_cents) SELECT uuidv7(), 'pgbench-' || :run::text || '-' || :i::text || '-' || n, 1, ('00000000-0000-7000-8000-' || lpad((1 + n %% %1$d)::text, 12, '0'))::uuid, '2001', '447400' || n, now() - interval '3 days', 60, CASE WHEN n %% 3 = 0 THEN 'INCLUDED' ELSE 'CHARGED' END, 'STANDARD', CASE WHEN n %% 3 = 0 THEN NULL ELSE 'Destination 44' || n %% 100 END, CASE WHEN n %% 3 = 0 THEN 0 ELSE 13 END FROM generate_series(1, %2$d) AS n ON CONFLICT (call_id, leg) DO NOTHING RETURNING call_id, leg;
      SELECT account_id, destination, (SELECT cast(coalesce(sum(ttc_cents), 0) AS bigint) FROM call WHERE call.account_id = target.account_id AND call.destination = target.destination AND kind = 'CHARGED' AND id >= 'ffffffff-0000-7000-8000-000000000000' AND started_at + make_interval(secs => seconds) > greatest(now() - interval '1 hour', (SELECT max(lifted_at) FROM call_bar WHERE call_bar.account_id = target.account_id AND call_bar.destination = target.destination))) AS spent_cents, coalesce((SELECT hourly_cents FROM spending_limit WHERE spending_limit.account_id = target.account_id), 5000) AS limit_cents FROM (SELECT ('00000000-0000-7000-8000-' || lpad((1 + n %% %1$d)::text, 12, '0'))::uuid, 'Destination 44' || n %% 100 FROM generate_series(1, %3$d) AS n) AS target (account_id, destination);
      COMMIT;
      """;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    return List.of(lookups(effort), records(ground, effort));
  }

  private static Row lookups(Effort effort) throws RunnerException {
    var ours = new ArrayList<Jmh>();
    var theirs = new ArrayList<Jmh>();
    for (int pair = 0; pair < effort.pairs(); pair++) {
      var measured = Jmh.of("RatingBenchmark", effort.seconds());
      ours.add(Objects.requireNonNull(measured.get("deck")));
      theirs.add(Objects.requireNonNull(measured.get("tree")));
    }
    var rates = ours.stream().map(Jmh::callsPerSecond).toList();
    var limit = theirs.stream().map(Jmh::callsPerSecond).toList();
    return Row.of(
            "P8",
            "tariff and price of a call ÷ concurrent-trees' longest prefix, one thread (JMH)",
            Ratio.of(rates, limit),
            "≥ 10")
        .with("calls/s (goal 10 M)", Ratio.median(rates))
        .with("bytes a call (goal 0)", Ratio.median(ours.stream().map(Jmh::bytes).toList()))
        .with("concurrent-trees/s", Ratio.median(limit))
        .with(
            "bytes a lookup of concurrent-trees",
            Ratio.median(theirs.stream().map(Jmh::bytes).toList()));
  }

  private static Row records(Ground ground, Effort effort) throws Exception {
    var billing = ground.service("billing");
    var records = CallRecords.prepare(ground);
    var pgbench = new Pgbench(ground, "billing");
    var script = ground.folder().resolve("calls.sql");
    Files.writeString(script, TAKE_IN.formatted(CallRecords.ACCOUNTS, BATCH, BATCH * 2 / 3));
    var taken = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    long cpu = 0;
    try (var group = new Group(ground.bootstrap(), "billing." + CallRecords.TOPIC)) {
      for (int round = -effort.pairs(); round < effort.pairs(); round++) {
        var fresh = records.fresh(RECORDS);
        double before = calls(ground);
        long cpuBefore = CpuTime.micros(billing.handle());
        long from = System.nanoTime();
        CallRecords.send(ground, fresh);
        group.awaitEnd(CallRecords.TOPIC, PATIENCE);
        double rate = RECORDS / ((System.nanoTime() - from) / 1e9);
        long cpuAfter = CpuTime.micros(billing.handle());
        Wrong.unless(
            calls(ground) - before == RECORDS,
            "%s calls of %d records",
            calls(ground) - before,
            RECORDS);
        if (round >= 0) { // before that the compiler is at work
          taken.add(rate);
          cpu += cpuAfter - cpuBefore;
          limit.add(pgbench(pgbench, script, effort, round));
        }
      }
    }
    Wrong.unless(
        Queries.number(ground.database(), "SELECT count(*) FROM billing.dead_letter") == 0,
        "records were parked");
    return Row.of(
            "P8",
            "call record in the topic → rated → committed ÷ pgbench of the same SQL",
            Ratio.of(taken, limit),
            "tracked; ≥ 25 000/s")
        .with("records/s (goal 25 000)", Ratio.median(taken))
        .with("pgbench records/s", Ratio.median(limit))
        .with("CPU-µs/record billing", cpu / ((double) RECORDS * taken.size()));
  }

  private static double pgbench(Pgbench pgbench, Path script, Effort effort, int round)
      throws Exception {
    var variables = Map.of("i", "0", "run", Integer.toString(round));
    return pgbench.run(script, 1, effort.seconds(), variables).tps() * BATCH;
  }

  private static double calls(Ground ground) throws Exception {
    return Queries.number(ground.database(), "SELECT count(*) FROM billing.call");
  }
}
