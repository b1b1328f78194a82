package com.ooma.office.kernel.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Refused;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Says where a JSON body can't be read, without a word about our classes. JSON that can't be read
/// anywhere else is ours, and a fault: the problem library would call it the caller's, and name
/// classes. It maps each of these exceptions by its own name, and so must we.
public class UnreadableMapper {

  private static final Unreadable UNREADABLE = new Unreadable();
  private static final Fault FAULT = new Fault();

  @ServerExceptionMapper(priority = 1)
  public Response body(UnreadableBody unreadable) {
    return UNREADABLE.toResponse(unreadable.getCause());
  }

  @ServerExceptionMapper(priority = 1)
  public Response format(InvalidFormatException fault) {
    return FAULT.toResponse(fault);
  }

  @ServerExceptionMapper(priority = 1)
  public Response unrecognized(UnrecognizedPropertyException fault) {
    return FAULT.toResponse(fault);
  }

  @ServerExceptionMapper(priority = 1)
  public Response mismatched(MismatchedInputException fault) {
    return FAULT.toResponse(fault);
  }

  @ServerExceptionMapper(priority = 1)
  public Response other(JsonProcessingException fault) {
    return FAULT.toResponse(fault);
  }

  private static final class Fault extends ExceptionMapperBase<JsonProcessingException> {

    @Override
    protected HttpProblem toProblem(JsonProcessingException fault) {
      return HttpProblem.builder().withStatus(Response.Status.INTERNAL_SERVER_ERROR).build();
    }
  }

  private static final class Unreadable extends ExceptionMapperBase<JsonMappingException> {

    @Override
    protected HttpProblem toProblem(JsonMappingException exception) {
      var fault = new Refused.Fault(pointer(exception), detail(exception));
      var problem =
          HttpProblem.builder()
              .withStatus(Response.Status.BAD_REQUEST)
              .withDetail("The body can't be read.")
              .with("errors", List.of(fault));
      return isMailAddress(exception)
          ? problem.with("code", MailAddress.REFUSAL).build()
          : problem.build();
    }

    /// A mail address is refused under one code, wherever it stands.
    private static boolean isMailAddress(JsonMappingException exception) {
      return exception instanceof InvalidFormatException format
          && format.getTargetType() == MailAddress.class;
    }

    private static String detail(JsonMappingException exception) {
      return switch (exception) {
        case NotPlain text -> text.getOriginalMessage();
        case UnrecognizedPropertyException unknown ->
            "There is no property '" + unknown.getPropertyName() + "' here.";
        case InvalidFormatException format when isOurs(format) ->
            format.getOriginalMessage().replaceFirst("(?s).*\": ", "");
        case InvalidFormatException format when format.getTargetType().isEnum() ->
            Wanted.oneOf(format.getTargetType());
        case InvalidFormatException _ -> "This value has another form than the one wanted here.";
        case MismatchedInputException _ -> "Another kind of value is wanted here.";
        default ->
            exception.getPath().isEmpty()
                ? "The body is not JSON."
                : "This value can't be read, or stands here twice.";
      };
    }

    /// Our own values say in plain words what they want.
    private static boolean isOurs(InvalidFormatException format) {
      return format.getTargetType().getPackageName().startsWith("com.ooma.office.kernel.domain");
    }

    private static String pointer(JsonMappingException exception) {
      return exception.getPath().stream()
          .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
          .map(name -> name.replace("~", "~0").replace("/", "~1"))
          .collect(Collectors.joining("/", "/", ""));
    }
  }
}
