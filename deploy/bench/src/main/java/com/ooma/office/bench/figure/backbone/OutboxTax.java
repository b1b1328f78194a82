package com.ooma.office.bench.figure.backbone;

import com.ooma.office.bench.figure.Effort;
import com.ooma.office.bench.figure.Figure;
import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Customers;
import com.ooma.office.bench.load.Pgbench;
import com.ooma.office.bench.load.Recording;
import com.ooma.office.bench.measure.Statements;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// P2: what a transaction pays for telling others. The transaction is an order's, recorded from
/// ordering; the insert is the service's own, as Postgres saw it.
public final class OutboxTax implements Figure {

  private static final int CLIENTS = 8;
  private static final int ACCOUNTS = 1_000;
  private static final int PAYLOAD = 512;

  private static final Pattern COLUMNS = Pattern.compile("INSERT INTO outbox\\s*\\(([^)]*)\\)");
  private static final Pattern VALUES = Pattern.compile("VALUES (\\([^)]*\\))$");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var statements = new Statements(ground.database());
    String insert;
    Recording order;
    UUID account;
    try (var service = ground.service("ordering")) {
      var customers = Customers.add(ground, service, 1);
      customers.addForPgbench(ground, ACCOUNTS);
      account = customers.account(0);
      order = Recording.of(ground, "into customer_order", () -> customers.order(0));
      insert = statements.text("INSERT INTO outbox%");
    }
    var untold = order.script(account, ACCOUNTS, sql -> !sql.contains("INSERT INTO outbox"));
    var without = script(ground, "without.sql", untold, "");
    boolean arrays = insert.contains("unnest");
    var pgbench = new Pgbench(ground, "ordering");
    var rows = new ArrayList<Row>();
    int run = 1;
    for (int events : List.of(1, 5)) {
      var with = script(ground, "with.sql", untold, forPgbench(insert, events));
      var taxed = new ArrayList<Double>();
      var free = new ArrayList<Double>();
      long inserted = 0;
      statements.reset();
      for (int pair = 0; pair < effort.pairs(); pair++) {
        free.add(
            pgbench
                .run(without, CLIENTS, effort.seconds(), variables(run++, events, arrays))
                .tps());
        var outcome =
            pgbench.run(with, CLIENTS, effort.seconds(), variables(run++, events, arrays));
        taxed.add(outcome.tps());
        inserted += outcome.transactions();
      }
      var cost = statements.of("ordering", "INSERT INTO outbox%");
      Wrong.unless(
          Math.abs(cost.rows() - inserted * events) <= (long) CLIENTS * events,
          "%d rows for %d transactions of %d events",
          cost.rows(),
          inserted,
          events);
      rows.add(
          Row.of(
                  "P2",
                  "order's transaction with %d event%s ÷ without"
                      .formatted(events, events == 1 ? "" : "s"),
                  Ratio.of(taxed, free),
                  events == 1 ? "≥ 0.96" : "")
              .with("TPS with", Ratio.median(taxed))
              .with("TPS without", Ratio.median(free))
              .with("extra round trips", (double) cost.calls() / inserted)
              .with("WAL bytes/event", (double) cost.wal() / cost.rows())
              .with("payload bytes", PAYLOAD)
              .with("goal for WAL ≤", 1.5 * (PAYLOAD + 200)));
    }
    return rows;
  }

  /// Gives each parameter the variable that is named like the column it fills. The insert is one
  /// row of values, which is then repeated, or arrays that are unnested.
  static String forPgbench(String insert, int events) {
    var columns = COLUMNS.matcher(insert);
    Wrong.unless(columns.find(), "the outbox is written otherwise: %s", insert);
    var names = Arrays.stream(columns.group(1).split(",")).map(String::strip).toList();
    var named =
        PARAMETER
            .matcher(insert)
            .replaceAll(
                found -> ":" + names.get((Integer.parseInt(found.group(1)) - 1) % names.size()))
            .replaceAll("\\s+", " ")
            .strip();
    var row = VALUES.matcher(named);
    return (row.find() ? named + (", " + row.group(1)).repeat(events - 1) : named) + ";\n";
  }

  private static Map<String, String> variables(int run, int events, boolean arrays) {
    var variables = new HashMap<String, String>();
    variables.put("i", "0");
    variables.put("run", Integer.toString(run));
    var payload = "\\x" + "7b".repeat(PAYLOAD);
    Map.of(
            "event_id", "0190b0b0-1111-7000-8000-000000000001",
            "type", "com.ooma.office.ordering.OrderPlaced.v1",
            "account_id", "0190b0b0-2222-7000-8000-000000000001",
            "aggregate_id", "0190b0b0-3333-7000-8000-000000000001",
            "sequence", "1",
            "occurred_at", "2026-11-23T03:00:00Z",
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "payload", arrays ? "\"\\" + payload + "\"" : payload)
        .forEach((name, value) ->
            variables.put(
                name,
                arrays ? "{" + String.join(",", Collections.nCopies(events, value)) + "}" : value));
    return variables;
  }

  /// The transaction with one more statement before its end.
  private static Path script(Ground ground, String name, String order, String insert)
      throws Exception {
    var script = ground.folder().resolve(name);
    Files.writeString(script, order.replace("COMMIT;", insert + "COMMIT;"));
    return script;
  }
}
