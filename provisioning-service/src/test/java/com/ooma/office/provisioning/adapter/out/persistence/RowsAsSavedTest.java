package com.ooma.office.provisioning.adapter.out.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.storage.NobodyElse;
import com.ooma.office.testing.storage.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// No row of provisioning goes without a test that all of it is stored.
@QuarkusTest
@TestProfile(NobodyElse.class)
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class RowsAsSavedTest {

  @Inject EntityManager entities;

  /// A new row needs a case here: its changes may be lost like any other's.
  @Test
  void every_row_has_its_case() {
    assertEquals(
        Set.of(
            "ShipmentRow",
            "PhoneRow",
            "OfficeRow",
            "ExtensionRow",
            "NumberRow",
            "HoldRow",
            "RecordingRow",
            "MessageRow",
            "SentFaxRow",
            "SettingRow",
            "SettingChangeRow"),
        Rows.namesOf(entities));
  }

  @Test
  void no_json_is_copied_to_be_compared() {
    assertEquals(Set.of(), Rows.copiedJsonOf(entities));
  }
}
