package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.domain.Refused;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/// Answers a refusal of the product as problem+json.
@Provider
public class RefusedMapper extends ExceptionMapperBase<Refused> {

  @Override
  protected HttpProblem toProblem(Refused refused) {
    return problemOf(refused);
  }

  static HttpProblem problemOf(Refused refused) {
    var problem =
        HttpProblem.builder()
            .withStatus(statusOf(refused.kind()))
            .withDetail(refused.detail())
            .with("code", refused.code())
            .with(ProblemDetails.VALUES, refused.values());
    refused.shown().forEach(problem::with);
    if (!refused.faults().isEmpty()) {
      problem.with("errors", refused.faults());
    }
    if (refused.code().equals("idempotency-key-in-use")) {
      problem.withHeader("Retry-After", 1);
    }
    return problem.build();
  }

  static int statusOf(Refused.Kind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case BEYOND -> 416;
      case INVALID -> 422;
      case UNGUARDED -> 428;
    };
  }
}
