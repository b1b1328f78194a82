package com.ooma.office.billing.adapter.in.rest.document;

import com.ooma.office.billing.application.document.HandOutDocument.HandedOut;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/// A document in the form that its reader can take: the PDF, unless XML or JSON is wanted.
final class DocumentResponse {

  static final String PDF = "application/pdf";

  private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);
  private static final List<Variant> FORMS =
      Variant.mediaTypes(PDF_TYPE, MediaType.APPLICATION_XML_TYPE, MediaType.APPLICATION_JSON_TYPE)
          .build();

  private DocumentResponse() {}

  static Response of(HandedOut document, Request request) {
    var chosen = request.selectVariant(FORMS);
    var form = chosen == null ? PDF_TYPE : chosen.getMediaType();
    var tag = new EntityTag(document.sha256() + "-" + form.getSubtype());
    var unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    var response = Response.ok(body(document, form), form).tag(tag);
    return form.equals(MediaType.APPLICATION_JSON_TYPE)
        ? response.build()
        : response.header(HttpHeaders.CONTENT_DISPOSITION, fileName(document, form)).build();
  }

  private static Object body(HandedOut document, MediaType form) {
    if (form.equals(PDF_TYPE)) {
      return document.pdf();
    }
    return form.equals(MediaType.APPLICATION_XML_TYPE) ? document.xml() : document.content();
  }

  private static String fileName(HandedOut document, MediaType form) {
    return "attachment; filename=\"%s.%s\""
        .formatted(document.content().number(), form.getSubtype());
  }
}
