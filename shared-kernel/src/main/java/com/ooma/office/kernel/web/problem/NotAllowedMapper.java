package com.ooma.office.kernel.web.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Tells whose token lacks a role which roles would do.
public class NotAllowedMapper {

  @ServerExceptionMapper(priority = 1)
  public Response wrongRole(ForbiddenException forbidden, ResourceInfo resource) {
    return new WrongRole(resource).toResponse(forbidden);
  }

  private static final class WrongRole extends ExceptionMapperBase<ForbiddenException> {

    private final ResourceInfo resource;

    WrongRole(ResourceInfo resource) {
      this.resource = resource;
    }

    @Override
    protected HttpProblem toProblem(ForbiddenException forbidden) {
      var problem = HttpProblem.builder().withStatus(Response.Status.FORBIDDEN);
      Stream.<AnnotatedElement>of(resource.getResourceMethod(), resource.getResourceClass())
          .map(place -> place.getAnnotation(RolesAllowed.class))
          .filter(Objects::nonNull)
          .findFirst()
          .map(rule -> String.join(", ", rule.value()))
          .ifPresent(roles ->
              problem
                  .withDetail("Only for the roles " + roles + ".")
                  .with(ProblemDetails.VALUES, List.of(roles)));
      return problem.build();
    }
  }
}
