package com.ooma.office.kernel.web.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ApiBoundsTest {

  private final Schema name = ApiDocumentFinish.text();
  private final Schema sent = object().addProperty("name", name);
  private final Schema day = ApiDocumentFinish.text().format("date");
  private final Schema kind = ApiDocumentFinish.text().addEnumeration("ROUND");
  private final Schema reason = ApiDocumentFinish.text();
  private final Schema count = OASFactory.createSchema().addType(SchemaType.INTEGER);
  private final Schema items = OASFactory.createSchema().addType(SchemaType.ARRAY);
  private final Schema known = ApiDocumentFinish.text().maxLength(7);

  @Test
  void are_of_what_lets_it_in_of_its_format_or_of_an_event() {
    ApiBounds.finish(document());

    assertEquals(1_000, name.getMaxLength());
    assertEquals(10, day.getMaxLength());
    assertNull(kind.getMaxLength());
    assertEquals(1024 * 1024, reason.getMaxLength());
    assertEquals(BigDecimal.valueOf(Integer.MAX_VALUE), count.getMaximum());
    assertEquals(200, items.getMaxItems());
  }

  @Test
  void leave_alone_what_is_known_better() {
    ApiBounds.finish(document());

    assertEquals(7, known.getMaxLength());
  }

  private OpenAPI document() {
    var page =
        object()
            .addProperty("items", items)
            .addProperty("day", day)
            .addProperty("kind", kind)
            .addProperty("reason", reason)
            .addProperty("count", count)
            .addProperty("known", known);
    var operation =
        OASFactory.createOperation()
            .requestBody(OASFactory.createRequestBody().content(json("Order")))
            .responses(
                OASFactory.createAPIResponses()
                    .addAPIResponse(
                        "200", OASFactory.createAPIResponse().content(json("OrderPage"))));
    return OASFactory.createOpenAPI()
        .components(
            OASFactory.createComponents().addSchema("Order", sent).addSchema("OrderPage", page))
        .paths(
            OASFactory.createPaths()
                .addPathItem("/v1/orders", OASFactory.createPathItem().POST(operation)));
  }

  private static Content json(String schema) {
    return OASFactory.createContent()
        .addMediaType(
            "application/json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(SchemaOrigins.reference(schema))));
  }

  private static Schema object() {
    return OASFactory.createSchema().type(List.of(SchemaType.OBJECT));
  }
}
