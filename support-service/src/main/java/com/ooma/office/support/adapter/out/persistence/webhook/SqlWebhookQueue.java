package com.ooma.office.support.adapter.out.persistence.webhook;

import com.ooma.office.kernel.persistence.Statements;
import com.ooma.office.kernel.security.SecretBox;
import com.ooma.office.support.application.webhook.port.WebhookQueue;
import com.ooma.office.support.domain.webhook.EndpointAddress;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The queues in Postgres: rows of `webhook_message`. What is due is by the database's clock, which
/// no sandbox moves and all instances share.
@ApplicationScoped
class SqlWebhookQueue implements WebhookQueue {

  /// A message is made for those that are disabled, too: it waits for them.
  private static final String FAN_OUT =
      """
      WITH fresh AS (
        UPDATE notice SET fanned_out = true
        WHERE notice_id IN (
          SELECT notice_id FROM notice WHERE NOT fanned_out ORDER BY notice_id LIMIT ?
          FOR UPDATE SKIP LOCKED)
        RETURNING notice_id, account_id, kind, about, subject, subject_english, created_at),
      made AS (
        INSERT INTO webhook_message (endpoint_id, message_id, account_id, type, body, created_at)
        SELECT e.endpoint_id, n.notice_id, n.account_id, 'notice.' || lower(n.kind),
          CAST(jsonb_build_object(
            'type', 'notice.' || lower(n.kind),
            'timestamp', to_char(n.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'data', jsonb_strip_nulls(jsonb_build_object('noticeId', n.notice_id, 'accountId', n.account_id,
              'kind', n.kind, 'about', n.about, 'subject', n.subject, 'subjectEnglish', n.subject_english))) AS text),
          n.created_at
        FROM fresh n JOIN webhook_endpoint e ON e.state <> 'GONE'
          AND (e.kinds = '' OR n.kind = ANY (string_to_array(e.kinds, ',')))
        ON CONFLICT DO NOTHING)
      SELECT count(*) FROM fresh
      """;

  private static final String WITH_DUE =
      """
      SELECT e.endpoint_id FROM webhook_endpoint e
      WHERE e.state = 'ENABLED' AND EXISTS (
        SELECT FROM webhook_message m
        WHERE m.endpoint_id = e.endpoint_id AND m.state = 'PENDING'
          AND m.next_attempt_at <= clock_timestamp())
      """;

  private static final String TAKE =
      """
      UPDATE webhook_message m
      SET attempts = m.attempts + 1,
          next_attempt_at = clock_timestamp() + make_interval(secs => ?)
      FROM (
        SELECT d.endpoint_id, d.message_id, e.url, e.secret, e.former_secret, e.former_until
        FROM webhook_message d JOIN webhook_endpoint e USING (endpoint_id)
        WHERE d.endpoint_id = ? AND e.state = 'ENABLED' AND d.state = 'PENDING'
          AND d.next_attempt_at <= clock_timestamp()
        ORDER BY d.next_attempt_at, d.message_id
        LIMIT 1
        FOR UPDATE OF d SKIP LOCKED) AS due
      WHERE m.endpoint_id = due.endpoint_id AND m.message_id = due.message_id
      RETURNING m.endpoint_id, m.message_id, m.body, m.attempts, due.url, due.secret,
        due.former_secret, due.former_until
      """;

  private static final String ONE =
      " WHERE endpoint_id = ? AND message_id = ? AND state = 'PENDING'";

  private static final String TAKEN =
      """
      UPDATE webhook_message SET state = 'DELIVERED', delivered_at = ?,
        last_status = ?, last_failure = NULL
      """
          + ONE;

  private static final String POSTPONE =
      """
      UPDATE webhook_message
      SET next_attempt_at = clock_timestamp() + make_interval(secs => ?), last_failure = left(?, 500)
      """
          + ONE;

  private static final String GIVE_UP =
      "UPDATE webhook_message SET state = 'FAILED', last_failure = left(?, 500)" + ONE;

  private static final String GONE =
      "UPDATE webhook_endpoint SET state = 'GONE', revision = revision + 1 WHERE endpoint_id = ?";

  private final AgroalDataSource database;
  private final SecretBox box;

  SqlWebhookQueue(AgroalDataSource database, SecretBox box) {
    this.database = database;
    this.box = box;
  }

  @Override
  public int fanOut(int limit) {
    return run(
        FAN_OUT,
        fanOut -> {
          fanOut.setInt(1, limit);
          try (var count = fanOut.executeQuery()) {
            count.next();
            return count.getInt(1);
          }
        });
  }

  @Override
  public List<UUID> endpointsWithDue() {
    return run(
        WITH_DUE,
        ask -> {
          var endpoints = new ArrayList<UUID>();
          try (var row = ask.executeQuery()) {
            while (row.next()) {
              endpoints.add(row.getObject(1, UUID.class));
            }
          }
          return endpoints;
        });
  }

  @Override
  public Optional<Due> takeOfAnyAccount(UUID endpointId, Duration lease, Instant now) {
    return run(
        TAKE,
        take -> {
          take.setDouble(1, seconds(lease));
          take.setObject(2, endpointId);
          try (var row = take.executeQuery()) {
            return row.next() ? Optional.of(due(row, now)) : Optional.empty();
          }
        });
  }

  private Due due(ResultSet row, Instant now) throws SQLException {
    var endpointId = row.getObject("endpoint_id", UUID.class);
    var until = row.getObject("former_until", OffsetDateTime.class);
    var secrets =
        WebhookEndpointRow.secrets(
            endpointId,
            row.getBytes("secret"),
            row.getBytes("former_secret"),
            until == null ? null : until.toInstant(),
            box);
    return new Due(
        endpointId,
        row.getObject("message_id", UUID.class),
        new EndpointAddress(URI.create(row.getString("url"))),
        row.getString("body"),
        secrets.inUse(now),
        row.getInt("attempts"));
  }

  @Override
  public void taken(Due due, int status, Instant now) {
    run(
        TAKEN,
        taken -> {
          taken.setObject(1, now.atOffset(ZoneOffset.UTC));
          taken.setInt(2, status);
          return one(taken, 3, due);
        });
  }

  @Override
  public void postpone(Due due, Duration pause, String why) {
    run(
        POSTPONE,
        postpone -> {
          postpone.setDouble(1, seconds(pause));
          postpone.setString(2, why);
          return one(postpone, 3, due);
        });
  }

  @Override
  public void giveUp(Due due, String why) {
    run(
        GIVE_UP,
        giveUp -> {
          giveUp.setString(1, why);
          return one(giveUp, 2, due);
        });
  }

  @Override
  public void gone(Due due) {
    run(
        GONE,
        gone -> {
          gone.setObject(1, due.endpointId());
          return gone.executeUpdate();
        });
    giveUp(due, "410: the endpoint is gone");
  }

  private static int one(PreparedStatement statement, int place, Due due) throws SQLException {
    statement.setObject(place, due.endpointId());
    statement.setObject(place + 1, due.messageId());
    return statement.executeUpdate();
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
