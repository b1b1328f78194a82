package com.ooma.office.bench.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.load.Reader;
import com.ooma.office.bench.measure.Latency;
import com.ooma.office.bench.measure.Wrong;
import com.ooma.office.bench.result.Ratio;
import com.ooma.office.bench.result.Row;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// P16: what a question to the knowledge base takes over HTTP, among 5,000 articles, beside the
/// same question asked of Postgres's own text search on a connection of its own: with an index,
/// ranked, with the words marked.
public final class ArticleSearch implements Figure {

  private static final int ARTICLES = 5_000;
  private static final int QUESTIONS_A_SECOND = 100;
  private static final int WARM_UP = 2_000;

  /// So many ask in turns, since each may do so much a minute.
  private static final int OPS = 20;

  private static final Duration LONG = Duration.ofHours(6);

  private static final String MORE =
      """
      INSERT INTO article_version (article_version_id, slug, number, category, title, summary, tags, related, text,
        written_by, written_at, shown_from)
      SELECT gen_random_uuid(), slug || '-' || n, 1, category, title || ' ' || n, summary, tags, '[]', text,
        written_by, written_at, shown_from
      FROM article_version, generate_series(1, 100) n WHERE number = 1 AND shown_until IS NULL LIMIT %d
      """;

  private static final String INDEX =
      """
      CREATE TABLE bare AS SELECT slug, title, text,
        to_tsvector('french', title || ' ' || summary || ' ' || text) AS words FROM article_version;
      CREATE INDEX ON bare USING gin (words);
      ANALYZE bare
      """;

  private static final String BARE =
      """
      SELECT slug, title, ts_headline('french', text, query, 'MaxFragments=1')
      FROM (
        SELECT slug, title, text, query, ts_rank(words, query) AS rank
        FROM bare, websearch_to_tsquery('french', regexp_replace(?, '\\s+', ' or ', 'g')) query
        WHERE words @@ query ORDER BY rank DESC LIMIT 10) best
      """;

  @Override
  public List<Row> measure(Ground ground, Effort effort) throws Exception {
    var service = ground.service("support");
    var questions = questions(ground);
    try (var reader = new Reader(service);
        var connection = ground.database().connect("support")) {
      fill(connection);
      Thread.sleep(15_000); // until the service has read them
      var askers =
          IntStream.range(0, OPS)
              .mapToObj(n -> ground.tokens().ops().subject("ops-" + n).expiresIn(LONG).mint())
              .toList();
      var ours = new Asking(reader, questions, askers);
      var bare = new Bare(connection, questions);
      Latency.of(WARM_UP, ours::next);
      Latency.of(WARM_UP / 10, bare::next);
      int times = QUESTIONS_A_SECOND * effort.seconds();
      var http = new ArrayList<Latency>();
      var sql = new ArrayList<Latency>();
      for (int pair = 0; pair < effort.pairs(); pair++) {
        http.add(Latency.of(times, ours::next));
        sql.add(Latency.of(times, bare::next));
      }
      return List.of(
          row(
              "p50",
              http.stream().map(Latency::p50).toList(),
              sql.stream().map(Latency::p50).toList()),
          row(
              "p99",
              http.stream().map(Latency::p99).toList(),
              sql.stream().map(Latency::p99).toList()));
    }
  }

  private static Row row(String what, List<Double> http, List<Double> sql) {
    return Row.of(
            "P16", what + " of a search over HTTP ÷ of the bare SQL", Ratio.of(http, sql), "≤ 1.5")
        .with("ms over HTTP (goal 20)", Ratio.median(http))
        .with("ms SQL", Ratio.median(sql));
  }

  private static void fill(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      int shipped = count(connection);
      statement.executeUpdate(MORE.formatted(ARTICLES - shipped));
      statement.execute(INDEX);
      Wrong.unless(count(connection) == ARTICLES, "%d articles", count(connection));
    }
  }

  private static int count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM article_version")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static List<String> questions(Ground ground) throws IOException {
    var file =
        ground.repository().resolve("support-service/src/test/resources/article-questions.csv");
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(";")[0]).toList();
  }

  private static final class Asking {

    private final Reader reader;
    private final List<String> questions;
    private final List<String> tokens;
    private int turn;

    Asking(Reader reader, List<String> questions, List<String> tokens) {
      this.reader = reader;
      this.questions = questions;
      this.tokens = tokens;
    }

    boolean next() throws IOException, InterruptedException {
      var question = questions.get(turn % questions.size());
      var token = tokens.get(turn++ % tokens.size());
      return reader.get("/v1/articles/search?q=" + URLEncoder.encode(question, UTF_8), token);
    }
  }

  private static final class Bare {

    private final Connection connection;
    private final List<String> questions;
    private int turn;

    Bare(Connection connection, List<String> questions) {
      this.connection = connection;
      this.questions = questions;
    }

    boolean next() throws SQLException {
      try (var select = connection.prepareStatement(BARE)) {
        select.setString(1, questions.get(turn++ % questions.size()));
        try (var row = select.executeQuery()) {
          while (row.next()) {
            row.getString(3);
          }
          return true;
        }
      }
    }
  }
}
