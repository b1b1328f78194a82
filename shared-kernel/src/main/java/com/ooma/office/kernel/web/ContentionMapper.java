package com.ooma.office.kernel.web;

import com.ooma.office.kernel.messaging.Faults;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers requests that lost a race, or found the database away, so that the caller knows to try
/// again: nothing of them had any effect. Whatever else went wrong stays a fault.
public class ContentionMapper {

  private static final Outcome OUTCOME = new Outcome();

  @ServerExceptionMapper(priority = 1)
  public Response atCommit(ArcUndeclaredThrowableException failed) {
    return OUTCOME.toResponse(failed);
  }

  @ServerExceptionMapper(priority = 1)
  public Response atCommit(QuarkusTransactionException failed) {
    return OUTCOME.toResponse(failed);
  }

  @ServerExceptionMapper(priority = 1)
  public Response within(PersistenceException failed) {
    return OUTCOME.toResponse(failed);
  }

  private static final class Outcome extends ExceptionMapperBase<RuntimeException> {

    @Override
    protected HttpProblem toProblem(RuntimeException failed) {
      if (Faults.lostRace(failed)) {
        return HttpProblem.builder()
            .withStatus(Response.Status.CONFLICT)
            .withDetail(
                "Somebody changed the same thing at the same moment. Read it and try again.")
            .build();
      }
      if (Faults.passes(failed)) {
        return HttpProblem.builder()
            .withStatus(Response.Status.SERVICE_UNAVAILABLE)
            .withHeader(HttpHeaders.RETRY_AFTER, 1)
            .build();
      }
      return HttpProblem.builder().withStatus(Response.Status.INTERNAL_SERVER_ERROR).build();
    }
  }
}
