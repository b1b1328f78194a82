package com.ooma.office.porting.adapter.out.persistence.number;

import com.ooma.office.porting.adapter.PeersTestResource;
import com.ooma.office.porting.application.number.OurNumbersContract;
import com.ooma.office.porting.application.number.port.OurNumbers;
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
    initArgs = @ResourceArg(name = "service", value = "porting"))
@QuarkusTestResource(PeersTestResource.class)
class SqlOurNumbersTest extends OurNumbersContract {

  @Inject OurNumbers numbers;

  @Override
  protected OurNumbers numbers() {
    return numbers;
  }

  @Override
  protected <T> T committed(Supplier<T> work) {
    return QuarkusTransaction.requiringNew().call(work::get);
  }
}
