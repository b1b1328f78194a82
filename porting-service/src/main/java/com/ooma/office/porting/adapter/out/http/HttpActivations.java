package com.ooma.office.porting.adapter.out.http;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.activation.port.Activations;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/// Activations at the voice platform, over HTTP. The client is made at start-up, as that takes
/// long.
@Startup
@ApplicationScoped
class HttpActivations implements Activations {

  private final Line<ActivationApi> line;

  HttpActivations(TestCallSettings settings) {
    line =
        new Line<>(
            "voice platform",
            ActivationApi.class,
            settings.url(),
            settings.timeout(),
            settings.rest());
  }

  @Override
  public Outcome activate(PhoneNumber number, UUID accountId) {
    return ask(api -> api.activate(number.e164(), new ActivationApi.Activation(accountId)));
  }

  @Override
  public Outcome deactivate(PhoneNumber number) {
    return ask(api -> api.deactivate(number.e164()));
  }

  private Outcome ask(Consumer<ActivationApi> question) {
    return line.ask(
        Outcome.class,
        api -> {
          question.accept(api);
          return new Done();
        },
        NotReached::new);
  }
}
