package com.ooma.office.billing.adapter;

import com.ooma.office.testing.ApiContract;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "billing"))
class ApiContractTest {

  @Test
  void offers_the_document_that_is_committed() {
    ApiContract.check();
  }
}
