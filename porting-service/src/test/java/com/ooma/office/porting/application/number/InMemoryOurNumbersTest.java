package com.ooma.office.porting.application.number;

import com.ooma.office.porting.application.number.port.OurNumbers;
import java.util.function.Supplier;

class InMemoryOurNumbersTest extends OurNumbersContract {

  private final InMemoryOurNumbers numbers = new InMemoryOurNumbers();

  @Override
  protected OurNumbers numbers() {
    return numbers;
  }

  @Override
  protected <T> T committed(Supplier<T> work) {
    return work.get();
  }
}
