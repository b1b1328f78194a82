package com.ooma.office.provisioning.application.number;

import com.ooma.office.provisioning.application.number.port.Numbers;
import java.util.function.Supplier;

class InMemoryNumbersTest extends NumbersContract {

  @Override
  protected Numbers numbers() {
    return new InMemoryNumbers();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
