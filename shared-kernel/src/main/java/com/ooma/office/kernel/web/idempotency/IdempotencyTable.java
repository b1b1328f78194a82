package com.ooma.office.kernel.web.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The statements on the table `idempotency`.
@Singleton
public class IdempotencyTable {

  /// The lock lasts as long as the transaction, so a key that is being worked on can be told from a
  /// fresh one without waiting for it.
  private static final String CLAIM =
      """
      WITH claim AS (SELECT pg_try_advisory_xact_lock(?) AS got)
      SELECT claim.got, i.account, i.fingerprint, i.sent, i.status, i.headers::text AS headers, i.body
      FROM claim LEFT JOIN idempotency i
        ON i.account IN (?, 'unknown') AND i.caller = ? AND i.route = ? AND i.key = ?
      ORDER BY i.account = 'unknown' LIMIT 1
      """;

  private static final String INSERT =
      """
      INSERT INTO idempotency (account, caller, route, key, fingerprint, sent, status, headers, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING
      """;

  /// What another instance is about to delete is left to it.
  private static final String PURGE =
      """
      DELETE FROM idempotency
      WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM idempotency WHERE answered_at < now() - make_interval(secs => ?)
        ORDER BY answered_at LIMIT 500 FOR UPDATE SKIP LOCKED))
      """;

  private static final String UNKNOWN = "unknown";

  private final AgroalDataSource database;

  IdempotencyTable(AgroalDataSource database) {
    this.database = database;
  }

  /// Locks the key for the present transaction and tells what is known of it.
  Claim claim(Key key) {
    try (var connection = database.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setLong(1, key.lock());
      claim.setString(2, key.account());
      claim.setString(3, key.caller());
      claim.setString(4, key.route());
      claim.setString(5, key.key());
      try (var row = claim.executeQuery()) {
        row.next();
        return new Claim(row.getBoolean("got"), answer(row));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What an older version kept without its account is nobody's: it is an answer to another
  /// request.
  private static @Nullable Answer answer(ResultSet row) throws SQLException {
    var fingerprint = row.getBytes("fingerprint");
    if (fingerprint == null) {
      return null;
    }
    return new Answer(
        UNKNOWN.equals(row.getString("account"))
            ? new Request(new byte[0], new byte[0])
            : new Request(fingerprint, row.getBytes("sent")),
        row.getInt("status"),
        row.getString("headers"),
        row.getBytes("body"));
  }

  /// @return false if the key has an answer already
  boolean save(Key key, Answer answer) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, key.account());
      insert.setString(2, key.caller());
      insert.setString(3, key.route());
      insert.setString(4, key.key());
      insert.setBytes(5, answer.to().known());
      insert.setBytes(6, answer.to().sent());
      insert.setInt(7, answer.status());
      insert.setString(8, answer.headers());
      insert.setBytes(9, answer.body());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Forgets answers older than `age`, but no more than a step's worth.
  ///
  /// @return how many were forgotten
  public int purge(Duration age) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(PURGE)) {
      delete.setDouble(1, (double) age.toSeconds());
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A key is the caller's own: of one subject for one account, for one method and path.
  ///
  /// @param account empty for those who speak for none
  record Key(String account, String caller, String route, String key) {

    long lock() {
      return ByteBuffer.wrap(Fingerprint.of(String.join("\n", account, caller, route, key)))
          .getLong();
    }
  }

  /// @param got whether no other transaction is working on the key
  record Claim(boolean got, @Nullable Answer answer) {}

  /// `headers` is a JSON object.
  record Answer(Request to, int status, String headers, byte @Nullable [] body) {}
}
