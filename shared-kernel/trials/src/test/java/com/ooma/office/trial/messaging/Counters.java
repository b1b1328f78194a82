package com.ooma.office.trial.messaging;

import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.messaging.EventListener;
import com.ooma.office.kernel.messaging.Subscriptions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A listener whose effect is a row that counts how often it had one, and that fails as told.
@ApplicationScoped
public class Counters implements EventListener {

  public enum Fault {
    POISON,
    LOST_RACE,
    DATABASE_AWAY,
    REFUSED
  }

  /// By the label of the event.
  public static final Map<String, Fault> FAULTS = new ConcurrentHashMap<>();

  private final AgroalDataSource database;

  Counters(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(InvoiceFinalized.class, event -> count(event.accountId(), event.number()));
  }

  private void count(UUID account, String label) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("INSERT INTO effect (account, label) VALUES (?, ?)")) {
      insert.setObject(1, account);
      insert.setString(2, label);
      insert.executeUpdate();
      fail(FAULTS.get(label));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void fail(Fault fault) throws SQLException {
    switch (fault) {
      case null -> {}
      case POISON -> throw new IllegalArgumentException("poison");
      case LOST_RACE -> throw new SQLTransientException("could not serialize", "40001");
      case DATABASE_AWAY ->
          throw new SQLTransientConnectionException("the database is away", "08006");
      case REFUSED -> throw Refused.notFound("subscription");
    }
  }
}
