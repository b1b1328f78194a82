package com.ooma.office.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// P2: what a transaction pays for telling others. The transaction is an order's, on ordering's
/// tables; the insert is the service's own, as Postgres saw it.
final class OutboxTax implements Figure {

  private static final int CLIENTS = 8;
  private static final int ACCOUNTS = 1_000;
  private static final int PAYLOAD = 512;

  private static final String ORDER =
      """
      \\set account random(1, 1000)
      \\set i :i + 1
      BEGIN;
      SELECT * FROM account WHERE account_id = ('00000000-0000-7000-8000-' || lpad(:account::text, 12, '0'))::uuid FOR UPDATE;
      UPDATE account SET revision = revision + 1, seats = 1 WHERE account_id = ('00000000-0000-7000-8000-' || lpad(:account::text, 12, '0'))::uuid;
      INSERT INTO customer_order (order_id, revision, last_sequence, account_id, placed_at, state, site, site_name, international_plan, monthly_ttc_cents, ships_on, arrives_on, first_call_by, terms_version) VALUES ((lpad(:run::text, 4, '0') || lpad(:client_id::text, 4, '0') || '-0000-7000-8000-' || lpad(:i::text, 12, '0'))::uuid, 0, 1, ('00000000-0000-7000-8000-' || lpad(:account::text, 12, '0'))::uuid, now(), 'PLACED', '{"siteId":"0190b0b0-0000-7000-8000-000000000001","name":"WeWork La Fayette","address":{"street":"33 rue La Fayette","postalCode":"75009","city":"Paris","inseeCode":"75109"}}', 'WeWork La Fayette', false, 5000, current_date, current_date, current_date, '2017-04-01');
      INSERT INTO seat (seat_id, order_id, place, user_name, email, administrator, state) VALUES ((lpad(:run::text, 4, '0') || lpad(:client_id::text, 4, '0') || '-0001-7000-8000-' || lpad(:i::text, 12, '0'))::uuid, (lpad(:run::text, 4, '0') || lpad(:client_id::text, 4, '0') || '-0000-7000-8000-' || lpad(:i::text, 12, '0'))::uuid, 0, 'Camille Martin', 'camille@lumen.example', true, 'PLACED');
      INSERT INTO idempotency (caller, route, key, fingerprint, status, headers, body) VALUES ('member', 'POST /v1/orders', :run || '-' || :client_id || '-' || :i, sha256('x'), 201, '{"Location":["/v1/orders/x"]}', convert_to(repeat('0123456789', 60), 'UTF8'));
      %sCOMMIT;
      """;

  private static final Pattern COLUMNS = Pattern.compile("INSERT INTO outbox\\s*\\(([^)]*)\\)");
  private static final Pattern VALUES = Pattern.compile("VALUES (\\([^)]*\\))$");
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var statements = new Statements(ground.database());
    String insert;
    try (var service = ground.service("ordering")) {
      Customers.add(ground.database(), ground.tokens(), 1).order(service.at("/v1/orders"), 0);
      insert = statements.text("INSERT INTO outbox%");
    }
    prepareAccounts(ground);
    var without = script(ground, "without.sql", "");
    boolean arrays = insert.contains("unnest");
    var pgbench = new Pgbench(ground, "ordering");
    var rows = new ArrayList<Row>();
    int run = 1;
    for (int events : List.of(1, 5)) {
      var with = script(ground, "with.sql", forPgbench(insert, events));
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

  private static Path script(Ground ground, String name, String insert) throws Exception {
    var script = ground.folder().resolve(name);
    Files.writeString(script, ORDER.formatted(insert));
    return script;
  }

  private static void prepareAccounts(Ground ground) throws Exception {
    try (var connection = ground.database().connect("ordering");
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO account (account_id, revision, legal_name, siren, billing_address, sites, seats)
          SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, 'Atelier Lumen SAS',
                 '123456782', '{}', '[]', 0
          FROM generate_series(1, %d) n
          """
              .formatted(ACCOUNTS));
    }
  }
}
