package com.ooma.office.kernel.web.admission.rate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Tells [Rates] whose a request is, once its token was verified.
public class RecogniseCallers {

  private final Rates rates;

  RecogniseCallers(Rates rates) {
    this.rates = rates;
  }

  @ServerRequestFilter(priority = Integer.MIN_VALUE + 1)
  public void recognise(RoutingContext request) {
    if (request.user() instanceof QuarkusHttpUser user
        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
        && !rates.recognise(request, token)) {
      throw HttpProblem.builder().withStatus(Response.Status.TOO_MANY_REQUESTS).build();
    }
  }
}
