package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.testcall.port.TestCalls;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/// Test calls by the voice platform, over HTTP. The client is made at start-up, as that takes long.
@Startup
@ApplicationScoped
class HttpTestCalls implements TestCalls {

  private final Line<TestCallApi> line;

  HttpTestCalls(TestCallSettings settings) {
    line =
        new Line<>(
            "voice platform",
            TestCallApi.class,
            settings.url(),
            settings.timeout(),
            settings.rest());
  }

  @Override
  public Outcome call(PhoneNumber number) {
    return line.ask(
        Outcome.class,
        api -> {
          var result = api.call(new TestCallApi.Call(number));
          return new Placed(result.answered(), result.callId());
        },
        NotPlaced::new);
  }
}
