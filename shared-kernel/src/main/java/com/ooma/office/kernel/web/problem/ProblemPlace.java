package com.ooma.office.kernel.web.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/// Leaves out where a problem arose (`instance`, which the library fills with the path of the
/// request) if it is longer than what we echo of anything: a path cut short would be another one.
@ApplicationScoped
public class ProblemPlace implements ProblemPostProcessor {

  private static final int AFTER_THE_LIBRARY = -1;

  @Override
  public int priority() {
    return AFTER_THE_LIBRARY;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var place = problem.getInstance();
    return place == null || place.toString().length() <= Echo.LONGEST
        ? problem
        : HttpProblem.builder(problem).withInstance(null).build();
  }
}
