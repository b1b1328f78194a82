package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.language.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives every problem, whoever raised it, the same last touches: a stable `code` and `type`, a
/// title in the caller's language (French unless English is asked for), and faults as `errors[]
/// {pointer, detail}`.
@ApplicationScoped
public class ProblemFinish implements ProblemPostProcessor {

  /// Nobody mends more at once, and a long list is sent to have a longer one answered.
  public static final int MOST_FAULTS = 50;

  private static final int BEFORE_THE_LOG = 1_000;
  private static final Set<String> NOT_SHOWN = Set.of("code", ProblemDetails.VALUES);

  /// The validator finds faults in any order, and the same request is to have the same answer. Our
  /// own faults have an order.
  private static final Comparator<Object> BY_PLACE =
      Comparator.comparing(fault ->
          fault instanceof Violation violation ? violation.field + ": " + violation.message : "");

  private final FaultWords words = new FaultWords();
  private final Instance<RoutingContext> request;

  ProblemFinish(Instance<RoutingContext> request) {
    this.request = request;
  }

  /// Before the library's own steps: what it logs is the finished problem, which names no path, for
  /// a path may be a secret; and it adds the path to the answer only.
  @Override
  public int priority() {
    return BEFORE_THE_LOG;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var code =
        Objects.toString(problem.getParameters().get("code"), codeOf(problem.getStatusCode()));
    var language = language();
    var detail = ProblemDetails.of(problem, code, language);
    var finished =
        HttpProblem.builder()
            .withType(URI.create("urn:ooma-office:problem:" + code))
            .withTitle(ProblemTitles.of(code, problem.getStatusCode(), language))
            .withStatus(problem.getStatusCode())
            .withDetail(Echo.of(detail))
            .withInstance(problem.getInstance())
            .with("code", code);
    problem.getHeaders().forEach(finished::withHeader);
    parametersOf(problem, detail, language).forEach(finished::with);
    return finished.build();
  }

  private Map<String, Object> parametersOf(
      HttpProblem problem, @Nullable String detail, Locale language) {
    return problem.getParameters().entrySet().stream()
        .filter(parameter -> !NOT_SHOWN.contains(parameter.getKey()))
        .collect(
            Collectors.toMap(
                parameter ->
                    parameter.getKey().equals("violations") ? "errors" : parameter.getKey(),
                parameter -> pointed(parameter.getValue(), problem.getDetail(), detail, language)));
  }

  /// @param english what the whole is refused for; of a part that is to blame for it, it is said as
  ///   `detail`
  private Object pointed(
      Object value, @Nullable String english, @Nullable String detail, Locale language) {
    return value instanceof List<?> faults
        ? faults.stream()
            .sorted(BY_PLACE)
            .limit(MOST_FAULTS)
            .map(fault -> pointedFault(fault, english, detail, language))
            .toList()
        : value;
  }

  private Object pointedFault(
      Object fault, @Nullable String english, @Nullable String detail, Locale language) {
    return switch (fault) {
      case Violation violation -> told(pointer(violation.field), in(language, violation.message));
      case Refused.Fault told when told.detail().equals(english) && detail != null ->
          told(told.pointer(), detail);
      case Refused.Fault told -> told(told.pointer(), in(language, told.detail()));
      default -> fault;
    };
  }

  private String in(Locale language, String english) {
    return language.equals(Locale.ENGLISH) ? english : words.french(english);
  }

  private static Map<String, Object> told(String pointer, String detail) {
    return Map.of("pointer", Echo.of(pointer), "detail", Echo.of(detail));
  }

  /// `seats[2].email` as a JSON pointer.
  private static String pointer(String field) {
    return "/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/');
  }

  private Locale language() {
    return request.isResolvable() ? Language.of(request.get().request()) : Locale.FRENCH;
  }

  private static String codeOf(int status) {
    return switch (status) {
      case 400 -> "malformed";
      case 401 -> "not-authenticated";
      case 403 -> "not-allowed";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 409 -> "conflict";
      case 413 -> "too-large";
      case 415 -> "unsupported-media-type";
      case 429 -> "too-many-requests";
      case 503 -> "busy";
      default -> status < 500 ? "refused" : "fault";
    };
  }
}
