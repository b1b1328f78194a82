package com.ooma.office.e2e.release;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.e2e.Suite;
import com.ooma.office.local.setup.OfficeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A release keeps rows of every table that there is by then, whatever its columns are.
class TableDumpTest {

  @ParameterizedTest
  @EnumSource
  void every_table_of_a_service_can_be_dumped(OfficeService service) throws Exception {
    try (var connection = Suite.stack().database().connect(service.id())) {
      var dump = new TableDump(connection, service.id()).text();

      assertTrue(dump.contains("COPY outbox ("), dump);
      assertFalse(dump.contains("relay_cursor"), "positions mean nothing elsewhere");
    }
  }
}
