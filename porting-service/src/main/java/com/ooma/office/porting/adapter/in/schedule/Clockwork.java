package com.ooma.office.porting.adapter.in.schedule;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import com.ooma.office.porting.application.portorder.ForwardPortRequests;
import com.ooma.office.porting.application.request.ProceedWithPort;
import com.ooma.office.porting.application.testcall.TestPortedNumbers;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks for requests that wait for us, one kind of work apart from the other, so that a slow
/// carrier holds up no port.
@ApplicationScoped
class Clockwork {

  private final ForwardPortRequests forward;
  private final ProceedWithPort proceed;
  private final TestPortedNumbers test;

  Clockwork(ForwardPortRequests forward, ProceedWithPort proceed, TestPortedNumbers test) {
    this.forward = forward;
    this.proceed = proceed;
    this.test = test;
  }

  @Scheduled(every = "{office.porting.every}", concurrentExecution = SKIP)
  void forward() {
    while (forward.next()) {
      // and the one after it
    }
  }

  @Scheduled(every = "{office.porting.every}", concurrentExecution = SKIP)
  void proceed() {
    while (proceed.handle()) {
      // and the one after it
    }
  }

  @Scheduled(every = "{office.porting.every}", concurrentExecution = SKIP)
  void test() {
    while (test.next()) {
      // and the one after it
    }
  }
}
