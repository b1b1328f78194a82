package com.ooma.office.kernel.web.language;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.ResourceBundle;

/// The sentences that an answer has for people, from the service's `wording` bundle, in the
/// language that the present request asks for.
@RequestScoped
public class Wording {

  private final RoutingContext request;

  Wording(RoutingContext request) {
    this.request = request;
  }

  /// The title of the problem that a request with this fault would be answered with.
  public String ofProblem(String code) {
    return in("problems").getString(code);
  }

  public String of(String key) {
    return in("wording").getString(key);
  }

  private ResourceBundle in(String bundle) {
    return Bundles.find(bundle, Language.of(request.request())).orElseThrow();
  }
}
