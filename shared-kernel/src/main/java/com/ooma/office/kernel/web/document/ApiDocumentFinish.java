package com.ooma.office.kernel.web.document;

import com.ooma.office.kernel.security.Caller;
import com.ooma.office.kernel.web.problem.ProblemFinish;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.IndexView;

/// Adds to every operation what its method says already and no resource should repeat: who may call
/// it, the errors it may answer with, the `Idempotency-Key` header of those that need one.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocumentFinish implements OASFilter {

  static final String PROBLEM_TYPE = "application/problem+json";

  private static final String PROBLEM = "#/components/schemas/Problem";

  private final IndexView code;
  private final Map<String, ApiMethod> methods;

  public ApiDocumentFinish(IndexView code) {
    this.code = code;
    methods = ApiMethod.in(code);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    ApiSchemas.finish(document, methods, code);
    document.getComponents().addSchema("Problem", problemSchema());
    ApiLimits.describe(document.getComponents());
    document.getPaths().getPathItems().values().forEach(this::finish);
    DocumentSchemas.webhooks(document).forEach(ApiDocumentFinish::leaveToReceiver);
    ApiSchemas.dropUnused(document);
    ApiBounds.finish(document);
  }

  /// No token of ours is sent to others, and how they word a refusal is their affair.
  private static void leaveToReceiver(Operation webhook) {
    webhook.setSecurity(List.of());
    webhook
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (!status.startsWith("2")) {
            answer.setContent(null);
          }
        });
  }

  private void finish(PathItem item) {
    boolean isTagged = item.getOperations().values().stream().anyMatch(ApiAnswers::isGuarded);
    item.getOperations()
        .forEach((verb, operation) -> {
          var method = methods.get(operation.getOperationId());
          if (method != null) {
            operation.setSecurity(method.needsToken() ? List.of(memberToken()) : List.of());
            if (method.isIdempotent()) {
              operation.addParameter(idempotencyKey());
            }
            if (method.isForCareAndMembers()) {
              operation.addParameter(onBehalfOf());
            }
          }
          nameTheService(operation);
          ApiAnswers.finish(verb, operation, method, isTagged);
        });
  }

  /// Where a path names a service it can only be the one that the document is of.
  private static void nameTheService(Operation operation) {
    var name = ConfigProvider.getConfig().getValue("office.service", String.class);
    Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
        .filter(parameter ->
            parameter.getIn() == Parameter.In.PATH && parameter.getName().equals("service"))
        .forEach(parameter -> parameter.setSchema(text().addEnumeration(name)));
  }

  private static SecurityRequirement memberToken() {
    return OASFactory.createSecurityRequirement().addScheme("member-token");
  }

  static APIResponse problem(String description) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
    return OASFactory.createAPIResponse()
        .description(description)
        .content(OASFactory.createContent().addMediaType(PROBLEM_TYPE, media));
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "Repeat the request under the same key to get the same answer without a second effect. Kept for 24 hours.")
        .schema(text().minLength(1).maxLength(202))
        .example("3f1c6a52-8f0e-4d0b-9a55-0f6f4f3f2a10");
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
            .required(List.of("pointer", "detail"))
            .addProperty(
                "pointer",
                text()
                    .description(
                        "JSON pointer into the body; of a query parameter, a slash and its name"))
            .addProperty("detail", text());
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .description(
            "RFC 9457. Branch on `code`; show `title` to people. Some codes come with members of"
                + " their own.")
        .required(List.of("type", "title", "status", "code"))
        .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true))
        .addProperty(
            "type", text().format("uri").description("urn:ooma-office:problem: and the code"))
        .addProperty(
            "title", text().description("In French, or in English if Accept-Language asks for it"))
        .addProperty(
            "status", OASFactory.createSchema().type(List.of(SchemaType.INTEGER)).format("int32"))
        .addProperty("detail", text())
        .addProperty("instance", text().format("uri-reference").description("What was asked for"))
        .addProperty("code", ApiCodes.schema())
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .items(fault)
                .maxItems(ProblemFinish.MOST_FAULTS));
  }

  static Schema text() {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING));
  }
}
