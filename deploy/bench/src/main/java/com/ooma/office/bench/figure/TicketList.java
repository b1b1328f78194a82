package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Reader;
import com.ooma.office.bench.measure.Latency;
import com.ooma.office.bench.measure.Queries;
import com.ooma.office.bench.measure.Statements;
import com.ooma.office.bench.result.Figures;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// P17: what a page of tickets takes when there are a million of them, beside ten thousand: of a
/// company, of all that are open, of a queue, and of a category that is seldom. Both tables are
/// there from the beginning and take turns under the name that the service knows, so that each pair
/// is asked for right after the other; plans and blocks are Postgres's word for what it did.
public final class TicketList implements Figure {

  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  /// Each has so many tickets, however many companies there are.
  private static final int OF_A_COMPANY = 100;

  /// So many ask in turns, since each may do so much a minute.
  private static final int READERS = 20;

  private static final int PAGES_A_SECOND = 50;

  /// Of each page and table, or what is asked for first would pay for the compiler.
  private static final int WARM_UP = 2_000;

  /// The other table with the same indexes, while its turn is not.
  private static final String OTHER = "ticket_other";

  private static final Duration LONG = Duration.ofHours(6);

  private static final String ADD =
      """
      INSERT INTO %s (ticket_id, revision, last_sequence, account_id, asked_by, category, priority, subject, state,
        queue, opened_at, updated_at, resolved_at)
      SELECT cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' AS uuid), 1, 1,
        cast('00000000-0000-7000-8000-' || lpad(cast(n / %d AS text), 12, '0') AS uuid), 'asker',
        CASE WHEN n %% 5000 = 0 THEN 'OTHER' ELSE 'PHONE' END, 'NORMAL',
        'Téléphone muet ' || n, CASE WHEN n %% 50 = 0 THEN 'OPEN' ELSE 'CLOSED' END,
        CASE WHEN n %% 10 = 0 THEN 'BILLING' ELSE 'TECHNICAL' END,
        timestamptz '2026-01-01' + n * interval '10 seconds', timestamptz '2026-01-01' + n * interval '10 seconds',
        CASE WHEN n %% 50 <> 0 THEN timestamptz '2026-06-01' END
      FROM generate_series(0, %d) n
      """;

  private static final String SWAP =
      """
      BEGIN;
      ALTER TABLE ticket RENAME TO ticket_between;
      ALTER TABLE %s RENAME TO ticket;
      ALTER TABLE ticket_between RENAME TO %s;
      COMMIT
      """;

  /// Of what the service asked last.
  private static final String PAGE_STATEMENT = "%from ticket %order by %.ticket_id desc%";

  private static final Pattern PARAMETER = Pattern.compile("\\$\\d+");

  private static final String BLOCKS =
      """
      SELECT coalesce(sum(shared_blks_hit + shared_blks_read) / nullif(sum(calls), 0), 0)
      FROM public.pg_stat_statements WHERE query LIKE '%s'
      """;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("support");
    var ops =
        IntStream.range(0, READERS)
            .mapToObj(n -> ground.tokens().ops().subject("ops-" + n).expiresIn(LONG).mint())
            .toList();
    var members =
        IntStream.range(0, READERS)
            .mapToObj(n -> ground.tokens().primaryMember(account(7)).subject("member-" + n))
            .map(token -> token.expiresIn(LONG).mint())
            .toList();
    run(
        ground,
        "CREATE TABLE %s (LIKE ticket INCLUDING ALL)".formatted(OTHER),
        ADD.formatted("ticket", OF_A_COMPANY, FEW - 1),
        ADD.formatted(OTHER, OF_A_COMPANY, MANY - 1),
        "VACUUM ANALYZE ticket",
        "VACUUM ANALYZE " + OTHER);
    var pages =
        List.of(
            new Page("a company's", "/v1/tickets?limit=50", members),
            new Page("of all, the open ones", "/v1/tickets?limit=50&state=OPEN", ops),
            new Page("of a queue", "/v1/tickets?limit=50&queue=BILLING", ops),
            new Page("of a rare category", "/v1/tickets?limit=50&category=OTHER", ops));
    var rows = new ArrayList<Row>();
    try (var reader = new Reader(service)) {
      for (var page : pages) {
        rows.add(row(ground, reader, page, effort));
      }
    }
    return rows;
  }

  private record Page(String what, String path, List<String> tokens) {}

  /// The few first, then the many, again and again; each begins with a warm-up.
  private static Row row(Ground ground, Reader reader, Page page, Effort effort) throws Exception {
    int asked = PAGES_A_SECOND * effort.seconds();
    var few = new ArrayList<Double>();
    var many = new ArrayList<Double>();
    var remarks = new LinkedHashMap<String, String>();
    for (int pair = -1; pair < effort.pairs(); pair++) {
      for (boolean isFew : new boolean[] {true, false}) {
        var where = isFew ? "10 k" : "1 M";
        new Statements(ground.database()).reset();
        ask(reader, page, pair < 0 ? WARM_UP : WARM_UP / 10);
        double p50 = ask(reader, page, asked).p50();
        if (pair >= 0) {
          (isFew ? few : many).add(p50);
          var blocks = Queries.number(ground.database(), BLOCKS.formatted(PAGE_STATEMENT));
          remarks.put("blocks a page at " + where, Figures.shortly(blocks));
          remarks.put("plan at " + where, plan(ground));
        }
        run(ground, SWAP.formatted(OTHER, OTHER));
      }
    }
    var row =
        Row.of(
                "P17",
                "page of tickets, %s: at 1 M ÷ at 10 k".formatted(page.what()),
                Ratio.of(many, few),
                "≤ 1.3")
            .with("ms at 1 M (p50)", Ratio.median(many))
            .with("ms at 10 k (p50)", Ratio.median(few));
    remarks.forEach(row::with);
    return row;
  }

  private static Latency ask(Reader reader, Page page, int times) throws Exception {
    var turn = new int[1];
    return Latency.of(
        times, () -> reader.get(page.path(), page.tokens().get(turn[0]++ % page.tokens().size())));
  }

  /// Which index the page's statement goes along, whatever the values.
  private static String plan(Ground ground) throws SQLException {
    var text = new Statements(ground.database()).text(PAGE_STATEMENT);
    var values = String.join(", ", Collections.nCopies(parameters(text), "NULL"));
    try (var connection = ground.database().connect("support");
        var statement = connection.createStatement()) {
      statement.execute("SET plan_cache_mode = force_generic_plan");
      statement.execute("PREPARE page AS " + text);
      var lines = statement.executeQuery("EXPLAIN (COSTS OFF) EXECUTE page(%s)".formatted(values));
      var nodes = new ArrayList<String>();
      while (lines.next()) {
        var line = lines.getString(1).strip().replace("->", "").strip();
        if (line.contains("Scan") || line.contains("Sort")) {
          nodes.add(line.replace("using ", "").replace(" on ticket", ""));
        }
      }
      return String.join(", ", nodes);
    }
  }

  private static int parameters(String text) {
    return (int) PARAMETER.matcher(text).results().map(MatchResult::group).distinct().count();
  }

  private static void run(Ground ground, String... statements) throws SQLException {
    try (var connection = ground.database().connect("support");
        var statement = connection.createStatement()) {
      for (var each : statements) {
        statement.execute(each);
      }
    }
  }

  private static UUID account(int n) {
    return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n));
  }
}
