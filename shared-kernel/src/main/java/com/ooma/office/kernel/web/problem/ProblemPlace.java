package com.ooma.office.kernel.web.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.regex.Pattern;

/// Leaves out where a problem arose (`instance`, which the library fills with the path of the
/// request) if it is longer than what we echo of anything, or if it is no path once it is decoded,
/// as the library writes it: a path cut short or written otherwise would be another one.
@ApplicationScoped
public class ProblemPlace implements ProblemPostProcessor {

  private static final int AFTER_THE_LIBRARY = -1;

  /// What a path may have without percent signs, by RFC 3986.
  private static final Pattern NEEDS_NO_CODE = Pattern.compile("[\\w.~!$&'()*+,;=:@/-]*");

  @Override
  public int priority() {
    return AFTER_THE_LIBRARY;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var place = problem.getInstance();
    return place == null || isToldAsItWas(place)
        ? problem
        : HttpProblem.builder(problem).withInstance(null).build();
  }

  private static boolean isToldAsItWas(URI place) {
    return place.toString().length() <= Echo.LONGEST
        && NEEDS_NO_CODE.matcher(place.getPath()).matches();
  }
}
