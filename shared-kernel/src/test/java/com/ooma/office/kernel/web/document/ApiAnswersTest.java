package com.ooma.office.kernel.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ApiAnswersTest {

  @RolesAllowed({"ops", "care"})
  static final class Desk {

    @Operation(operationId = "look")
    public void look() {}

    @PermitAll
    @Operation(operationId = "ask")
    public void ask() {}
  }

  @Test
  void say_who_may_call_instead_of_the_name_of_a_status() throws IOException {
    assertEquals("Only for the roles ops, care", answersOf("look").get("403").getDescription());
  }

  @Test
  void say_nothing_of_tokens_where_none_is_needed() throws IOException {
    assertFalse(answersOf("ask").containsKey("401"));
    assertFalse(answersOf("ask").containsKey("403"));
  }

  private static Map<String, APIResponse> answersOf(String operationId) throws IOException {
    var responses = OASFactory.createAPIResponses();
    if (operationId.equals("look")) {
      responses.addAPIResponse("403", OASFactory.createAPIResponse().description("Not Allowed"));
    }
    var operation = OASFactory.createOperation().operationId(operationId).responses(responses);
    ApiAnswers.finish(
        HttpMethod.GET, operation, ApiMethod.in(Index.of(Desk.class)).get(operationId), false);
    return responses.getAPIResponses();
  }
}
