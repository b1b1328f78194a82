package com.ooma.office.bench.figure.backbone;

import com.ooma.office.bench.figure.Effort;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Backlog;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.OrderEvents;
import com.ooma.office.bench.measure.Group;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.TopicReader;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// P4: whether a transaction that somebody forgot to end slows the event backbone, as it does any
/// queue that updates or deletes its rows.
public final class PinnedXmin implements Figure {

  private static final int RELAYED = 20_000;
  private static final int APPLIED = 1_500;
  private static final int LOOKS = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private record Round(double relayed, double applied, double look) {}

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var ordering = ground.service("ordering");
    Customers.add(ground, ordering, 1).order(0);
    Thread.sleep(1_000);
    ground.service("billing");
    var events = OrderEvents.like(ground);
    var before = new ArrayList<Round>();
    var during = new ArrayList<Round>();
    double deadEvents;
    double deadCursors;
    double deadMarks;
    try (var group = new Group(ground.bootstrap(), "billing")) {
      group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
      for (int i = 0; i < 2; i++) {
        round(ground, events, group); // until the compiler has been
      }
      long end = System.nanoTime() + Duration.ofSeconds(effort.pin()).toNanos();
      while (System.nanoTime() < end || before.size() < 2) {
        before.add(round(ground, events, group));
      }
      try (var pin = ground.database().administrator();
          var statement = pin.createStatement()) {
        pin.setAutoCommit(false);
        statement.execute("SET idle_in_transaction_session_timeout = 0");
        statement.execute("SELECT txid_current()");
        for (int i = 0; i < before.size(); i++) {
          during.add(round(ground, events, group));
        }
        Thread.sleep(1_500); // until the server has counted
        deadEvents = dead(ground.database(), "ordering", "outbox%");
        deadCursors = dead(ground.database(), "ordering", "relay_cursor");
        deadMarks = dead(ground.database(), "billing", "inbox");
        pin.rollback();
      }
    }
    return List.of(
        row("relay drain while xmin is pinned ÷ before", during, before, Round::relayed, "≥ 0.99")
            .with("n_dead_tup outbox (goal 0)", deadEvents)
            .with("relay_cursor", deadCursors)
            .with("inbox", deadMarks)
            .with("seconds pinned, about", effort.pin()),
        row("inbox rate while xmin is pinned ÷ before", during, before, Round::applied, "≥ 0.99"),
        row(
            "a bystander's 1 000 queries while xmin is pinned ÷ before",
            during,
            before,
            Round::look,
            "≤ 1.05"));
  }

  private static Row row(
      String what,
      List<Round> during,
      List<Round> before,
      ToDoubleFunction<Round> part,
      String goal) {
    var above = during.stream().map(round -> part.applyAsDouble(round)).toList();
    var below = before.stream().map(round -> part.applyAsDouble(round)).toList();
    return Row.of("P4", what, Ratio.of(above, below), goal)
        .with("during", Ratio.median(above))
        .with("before", Ratio.median(below));
  }

  private static Round round(Ground ground, OrderEvents events, Group group) throws Exception {
    var backlog = new Backlog(ground.database(), "ordering");
    double relayed;
    try (var reader = new TopicReader(ground.bootstrap(), OrderEvents.TOPIC)) {
      backlog.keepRelayAway();
      var last = backlog.fill(RELAYED);
      backlog.letRelayGo();
      relayed = RELAYED / (backlog.awaitDrained(last, PATIENCE).toNanos() / 1e9);
      reader.insistOn(RELAYED);
    }
    group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
    double customers = customers(ground);
    var fresh = events.fresh(APPLIED);
    long from = System.nanoTime();
    events.send(fresh);
    group.awaitEnd(OrderEvents.TOPIC, PATIENCE);
    double applied = APPLIED / ((System.nanoTime() - from) / 1e9);
    Wrong.unless(customers(ground) - customers == APPLIED, "not every event had its effect");
    return new Round(relayed, applied, look(ground.database()));
  }

  /// Seconds for reading the cursor, the row that is changed most, again and again.
  private static double look(OfficeDatabase database) throws SQLException {
    try (var connection = database.connect("ordering");
        var select = connection.prepareStatement("SELECT seen FROM relay_cursor")) {
      long from = System.nanoTime();
      for (int i = 0; i < LOOKS; i++) {
        select.executeQuery().close();
      }
      return (System.nanoTime() - from) / 1e9;
    }
  }

  private static double customers(Ground ground) throws SQLException {
    return Queries.number(
        ground.database(), "SELECT count(*) FROM billing.subscription WHERE siren IS NOT NULL");
  }

  private static double dead(OfficeDatabase database, String schema, String table)
      throws SQLException {
    return Queries.number(
        database,
        "SELECT sum(n_dead_tup) FROM pg_stat_user_tables WHERE schemaname = '%s' AND relname LIKE '%s'"
            .formatted(schema, table));
  }
}
