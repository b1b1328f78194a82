package com.ooma.office.kernel.web;

import com.fasterxml.jackson.core.JsonParseException;
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

/// Says where a JSON body can't be read, without a word about our classes.
public class UnreadableMapper {

  private static final Unreadable UNREADABLE = new Unreadable();

  @ServerExceptionMapper(priority = 1)
  public Response mismatched(MismatchedInputException mismatch) {
    return UNREADABLE.toResponse(mismatch);
  }

  /// Named by itself, or the library's mapper of it comes first.
  @ServerExceptionMapper(priority = 1)
  public Response formless(InvalidFormatException format) {
    return UNREADABLE.toResponse(format);
  }

  @ServerExceptionMapper(priority = 1)
  public Response notJson(JsonParseException garbled) {
    return UNREADABLE.toResponse(new JsonMappingException(null, "The body is not JSON."));
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
        case UnrecognizedPropertyException unknown ->
            "There is no property '" + unknown.getPropertyName() + "' here.";
        case InvalidFormatException format when isOurs(format) ->
            format.getOriginalMessage().replaceFirst("(?s).*\": ", "");
        case InvalidFormatException _ -> "This value has another form than the one wanted here.";
        case MismatchedInputException _ -> "Another kind of value is wanted here.";
        default -> exception.getOriginalMessage();
      };
    }

    /// Our own values say in plain words what they want.
    private static boolean isOurs(InvalidFormatException format) {
      return format.getTargetType().getPackageName().startsWith("com.ooma.office.kernel.domain");
    }

    private static String pointer(JsonMappingException exception) {
      return exception.getPath().stream()
          .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
          .collect(Collectors.joining("/", "/", ""));
    }
  }
}
