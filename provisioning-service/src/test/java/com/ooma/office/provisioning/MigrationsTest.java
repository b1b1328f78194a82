package com.ooma.office.provisioning;

import com.ooma.office.testing.migration.FrozenMigrations;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void stay_as_they_were_released() {
    FrozenMigrations.check();
  }
}
