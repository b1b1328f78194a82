package com.ooma.office.ordering.adapter;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.rights.RightsMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "ordering"))
class RightsTest {

  @Test
  void every_operation_has_a_row() {
    new RightsMatrix("ordering").requireARowForEachOperation();
  }

  @Test
  void every_actor_gets_what_the_table_says() {
    new RightsMatrix("ordering").tryEveryActor();
  }

  @Test
  void nobody_gets_anything_with_a_defective_token() {
    new RightsMatrix("ordering").tryEveryDefect();
  }
}
