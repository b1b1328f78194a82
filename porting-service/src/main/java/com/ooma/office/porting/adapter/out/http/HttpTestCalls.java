package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.porting.application.testcall.port.TestCalls;
import com.ooma.office.porting.domain.request.TestCall;
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
  public Outcome place(TestCall call) {
    return line.ask(
        Outcome.class,
        api -> {
          var result = api.call(new TestCallApi.Call(call.number(), call.way()));
          return new Placed(result.answered(), result.callId());
        },
        NotPlaced::new);
  }
}
