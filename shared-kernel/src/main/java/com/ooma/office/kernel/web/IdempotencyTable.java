package com.ooma.office.kernel.web;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The statements on the table `idempotency`.
@Singleton
public class IdempotencyTable {

  /// The lock lasts as long as the transaction, so a key that is being worked on can be told from a
  /// fresh one without waiting for it.
  private static final String CLAIM =
      """
      WITH claim AS (SELECT pg_try_advisory_xact_lock(?) AS got)
      SELECT claim.got, i.fingerprint, i.status, i.headers::text AS headers, i.body
      FROM claim LEFT JOIN idempotency i ON i.caller = ? AND i.route = ? AND i.key = ?
      """;

  private static final String INSERT =
      """
      INSERT INTO idempotency (caller, route, key, fingerprint, status, headers, body)
      VALUES (?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING
      """;

  /// What another instance is about to delete is left to it.
  private static final String PURGE =
      """
      DELETE FROM idempotency
      WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM idempotency WHERE answered_at < now() - make_interval(secs => ?)
        ORDER BY answered_at LIMIT 500 FOR UPDATE SKIP LOCKED))
      """;

  private final AgroalDataSource database;

  IdempotencyTable(AgroalDataSource database) {
    this.database = database;
  }

  /// Locks the key for the present transaction and tells what is known of it.
  Claim claim(Key key) {
    try (var connection = database.getConnection();
        var claim = connection.prepareStatement(CLAIM)) {
      claim.setLong(1, key.lock());
      claim.setString(2, key.caller());
      claim.setString(3, key.route());
      claim.setString(4, key.key());
      try (var row = claim.executeQuery()) {
        row.next();
        var fingerprint = row.getBytes("fingerprint");
        return new Claim(
            row.getBoolean("got"),
            fingerprint == null
                ? null
                : new Answer(
                    fingerprint,
                    row.getInt("status"),
                    row.getString("headers"),
                    row.getBytes("body")));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @return false if the key has an answer already
  boolean save(Key key, Answer answer) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, key.caller());
      insert.setString(2, key.route());
      insert.setString(3, key.key());
      insert.setBytes(4, answer.fingerprint());
      insert.setInt(5, answer.status());
      insert.setString(6, answer.headers());
      insert.setBytes(7, answer.body());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Forgets answers older than `age`, but no more than a step's worth.
  ///
  /// @return how many were forgotten
  int purge(Duration age) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(PURGE)) {
      delete.setDouble(1, age.toSeconds());
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A key is the caller's own, for one method and path.
  record Key(String caller, String route, String key) {

    long lock() {
      return ByteBuffer.wrap(Fingerprint.of(caller + "\n" + route + "\n" + key)).getLong();
    }
  }

  /// @param got whether no other transaction is working on the key
  record Claim(boolean got, @Nullable Answer answer) {}

  /// `headers` is a JSON object.
  record Answer(byte[] fingerprint, int status, String headers, byte @Nullable [] body) {

    boolean isTo(byte[] request) {
      return Arrays.equals(fingerprint, request);
    }
  }
}
