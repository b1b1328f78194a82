package com.ooma.office.porting.application.request;

import com.ooma.office.porting.application.request.port.PortRequests;
import java.util.function.Supplier;

class InMemoryPortRequestsTest extends PortRequestsContract {

  private final InMemoryPortRequests requests = new InMemoryPortRequests();

  @Override
  protected PortRequests requests() {
    return requests;
  }

  @Override
  protected FindDuePortRequests duePortRequests() {
    return requests;
  }

  @Override
  protected <T> T committed(Supplier<T> work) {
    return work.get();
  }
}
