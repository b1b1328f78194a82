package com.ooma.office.kernel.messaging;

import com.ooma.office.kernel.contract.billing.InvoiceFinalized;
import com.ooma.office.kernel.domain.Refused;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A listener whose effect is a row that counts how often it had one, and that fails as told.
@ApplicationScoped
class Counters implements EventListener {

  enum Fault {
    POISON,
    PASSING,
    REFUSED
  }

  static final Map<UUID, Fault> FAULTS = new ConcurrentHashMap<>();

  private final AgroalDataSource database;

  Counters(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events.on(InvoiceFinalized.class, event -> count(event.accountId(), event.invoiceId()));
  }

  private void count(UUID account, UUID invoice) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement("INSERT INTO effect (account, invoice) VALUES (?, ?)")) {
      insert.setObject(1, account);
      insert.setObject(2, invoice);
      insert.executeUpdate();
      fail(FAULTS.get(invoice));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fail(Fault fault) throws SQLException {
    switch (fault) {
      case null -> {}
      case POISON -> throw new IllegalArgumentException("poison");
      case PASSING -> throw new SQLTransientConnectionException("the database is away", "08006");
      case REFUSED -> throw Refused.notFound("subscription");
    }
  }
}
