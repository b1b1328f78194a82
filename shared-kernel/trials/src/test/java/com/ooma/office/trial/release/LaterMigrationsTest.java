package com.ooma.office.trial.release;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.OfficeTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A release is taken back, and starts on tables that a later one has expanded.
@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "support"))
class LaterMigrationsTest {

  private static final String LATER =
      """
      INSERT INTO flyway_schema_history
        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
      VALUES (9001, '9001', 'a later one of the service', 'SQL', 'V9001__later.sql', 1, 'support', 1, true),
        (9002, '0.9002', 'a later one of the kernel', 'SQL', 'V0_9002__later.sql', 1, 'support', 1, true)
      """;

  @Inject Flyway flyway;
  @Inject AgroalDataSource database;

  @AfterEach
  void take_them_out() throws SQLException {
    execute("DELETE FROM flyway_schema_history WHERE installed_rank > 9000");
  }

  @Test
  void are_no_hindrance() throws SQLException {
    execute(LATER);

    var outcome = flyway.validateWithResult();

    assertTrue(outcome.validationSuccessful, () -> String.valueOf(outcome.getAllErrorMessages()));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
