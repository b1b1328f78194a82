package com.ooma.office.kernel.web.document;

import com.ooma.office.kernel.csv.CsvFile;
import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.web.api.Paging;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Says how long every text and list of a document can be, and how large every number, where the
/// types say nothing of their own: what is sent is bounded by [PlainText], and what is answered has
/// fit into one event.
final class ApiBounds {

  private static final Map<String, Integer> LENGTHS =
      Map.of("uuid", 36, "date", 10, "date-time", 35, "email", 254, "uri", 2_048);

  private static final int LARGEST_EVENT = 1024 * 1024;

  private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal SMALLEST_INT = BigDecimal.valueOf(Integer.MIN_VALUE);

  /// What programs whose numbers are all floating point still read to the last digit.
  private static final BigDecimal LARGEST_LONG = BigDecimal.valueOf((1L << 53) - 1);

  private final Map<String, Schema> schemas;
  private final Set<String> sent = new HashSet<>();

  private ApiBounds(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  static void finish(OpenAPI document) {
    var bounds = new ApiBounds(document.getComponents().getSchemas());
    DocumentSchemas.operations(document)
        .flatMap(DocumentSchemas::ofRequest)
        .forEach(bounds::boundSent);
    bounds.boundPages();
    DocumentSchemas.each(document, schema -> bound(schema, LARGEST_EVENT));
  }

  private void boundSent(Schema sent) {
    DocumentSchemas.visit(sent, this::boundSentPart);
  }

  private void boundSentPart(Schema part) {
    if (part.getRef() == null) {
      bound(part, PlainText.ONE_LINE.longest());
      return;
    }
    var name = SchemaOrigins.nameIn(part.getRef());
    var meant = schemas.get(name);
    if (meant != null && sent.add(name)) {
      boundSent(meant);
    }
  }

  /// No page is longer than the longest that [Paging] lets anybody ask for.
  private void boundPages() {
    schemas.forEach((name, schema) -> {
      var items = DocumentSchemas.orEmpty(schema.getProperties()).get("items");
      if (name.endsWith("Page") && items != null && items.getMaxItems() == null) {
        items.setMaxItems(Paging.LONGEST);
      }
    });
  }

  private static void bound(Schema schema, int longest) {
    for (var type : schema.getType() == null ? List.<SchemaType>of() : schema.getType()) {
      switch (type) {
        case STRING -> boundText(schema, longest);
        case INTEGER -> boundNumber(schema);
        case ARRAY -> {
          if (schema.getMaxItems() == null) {
            schema.setMaxItems(CsvFile.MOST_ROWS);
          }
        }
        case OBJECT, NUMBER, BOOLEAN, NULL -> {} // have no length
      }
    }
  }

  private static void boundText(Schema schema, int longest) {
    if (schema.getMaxLength() == null
        && schema.getEnumeration() == null
        && schema.getConstValue() == null) {
      var format = schema.getFormat();
      schema.setMaxLength(format == null ? longest : LENGTHS.getOrDefault(format, longest));
    }
  }

  private static void boundNumber(Schema schema) {
    boolean isLong = "int64".equals(schema.getFormat());
    if (schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    if (schema.getMinimum() == null) {
      schema.setMinimum(isLong ? LARGEST_LONG.negate() : SMALLEST_INT);
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(isLong ? LARGEST_LONG : LARGEST_INT);
    }
  }
}
