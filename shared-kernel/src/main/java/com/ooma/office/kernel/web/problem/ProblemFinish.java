package com.ooma.office.kernel.web.problem;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.web.language.Language;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gives every problem, whoever raised it, the same last touches: a stable `code` and `type`, a
/// title in the caller's language (French unless English is asked for), and faults as `errors[]
/// {pointer, detail}`.
@ApplicationScoped
public class ProblemFinish implements ProblemPostProcessor {

  /// Nobody mends more at once, and a long list is sent to have a longer one answered.
  public static final int MOST_FAULTS = 50;

  static final String TYPES = "urn:ooma-office:problem:";

  private static final int BEFORE_THE_LOG = 1_000;

  /// Ours, and the library's name for those of the validator.
  private static final Set<String> FAULTS = Set.of("errors", "violations");

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

  /// The library keeps in a static list who finishes problems, and adds this one to it at start.
  /// The one of an application that ran before in the same JVM, as in tests, would have its hands
  /// on problems first, and not know what they are made of.
  public void clearTheWay(@Observes @Initialized(ApplicationScoped.class) Object application) {
    ExceptionMapperBase.postProcessorsRegistry.reset();
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
            .withType(URI.create(TYPES + code))
            .withTitle(ProblemTitles.of(code, problem.getStatusCode(), language))
            .withStatus(problem.getStatusCode())
            .withDetail(Echo.of(detail))
            .withInstance(problem.getInstance())
            .with("code", code);
    problem.getHeaders().forEach(finished::withHeader);
    parametersOf(problem, fault -> said(fault, problem.getDetail(), detail, language))
        .forEach(finished::with);
    return finished.build();
  }

  /// @param english what the whole is refused for; of a part that is to blame for it, it is said as
  ///   `detail`
  private String said(
      String fault, @Nullable String english, @Nullable String detail, Locale language) {
    if (fault.equals(english) && detail != null) {
      return detail;
    }
    return language.equals(Locale.ENGLISH) ? fault : words.french(fault);
  }

  private static Map<String, Object> parametersOf(HttpProblem problem, UnaryOperator<String> said) {
    return problem.getParameters().entrySet().stream()
        .filter(parameter -> !NOT_SHOWN.contains(parameter.getKey()))
        .collect(
            Collectors.toMap(
                parameter -> FAULTS.contains(parameter.getKey()) ? "errors" : parameter.getKey(),
                parameter ->
                    FAULTS.contains(parameter.getKey())
                        ? pointed((List<?>) parameter.getValue(), said)
                        : parameter.getValue()));
  }

  private static List<Object> pointed(List<?> faults, UnaryOperator<String> said) {
    return faults.stream()
        .sorted(BY_PLACE)
        .limit(MOST_FAULTS)
        .<Object>map(fault -> pointedFault(fault, said))
        .toList();
  }

  private static Object pointedFault(Object fault, UnaryOperator<String> said) {
    return switch (fault) {
      case Violation found -> told(pointer(found.field), said.apply(found.message));
      case Refused.Fault told -> told(told.pointer(), said.apply(told.detail()));
      default -> fault;
    };
  }

  private static Map<String, Object> told(String pointer, String detail) {
    return Map.of("pointer", Echo.of(pointer), "detail", Echo.of(detail));
  }

  /// `seats[2].email` as a JSON pointer. What is wrong with an element itself is said of
  /// `seats[2].<list element>`, and of a set's, which has no place, of `days[].<iterable element>`.
  private static String pointer(String field) {
    return "/"
        + field
            .replaceAll("\\[]|\\.<[a-z ]+>", "")
            .replaceAll("\\[(\\d+)]", "/$1")
            .replace('.', '/');
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
