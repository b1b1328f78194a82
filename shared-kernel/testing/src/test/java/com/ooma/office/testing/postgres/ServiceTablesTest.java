package com.ooma.office.testing.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.Patience;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTablesTest {

  private static final String WAITING =
      "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'";

  private final ServiceTables tables = OfficeTestResource.tables("porting");

  @BeforeEach
  void there_are_two() throws SQLException {
    tables.execute("CREATE TABLE near (n int); INSERT INTO near VALUES (1), (2)");
    tables.execute("CREATE TABLE far (n int); INSERT INTO far VALUES (3)");
  }

  @AfterEach
  void drop_them() throws SQLException {
    tables.execute("DROP TABLE near; DROP TABLE far");
  }

  @Test
  void reads_and_changes_them() throws SQLException {
    assertEquals(List.of("1", "2"), tables.texts("SELECT n FROM near ORDER BY n"));
    assertEquals(2, tables.execute("UPDATE near SET n = 5"));
    assertEquals("5", tables.text("SELECT n FROM near"));
    assertEquals(2, tables.count("SELECT count(*) FROM near"));
    assertThrows(SQLException.class, () -> tables.execute("UPDATE nothing SET n = 5"));
  }

  /// Who has waited for a second looks whether it is for somebody who waits for it, and gives way.
  @Test
  void does_again_what_gave_way() throws Exception {
    try (var other = tables.database().connect("porting");
        var work = other.createStatement()) {
      other.setAutoCommit(false);
      work.executeUpdate("UPDATE far SET n = 4");
      var emptied =
          CompletableFuture.runAsync(() -> {
            try {
              tables.execute("DO 'BEGIN DELETE FROM near; DELETE FROM far; END'");
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          });
      Patience.await("the other one waits").until(() -> tables.count(WAITING) == 1);

      assertEquals(2, work.executeUpdate("UPDATE near SET n = 6"));
      other.commit();
      emptied.get();
    }

    assertEquals(0, tables.count("SELECT (SELECT count(*) FROM near) + count(*) FROM far"));
  }
}
