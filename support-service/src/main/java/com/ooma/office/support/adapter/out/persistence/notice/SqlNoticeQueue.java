package com.ooma.office.support.adapter.out.persistence.notice;

import com.ooma.office.kernel.persistence.Statements;
import com.ooma.office.support.application.notice.port.NoticeQueue;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.notice.NoticeKind;
import com.ooma.office.support.domain.notice.Recipient;
import com.ooma.office.support.domain.notice.words.Language;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// The sending side of the table `notice`: single statements, each committed by itself. Leases and
/// pauses go by the database's clock, which no sandbox moves and all instances share.
@ApplicationScoped
class SqlNoticeQueue implements NoticeQueue {

  private static final String TAKE =
      """
      UPDATE notice n
      SET attempts = n.attempts + 1,
          next_attempt_at = clock_timestamp() + make_interval(secs => ?)
      FROM (
        SELECT d.notice_id, d.account_id, coalesce(d.addressee_name, u.name, c.primary_name, c.name) AS name,
               coalesce(d.addressee_email, u.email, c.primary_email, c.email) AS email,
               coalesce(c.primary_email, c.email) AS contact_email
        FROM notice d LEFT JOIN contact c USING (account_id)
          LEFT JOIN seat_user u ON u.seat_id = d.addressee_seat_id AND u.account_id = d.account_id
            AND NOT EXISTS (
              SELECT FROM dead_address WHERE address = lower(u.email)
                AND since > clock_timestamp() - interval '30 days')
        WHERE d.state = 'PENDING' AND d.next_attempt_at <= clock_timestamp()
          AND coalesce(d.addressee_email, u.email, c.primary_email, c.email) IS NOT NULL
        ORDER BY d.next_attempt_at, d.notice_id
        LIMIT 1
        FOR UPDATE OF d SKIP LOCKED) AS due
        LEFT JOIN letter_language l ON l.account_id = due.account_id AND l.address = lower(due.email)
      WHERE n.notice_id = due.notice_id
      RETURNING n.notice_id, n.account_id, n.kind, n.facts, n.attempts, due.name, due.email, coalesce(l.language, 'FR') AS language,
        coalesce(lower(due.email) = lower(due.contact_email), false) AS is_primary,
        n.kind = ANY (string_to_array(coalesce(l.declined, ''), ',')) AS declined
      """;

  /// One that was withdrawn while the mail server took it has been sent all the same.
  private static final String SENT =
      """
      UPDATE notice SET state = 'SENT', sent_to = ?, sent_at = ?, last_failure = NULL
      WHERE notice_id = ? AND state IN ('PENDING', 'WITHDRAWN')
      """;

  private static final String GIVE_UP =
      """
      UPDATE notice SET state = 'UNDELIVERABLE', last_failure = left(?, 500)
      WHERE notice_id = ? AND state = 'PENDING'
      """;

  private static final String WITHDRAW =
      "UPDATE notice SET state = 'WITHDRAWN' WHERE notice_id = ? AND state = 'PENDING'";

  private static final String POSTPONE =
      """
      UPDATE notice
      SET next_attempt_at = clock_timestamp() + make_interval(secs => ?), last_failure = left(?, 500)
      WHERE notice_id = ? AND state = 'PENDING'
      """;

  private final AgroalDataSource database;
  private final NoticeFactsJson json;

  SqlNoticeQueue(AgroalDataSource database, NoticeFactsJson json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public Optional<Due> take(Duration lease) {
    return run(
        TAKE,
        take -> {
          take.setDouble(1, seconds(lease));
          try (var row = take.executeQuery()) {
            return row.next() ? Optional.of(due(row)) : Optional.empty();
          }
        });
  }

  @Override
  public void sent(UUID noticeId, String to, Instant at) {
    run(
        SENT,
        sent -> {
          sent.setString(1, to);
          sent.setObject(2, at.atOffset(ZoneOffset.UTC));
          sent.setObject(3, noticeId);
          return sent.executeUpdate();
        });
  }

  @Override
  public void postpone(UUID noticeId, Duration pause, String why) {
    run(
        POSTPONE,
        postpone -> {
          postpone.setDouble(1, seconds(pause));
          postpone.setString(2, why);
          postpone.setObject(3, noticeId);
          return postpone.executeUpdate();
        });
  }

  @Override
  public void giveUp(UUID noticeId, String why) {
    run(
        GIVE_UP,
        giveUp -> {
          giveUp.setString(1, why);
          giveUp.setObject(2, noticeId);
          return giveUp.executeUpdate();
        });
  }

  @Override
  public void withdraw(UUID noticeId) {
    run(
        WITHDRAW,
        withdraw -> {
          withdraw.setObject(1, noticeId);
          return withdraw.executeUpdate();
        });
  }

  private Due due(ResultSet row) throws SQLException {
    var kind = NoticeKind.valueOf(row.getString("kind"));
    return new Due(
        row.getObject("notice_id", UUID.class),
        row.getObject("account_id", UUID.class),
        json.read(kind, row.getString("facts")),
        new Recipient(
            new Person(row.getString("name"), row.getString("email")),
            Language.valueOf(row.getString("language"))),
        row.getBoolean("is_primary"),
        row.getInt("attempts"),
        row.getBoolean("declined"));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private <T> T run(String sql, Work<T> work) {
    return Statements.inDatabase(
        database,
        connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
          }
        });
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
