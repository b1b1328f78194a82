package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.persistence.Faults;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers requests that lost a race, or found the database away, full or too slow, so that the
/// caller knows to try again: nothing of them had any effect. It looks at every exception that has
/// no mapper of its own, because such a fault may strike anywhere: in a filter, in an interceptor,
/// at commit. Whatever else went wrong stays a fault.
public class ContentionMapper {

  private static final Outcome OUTCOME = new Outcome();

  @ServerExceptionMapper(priority = 1)
  public Response unchecked(RuntimeException failed) {
    return OUTCOME.toResponse(failed);
  }

  @ServerExceptionMapper(priority = 1)
  public Response checked(SQLException failed) {
    return OUTCOME.toResponse(failed);
  }

  private static final class Outcome extends ExceptionMapperBase<Exception> {

    @Override
    protected HttpProblem toProblem(Exception failed) {
      if (anywhere(failed, Faults::lostRace)) {
        return HttpProblem.builder()
            .withStatus(Response.Status.CONFLICT)
            .withDetail(
                "Somebody changed the same thing at the same moment. Read it and try again.")
            .build();
      }
      if (failed instanceof RejectedExecutionException || anywhere(failed, Faults::passes)) {
        return HttpProblem.builder()
            .withStatus(Response.Status.SERVICE_UNAVAILABLE)
            .withHeader(HttpHeaders.RETRY_AFTER, 1)
            .build();
      }
      return HttpProblem.builder().withStatus(Response.Status.INTERNAL_SERVER_ERROR).build();
    }

    /// The transaction manager tells of what went wrong at commit beside, not below, its own words.
    private static boolean anywhere(Throwable failed, Predicate<Throwable> kind) {
      if (kind.test(failed)) {
        return true;
      }
      for (var cause = failed; cause != null; cause = cause.getCause()) {
        for (var beside : cause.getSuppressed()) {
          if (kind.test(beside)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
