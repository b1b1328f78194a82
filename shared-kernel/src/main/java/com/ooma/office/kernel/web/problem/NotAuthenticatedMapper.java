package com.ooma.office.kernel.web.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers a missing or bad token as problem+json with the challenge that RFC 6750 asks for. Takes
/// precedence over the problem library's own mapper, which was built for an older Quarkus and fails
/// on this one.
public class NotAuthenticatedMapper {

  private static final int BEFORE_THE_LIBRARY = 1;
  private static final Challenge CHALLENGE = new Challenge();

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  public Response noToken(UnauthorizedException missing) {
    return CHALLENGE.toResponse(missing);
  }

  @ServerExceptionMapper(priority = BEFORE_THE_LIBRARY)
  public Response badToken(AuthenticationFailedException bad) {
    return CHALLENGE.toResponse(bad);
  }

  private static final class Challenge extends ExceptionMapperBase<SecurityException> {

    @Override
    protected HttpProblem toProblem(SecurityException exception) {
      return HttpProblem.builder()
          .withStatus(Response.Status.UNAUTHORIZED)
          .withDetail("A valid bearer token is needed.")
          .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
          .build();
    }
  }
}
