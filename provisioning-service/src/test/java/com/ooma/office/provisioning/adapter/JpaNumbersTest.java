package com.ooma.office.provisioning.adapter;

import com.ooma.office.provisioning.application.number.NumbersContract;
import com.ooma.office.provisioning.application.number.port.Numbers;
import com.ooma.office.testing.OfficeTestResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@QuarkusTestResource(
    value = OfficeTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "provisioning"))
class JpaNumbersTest extends NumbersContract {

  @Inject Numbers numbers;

  @Override
  protected Numbers numbers() {
    Api.reset();
    return numbers;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
