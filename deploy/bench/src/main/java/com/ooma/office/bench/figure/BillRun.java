package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.ground.ServiceUnderTest;
import com.ooma.office.bench.load.SameRows;
import com.ooma.office.bench.load.Subscribers;
import com.ooma.office.bench.measure.CpuTime;
import com.ooma.office.bench.measure.LiveMemory;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// P7: how many accounts a second a bill run bills, against SQL that writes the same rows; whether
/// many are billed as fast as few, in the same memory; and what the document of an invoice takes.
public final class BillRun implements Figure {

  private static final int FULL = 100_000;
  private static final int QUICK = 10_000;
  private static final int PAIRS_OF_FULL = 7;
  private static final int LINES = 5;
  private static final int DOCUMENTS = 1_000;

  /// The compiler goes on for longer than that with all that a page is made by.
  private static final int DOCUMENTS_BEFORE = 2_500;

  private static final double GOAL = 3_000;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// Nothing but runs that were asked for: neither documents nor payments, which come behind them.
  private static final Map<String, String> ONLY_RUNS =
      Map.of("office.due-work.every", "off", "office.billing.requested-runs.every", "1s");

  private static final String UNDONE =
      "SELECT count(*) FROM billing.bill_run WHERE state = 'RUNNING'";

  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    int many = effort.pairs() < PAIRS_OF_FULL ? QUICK : FULL;
    int few = many / 10;
    var subscribers = new Subscribers(ground);
    var rows = runs(ground, subscribers, few, many);
    return List.of(rows.getFirst(), rows.getLast(), documents(ground));
  }

  private List<Row> runs(Ground ground, Subscribers subscribers, int few, int many)
      throws Exception {
    try (var billing = ground.service("billing", ONLY_RUNS)) {
      run(ground, billing, subscribers, QUICK); // until the compiler has been
      run(ground, billing, subscribers, QUICK);
      double rateOfFew = run(ground, billing, subscribers, few);
      long heapAfterFew = LiveMemory.bytes(billing.handle());
      subscribers.add(many);
      var same = new SameRows(ground.database());
      long cpu = CpuTime.micros(billing.handle());
      double rateOfMany = bill(ground, billing, many);
      cpu = CpuTime.micros(billing.handle()) - cpu;
      long heapAfterMany = LiveMemory.bytes(billing.handle());
      checkInvoices(ground, subscribers);
      double limit = subscribers.known() / same.write();
      return List.of(
          Row.of(
                  "P7",
                  "bill run of %d accounts with 5 lines ÷ SQL that writes the same rows"
                      .formatted(many),
                  Ratio.of(List.of(rateOfMany), List.of(limit)),
                  "≥ 0.6, ≥ 3 000/s")
              .with("invoices/s (goal 3 000)", rateOfMany)
              .with("of the goal", rateOfMany / GOAL)
              .with("SQL invoices/s", limit)
              .with("CPU-µs/invoice billing", (double) cpu / many),
          Row.of(
                  "P7",
                  "invoices/s of %d accounts ÷ of %d".formatted(many, few),
                  Ratio.of(List.of(rateOfMany), List.of(rateOfFew)),
                  "≥ 0.97")
              .with("live heap after many ÷ after few", (double) heapAfterMany / heapAfterFew));
    }
  }

  private double run(Ground ground, ServiceUnderTest billing, Subscribers subscribers, int count)
      throws Exception {
    subscribers.add(count);
    return bill(ground, billing, count);
  }

  /// @return accounts a second
  private double bill(Ground ground, ServiceUnderTest billing, int count) throws Exception {
    double before = invoices(ground);
    long from = System.nanoTime();
    var body = "{\"day\":\"%s\",\"dry\":false}".formatted(LocalDate.now(PARIS));
    var asked =
        send(
            ask(ground, billing, "/v1/bill-runs")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-" + UUID.randomUUID())
                .POST(BodyPublishers.ofString(body))
                .build(),
            202);
    Wrong.unless(asked.contains("RUNNING"), "the run does not begin: %s", asked);
    while (Queries.number(ground.database(), UNDONE) > 0) {
      Thread.sleep(100);
    }
    double rate = count / ((System.nanoTime() - from) / 1e9);
    Wrong.unless(invoices(ground) - before == count, "not every account has an invoice");
    return rate;
  }

  private static void checkInvoices(Ground ground, Subscribers subscribers) throws Exception {
    int all = subscribers.known();
    Wrong.unless(
        Queries.number(ground.database(), "SELECT count(*) FROM billing.invoice_line")
            == (double) all * LINES,
        "lines are missing");
    Wrong.unless(
        Queries.number(
                ground.database(),
                "SELECT count(*) FROM billing.invoice WHERE ttc_cents = 15500 AND state = 'FINALIZED'"
                    + " AND number IS NOT NULL")
            == all,
        "totals are wrong");
    Wrong.unless(
        Queries.number(ground.database(), "SELECT max(last_place) FROM billing.invoice_series")
            == all,
        "the series has gaps");
  }

  /// Documents are printed behind runs; nobody is to be charged meanwhile.
  private static Row documents(Ground ground) throws Exception {
    try (var connection = ground.database().administrator();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE billing.payment SET state = 'ELSEWHERE', next_try_at = NULL");
    }
    try (var billing = ground.service("billing", Map.of("office.due-work.every", "1s"))) {
      awaitPrinted(ground, DOCUMENTS_BEFORE);
      double before = printed(ground);
      long cpuBefore = CpuTime.micros(billing.handle());
      long from = System.nanoTime();
      awaitPrinted(ground, before + DOCUMENTS);
      double seconds = (System.nanoTime() - from) / 1e9;
      double cpu = (double) (CpuTime.micros(billing.handle()) - cpuBefore);
      double count = printed(ground) - before;
      return Row.tracked("P7", "PDF and XML of an invoice, printed and kept")
          .with("CPU-ms a document (goal 15)", cpu / count / 1_000)
          .with("documents/s", count / seconds);
    }
  }

  private static void awaitPrinted(Ground ground, double count) throws Exception {
    while (printed(ground) < count) {
      Thread.sleep(20);
    }
  }

  private static double printed(Ground ground) throws Exception {
    return Queries.number(
        ground.database(), "SELECT count(*) FROM billing.document WHERE pdf IS NOT NULL");
  }

  private static double invoices(Ground ground) throws Exception {
    return Queries.number(
        ground.database(), "SELECT count(*) FROM billing.invoice WHERE state = 'FINALIZED'");
  }

  private static HttpRequest.Builder ask(Ground ground, ServiceUnderTest billing, String path) {
    return HttpRequest.newBuilder(billing.at(path))
        .header("Authorization", "Bearer " + ground.tokens().ops().subject("ops-1").mint());
  }

  private String send(HttpRequest request, int expected) throws Exception {
    var answer = http.send(request, BodyHandlers.ofString());
    Wrong.unless(
        answer.statusCode() == expected,
        "billing answered %s %s",
        answer.statusCode(),
        answer.body());
    return answer.body();
  }
}
