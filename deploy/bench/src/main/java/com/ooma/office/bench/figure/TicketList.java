package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Reader;
import com.ooma.office.bench.measure.Latency;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// P17: what a page of tickets takes when there are a million of them, beside ten thousand: of a
/// company, of all that are open, and of a queue in the middle.
public final class TicketList implements Figure {

  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;

  /// Each has so many tickets, however many companies there are.
  private static final int OF_A_COMPANY = 100;

  /// So many ask in turns, since each may do so much a minute.
  private static final int READERS = 20;

  private static final int PAGES_A_SECOND = 50;

  /// Or the few would be asked for before the compiler has been, and the many after.
  private static final int WARM_UP = 2_000;

  private static final Duration LONG = Duration.ofHours(6);

  private static final String ADD =
      """
      INSERT INTO ticket (ticket_id, revision, last_sequence, account_id, asked_by, category, priority, subject, state,
        queue, opened_at, updated_at, resolved_at)
      SELECT cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' AS uuid), 1, 1,
        cast('00000000-0000-7000-8000-' || lpad(cast(n / %d AS text), 12, '0') AS uuid), 'asker', 'PHONE', 'NORMAL',
        'Téléphone muet ' || n, CASE WHEN n %% 50 = 0 THEN 'OPEN' ELSE 'CLOSED' END, 'TECHNICAL',
        timestamptz '2026-01-01' + n * interval '10 seconds', timestamptz '2026-01-01' + n * interval '10 seconds',
        CASE WHEN n %% 50 <> 0 THEN timestamptz '2026-06-01' END
      FROM generate_series(%d, %d) n
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
    try (var reader = new Reader(service)) {
      var pages =
          List.of(
              new Page("a company's", "/v1/tickets?limit=50", members),
              new Page("of all, the open ones", "/v1/tickets?limit=50&state=OPEN", ops),
              new Page("of a queue", "/v1/tickets?limit=50&queue=TECHNICAL", ops));
      add(ground, 0, FEW - 1);
      var few = times(reader, pages, effort);
      add(ground, FEW, MANY - 1);
      var many = times(reader, pages, effort);
      var rows = new ArrayList<Row>();
      for (int i = 0; i < pages.size(); i++) {
        rows.add(
            Row.of(
                    "P17",
                    "page of tickets, %s: at 1 M ÷ at 10 k".formatted(pages.get(i).what()),
                    Ratio.of(many.get(i), few.get(i)),
                    "≤ 1.3")
                .with("ms at 1 M (p50)", Ratio.median(many.get(i)))
                .with("ms at 10 k (p50)", Ratio.median(few.get(i))));
      }
      return rows;
    }
  }

  private record Page(String what, String path, List<String> tokens) {}

  private static List<List<Double>> times(Reader reader, List<Page> pages, Effort effort)
      throws Exception {
    var times = new ArrayList<List<Double>>();
    for (var page : pages) {
      var turn = new int[1];
      int asked = PAGES_A_SECOND * effort.seconds();
      Latency.of(
          WARM_UP,
          () -> reader.get(page.path(), page.tokens().get(turn[0]++ % page.tokens().size())));
      var medians = new ArrayList<Double>();
      for (int pair = 0; pair < effort.pairs(); pair++) {
        medians.add(
            Latency.of(
                    asked,
                    () ->
                        reader.get(
                            page.path(), page.tokens().get(turn[0]++ % page.tokens().size())))
                .p50());
      }
      times.add(medians);
    }
    return times;
  }

  private static void add(Ground ground, int from, int to) throws SQLException {
    try (var connection = ground.database().connect("support");
        var statement = connection.createStatement()) {
      statement.executeUpdate(ADD.formatted(OF_A_COMPANY, from, to));
      statement.execute("VACUUM ANALYZE ticket");
    }
  }

  private static UUID account(int n) {
    return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(n));
  }
}
