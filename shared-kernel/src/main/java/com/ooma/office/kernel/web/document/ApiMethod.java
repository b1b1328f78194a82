package com.ooma.office.kernel.web.document;

import com.ooma.office.kernel.security.Roles;
import com.ooma.office.kernel.web.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.Declaration;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/// The method of a resource behind an operation of the document: what it says about itself need not
/// be said again in annotations for the document.
record ApiMethod(MethodInfo method) {

  private static final DotName API_RESPONSE =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponse");
  private static final DotName API_RESPONSES =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.responses.APIResponses");
  private static final DotName REQUEST_BODY =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.parameters.RequestBody");
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName ANYBODY_KNOWN = DotName.createSimple(Authenticated.class);
  private static final List<DotName> RULES =
      List.of(ROLES, ANYBODY_KNOWN, DotName.createSimple(PermitAll.class));
  private static final String JAX_RS = "jakarta.ws.rs.";

  /// By the identity of the operation.
  static Map<String, ApiMethod> in(IndexView code) {
    return code.getAnnotations(Operation.class).stream()
        .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
        .filter(operation -> operation.value("operationId") != null) // else it is hidden
        .collect(
            Collectors.toMap(
                operation -> operation.value("operationId").asString(),
                operation -> new ApiMethod(operation.target().asMethod()),
                (method, _) -> method)); // the index of a service has some of the kernel's twice
  }

  boolean isIdempotent() {
    return method.hasAnnotation(Idempotent.class);
  }

  /// Who may call it; nobody in particular if it is open, or open to everybody with a token.
  List<String> roles() {
    var rule = rule();
    return rule != null && rule.name().equals(ROLES)
        ? List.of(rule.value().asStringArray())
        : List.of();
  }

  /// What both may do, care does for the member on the phone.
  boolean isForCareAndMembers() {
    return roles().contains(Roles.CARE)
        && (roles().contains(Roles.MEMBER) || roles().contains(Roles.PRIMARY_MEMBER));
  }

  boolean needsToken() {
    var rule = rule();
    return rule != null && (rule.name().equals(ROLES) || rule.name().equals(ANYBODY_KNOWN));
  }

  /// A rule at the method replaces that of the class.
  private @Nullable AnnotationInstance rule() {
    return Stream.<Declaration>of(method, method.declaringClass())
        .flatMap(place -> RULES.stream().map(place::declaredAnnotation).filter(Objects::nonNull))
        .findFirst()
        .orElse(null);
  }

  /// What the body of a request is read into; what is named for the document comes first.
  Optional<Type> body() {
    return method.parameters().stream()
        .filter(parameter -> !isNamedByJaxRs(parameter))
        .findFirst()
        .map(parameter ->
            implementation(parameter.annotation(REQUEST_BODY)).orElse(parameter.type()));
  }

  private static boolean isNamedByJaxRs(MethodParameterInfo parameter) {
    return parameter.annotations().stream()
        .anyMatch(each -> each.name().toString().startsWith(JAX_RS));
  }

  /// What an answer of a status is made of, if the document or the method names a type.
  Type answer(String status) {
    return method.annotations().stream()
        .flatMap(ApiMethod::answers)
        .filter(each -> each.value("responseCode").asString().equals(status))
        .flatMap(each -> implementation(each).stream())
        .findFirst()
        .orElse(method.returnType());
  }

  /// Several answers of a method are in one annotation that the compiler makes.
  private static Stream<AnnotationInstance> answers(AnnotationInstance annotation) {
    if (annotation.name().equals(API_RESPONSES)) {
      return Arrays.stream(annotation.value().asNestedArray());
    }
    return annotation.name().equals(API_RESPONSE) ? Stream.of(annotation) : Stream.empty();
  }

  /// The type that a query, path or header parameter is read into.
  Optional<Type> parameter(String name) {
    return method.parameters().stream()
        .filter(parameter ->
            parameter.annotations().stream()
                .anyMatch(each ->
                    each.name().toString().startsWith(JAX_RS)
                        && each.value() != null
                        && name.equals(each.value().value())))
        .findFirst()
        .map(MethodParameterInfo::type);
  }

  /// The class that `content = @Content(schema = @Schema(implementation = …))` names.
  private static Optional<Type> implementation(@Nullable AnnotationInstance annotation) {
    return Optional.ofNullable(annotation)
        .map(each -> each.value("content"))
        .map(contents -> contents.asNestedArray()[0].value("schema"))
        .map(schema -> schema.asNested().value("implementation"))
        .map(AnnotationValue::asClass);
  }
}
