package com.ooma.office.kernel.web.api;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/// Adds to every operation what all share and no resource should repeat: the errors it may answer
/// with, as problem+json, and the `Idempotency-Key` header of those that need one.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocumentFinish implements OASFilter {

  private static final DotName OPERATION =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
  private static final String PROBLEM = "#/components/schemas/Problem";

  private static final DotName ROLES =
      DotName.createSimple("jakarta.annotation.security.RolesAllowed");

  private final Set<String> idempotentOperations;
  private final Set<String> operationsOnBehalf;

  public ApiDocumentFinish(IndexView code) {
    idempotentOperations =
        code.getAnnotations(Idempotent.class).stream()
            .map(AnnotationInstance::target)
            .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
            .map(target -> target.asMethod().annotation(OPERATION))
            .filter(operation -> operation != null)
            .map(operation -> operation.value("operationId").asString())
            .collect(Collectors.toSet());
    operationsOnBehalf =
        code.getAnnotations(OPERATION).stream()
            .filter(operation -> isForCareAndMembers(operation.target().asMethod()))
            .map(operation -> operation.value("operationId").asString())
            .collect(Collectors.toSet());
  }

  /// What both may do, care does for the member on the phone.
  private static boolean isForCareAndMembers(MethodInfo method) {
    var own = method.annotation(ROLES);
    var allowed = own == null ? method.declaringClass().declaredAnnotation(ROLES) : own;
    var roles = allowed == null ? List.<String>of() : List.of(allowed.value().asStringArray());
    return roles.contains(Roles.CARE)
        && (roles.contains(Roles.MEMBER) || roles.contains(Roles.PRIMARY_MEMBER));
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getComponents().addSchema("Problem", problemSchema());
    ApiLimits.describe(document.getComponents());
    document
        .getPaths()
        .getPathItems()
        .forEach((path, item) ->
            item.getOperations().forEach((method, operation) -> finish(path, method, operation)));
  }

  private void finish(String path, PathItem.HttpMethod method, Operation operation) {
    errors(path, method, operation)
        .forEach((status, description) -> {
          if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(description));
          }
        });
    ApiLimits.apply(operation.getResponses());
    if (idempotentOperations.contains(operation.getOperationId())) {
      operation.addParameter(idempotencyKey());
    }
    if (operationsOnBehalf.contains(operation.getOperationId())) {
      operation.addParameter(onBehalfOf());
    }
  }

  private Map<String, String> errors(String path, PathItem.HttpMethod method, Operation operation) {
    var errors = new LinkedHashMap<String, String>();
    boolean secured = operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    boolean writes = method != PathItem.HttpMethod.GET;
    errors.put("400", "The request can't be read, or breaks the shape described here");
    if (secured) {
      errors.put("401", "No valid token");
      errors.put("403", "The token's role may not do this");
    }
    if (path.contains("{")) {
      errors.put("404", "There is no such thing, or it is not the caller's to see");
    }
    if (writes) {
      errors.put("409", "Not possible in the present state, or the same key is being worked on");
    }
    if (isGuarded(operation)) {
      errors.put("412", "Somebody else changed it since the caller read it");
      errors.put("428", "The `If-Match` header is missing");
    }
    if (writes && operation.getRequestBody() != null) {
      errors.put("415", "The body is not of the type described here");
      errors.put("422", "A rule is broken; `code` names it");
    }
    return errors;
  }

  private static boolean isGuarded(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream()
            .anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
  }

  static APIResponse problem(String description) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
    return OASFactory.createAPIResponse()
        .description(description)
        .content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "Repeat the request under the same key to get the same answer without a second effect."
                + " Kept for 24 hours.")
        .schema(text().minLength(1).maxLength(202));
  }

  private static Parameter onBehalfOf() {
    return OASFactory.createParameter()
        .name(Caller.ON_BEHALF_OF)
        .in(Parameter.In.HEADER)
        .description(
            "For care only, 403 `not-on-behalf` from others: the account whose member is on the"
                + " phone. It is as if the member had asked, and the author that is kept is care.")
        .schema(text().format("uuid"));
  }

  private static Schema problemSchema() {
    var fault =
        OASFactory.createSchema()
            .type(List.of(SchemaType.OBJECT))
            .addProperty("pointer", text().description("JSON pointer into the body"))
            .addProperty("detail", text());
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .description("RFC 9457. Branch on `code`; show `title` to people.")
        .addProperty("type", text().description("urn:ooma-office:problem: and the code"))
        .addProperty(
            "title", text().description("In French, or in English if Accept-Language asks for it"))
        .addProperty("status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)))
        .addProperty("detail", text())
        .addProperty("instance", text())
        .addProperty("code", text())
        .addProperty(
            "errors", OASFactory.createSchema().type(List.of(SchemaType.ARRAY)).items(fault));
  }

  static Schema text() {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING));
  }
}
