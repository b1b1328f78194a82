package com.ooma.office.e2e.release;

import static java.time.temporal.ChronoUnit.DAYS;

import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.Patience;
import com.ooma.office.testing.credential.Token;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The company of a story that was played to its end, with those who deal with it: desks have it
/// use what neither story nor campaign asks for.
final class StoryCompany {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration DAY = Duration.ofHours(12);

  /// Days of a period that are left, and that are over.
  private static final int ENOUGH = 12;

  private static final int BEGUN = 5;
  private static final String CLOCK = "/sandbox/clock";

  private static final String LAST =
      """
      SELECT account_id, email FROM support.contact JOIN support.ticket USING (account_id)
      WHERE email LIKE 'camille.%@lumen.example' AND subject = 'Transfert d''appel'
      ORDER BY ticket_id DESC LIMIT 1
      """;

  private final LocalStack stack;
  private final UUID account;
  private final String email;
  private final Requester member;
  private final Requester ops;

  private StoryCompany(LocalStack stack, UUID account, String email) {
    var tokens = stack.settings().tokens();
    this.stack = stack;
    this.account = account;
    this.email = email;
    this.member =
        as(
            tokens
                .primaryMember(account)
                .name("Camille Martin")
                .email(email)
                .claim("email_verified", true));
    this.ops = as(tokens.ops().subject("ops-1"));
  }

  /// That of the last story.
  static StoryCompany last(LocalStack stack) throws SQLException {
    try (var connection = stack.database().administrator();
        var statement = connection.createStatement();
        var row = statement.executeQuery(LAST)) {
      if (!row.next()) {
        throw new IllegalStateException("The story has left no ticket");
      }
      return new StoryCompany(stack, row.getObject(1, UUID.class), row.getString(2));
    }
  }

  LocalStack stack() {
    return stack;
  }

  UUID account() {
    return account;
  }

  String email() {
    return email;
  }

  Requester member() {
    return member;
  }

  Requester ops() {
    return ops;
  }

  /// Somebody with a token that is good for as long as a dump takes.
  Requester as(Token token) {
    return new Requester(stack.gateway(), token.expiresIn(DAY).mint());
  }

  /// The product's time.
  OffsetDateTime now() throws IOException, InterruptedException {
    return OffsetDateTime.parse(member.get(CLOCK).getString("now"));
  }

  /// @param step by the Parisian calendar, such as `P1M`
  void pass(String step) throws IOException, InterruptedException {
    member.post(CLOCK, new JsonObject().put("advance", step));
  }

  /// Waits until bills give something back to whoever leaves within days.
  void passToMiddleOfPeriod() throws IOException, InterruptedException {
    var next =
        awaitText(
            "SELECT next_period_start FROM billing.subscription WHERE account_id = '%s' AND next_period_start IS NOT NULL");
    long days = DAYS.between(now().toLocalDate(), LocalDate.parse(next));
    if (days < ENOUGH) {
      pass("P" + (days + BEGUN) + "D");
    }
  }

  /// The first column of each row.
  ///
  /// @param sql with `%s` for its account
  List<String> texts(String sql) throws SQLException {
    try (var connection = stack.database().administrator();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql.formatted(account))) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /// The first column of the first row, as soon as there is one.
  ///
  /// @param sql with `%s` for its account
  String awaitText(String sql) {
    return Patience.await(sql.formatted(account))
        .atMost(PATIENCE)
        .until(() -> texts(sql), found -> !found.isEmpty())
        .getFirst();
  }

  /// Waits until there is something in it, whosever it is.
  void awaitRow(String table) {
    awaitText("SELECT 1 FROM " + table + " LIMIT 1");
  }

  static JsonObject euros(String amount) {
    return new JsonObject().put("amount", amount).put("currency", "EUR");
  }
}
