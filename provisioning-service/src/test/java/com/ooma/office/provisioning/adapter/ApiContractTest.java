package com.ooma.office.provisioning.adapter;

import com.ooma.office.testing.OfficeTestResource;
import com.ooma.office.testing.api.ApiContract;
import com.ooma.office.testing.api.ApiManners;
import com.ooma.office.testing.release.ReleasedApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class ApiContractTest {

  @Test
  void offers_the_document_that_is_committed() {
    ApiContract.check();
  }

  @Test
  void goes_on_to_serve_clients_of_the_last_release() {
    ReleasedApi.check("provisioning");
  }

  @Test
  void every_operation_refuses_what_it_does_not_know() {
    ApiManners.check();
  }
}
