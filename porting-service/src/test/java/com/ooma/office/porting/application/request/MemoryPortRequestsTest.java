package com.ooma.office.porting.application.request;

import com.ooma.office.porting.application.request.port.PortRequests;
import java.util.function.Supplier;

class MemoryPortRequestsTest extends PortRequestsContract {

  private final MemoryPortRequests requests = new MemoryPortRequests();

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
