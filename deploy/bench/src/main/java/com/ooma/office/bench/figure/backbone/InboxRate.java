package com.ooma.office.bench.figure.backbone;

import com.ooma.office.bench.figure.Effort;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.OrderEvents;
import com.ooma.office.bench.load.Pgbench;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.Group;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Statements;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// P5: how fast events have their effect, against the same statements without a service. The
/// lightest listener there is: billing registers the customer of an OrderPlaced with one insert,
/// one locking read and one update.
public final class InboxRate implements Figure {

  private static final int EVENTS = 4_000;
  private static final int BATCH = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /// The marks of a batch in one statement, then the effect of each event.
  private static final String MARK =
      """
      INSERT INTO inbox AS mark (topic, aggregate_id, last_sequence) SELECT 'bench', uuidv7(), 1 FROM generate_series(1, %d) ON CONFLICT (topic, aggregate_id) DO UPDATE SET last_sequence = excluded.last_sequence WHERE mark.last_sequence < excluded.last_sequence RETURNING topic, aggregate_id, coalesce(old.last_sequence, 0);
      """;

  private static final String FORMER_MARK =
      """
      INSERT INTO inbox (event_id) SELECT uuidv7() FROM generate_series(1, %d) ON CONFLICT DO NOTHING RETURNING event_id;
      """;

  private static final String EFFECT =
      """
      \\set i :i + 1
      INSERT INTO subscription (account_id) VALUES ((lpad(:run::text, 8, '0') || '-0000-7000-8000-' || lpad(:i::text, 12, '0'))::uuid) ON CONFLICT DO NOTHING;
      SELECT * FROM subscription WHERE account_id = (lpad(:run::text, 8, '0') || '-0000-7000-8000-' || lpad(:i::text, 12, '0'))::uuid FOR NO KEY UPDATE;
      UPDATE subscription SET revision = revision + 1, legal_name = 'Atelier Lumen SAS', siren = '123456782', billing_address = '{"street":"12 rue des Archives","postalCode":"75004","city":"Paris"}', sealed_card = sha256('x'), customer_since = now() WHERE account_id = (lpad(:run::text, 8, '0') || '-0000-7000-8000-' || lpad(:i::text, 12, '0'))::uuid AND revision = 0;
      """;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    try (var ordering = ground.service("ordering")) {
      Customers.add(ground, ordering, 1).order(0);
      Thread.sleep(1_000);
    }
    var events = OrderEvents.like(ground);
    var billing = ground.service("billing");
    var statements = new Statements(ground.database());
    var first = new ArrayList<Double>();
    var again = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    long cpu = 0;
    long calls = 0;
    var pgbench = new Pgbench(ground, "billing");
    var script = script(ground);
    try (var group = new Group(ground.bootstrap(), "billing")) {
      group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
      for (int pair = -1; pair < effort.pairs(); pair++) {
        var fresh = events.fresh(EVENTS);
        double before = customers(ground);
        long cpuBefore = CpuTime.micros(billing.handle());
        statements.reset();
        double rate = rate(events, group, fresh);
        var counted = statements.of("billing", "%");
        long cpuAfter = CpuTime.micros(billing.handle());
        Wrong.unless(
            customers(ground) - before == EVENTS,
            "%s effects of %d events",
            customers(ground) - before,
            EVENTS);
        double revisions = revisions(ground);
        double repeated = rate(events, group, fresh);
        Wrong.unless(revisions(ground) == revisions, "a repeated event had an effect");
        Wrong.unless(parked(ground) == 0, "events were parked");
        var outcome =
            pgbench.run(
                script, 1, effort.seconds(), Map.of("i", "0", "run", Integer.toString(pair + 2)));
        if (pair >= 0) {
          first.add(rate);
          again.add(repeated);
          limit.add(outcome.tps() * BATCH);
          cpu += cpuAfter - cpuBefore;
          calls += counted.calls();
        }
      }
    }
    double all = (double) EVENTS * first.size();
    return List.of(
        Row.of(
                "P5",
                "billing applies OrderPlaced ÷ pgbench of the same SQL",
                Ratio.of(first, limit),
                "≥ 0.80")
            .with("events/s", Ratio.median(first))
            .with("pgbench events/s", Ratio.median(limit))
            .with("CPU-µs/event billing", cpu / all)
            .with("statements/event", calls / all),
        Row.of("P5", "the same events again ÷ the first time", Ratio.of(again, first), "≥ 5")
            .with("events/s", Ratio.median(again)));
  }

  private static double rate(
      OrderEvents events,
      Group group,
      List<org.apache.kafka.clients.producer.ProducerRecord<String, byte[]>> batch)
      throws Exception {
    long from = System.nanoTime();
    events.send(batch);
    group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
    return batch.size() / ((System.nanoTime() - from) / 1e9);
  }

  private static Path script(Ground ground) throws Exception {
    boolean marks =
        Queries.number(
                ground.database(),
                "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'billing'"
                    + " AND table_name = 'inbox' AND column_name = 'last_sequence'")
            > 0;
    var script = ground.folder().resolve("effects.sql");
    Files.writeString(
        script,
        "BEGIN;\n"
            + (marks ? MARK : FORMER_MARK).formatted(BATCH)
            + EFFECT.repeat(BATCH)
            + "COMMIT;\n");
    return script;
  }

  private static double customers(Ground ground) throws Exception {
    return Queries.number(
        ground.database(), "SELECT count(*) FROM billing.subscription WHERE siren IS NOT NULL");
  }

  private static double revisions(Ground ground) throws Exception {
    return Queries.number(ground.database(), "SELECT sum(revision) FROM billing.subscription");
  }

  private static double parked(Ground ground) throws Exception {
    return Queries.number(ground.database(), "SELECT count(*) FROM billing.dead_letter");
  }
}
