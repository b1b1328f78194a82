package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.billing.domain.document.DocumentLine;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.billing.domain.usage.ItemisedCall;
import com.ooma.office.kernel.domain.Money;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The invoice for people: `print/page.html`, filled with amounts and days in French.
final class Page {

  private static final String HTML = "text/html";
  private static final Template TEMPLATE = template();
  private static final RawString CSS = new RawString(Resources.text("/print/page.css"));

  private Page() {}

  static String of(InvoiceDocument document) {
    boolean credit = document.kind() == InvoiceKind.CREDIT_NOTE;
    var totals = document.totals();
    return TEMPLATE
        .data("css", CSS)
        .data("credit", credit)
        .data("title", title(document))
        .data("agreement", credit ? "" : "e")
        .data("number", document.number())
        .data("issuedOn", Wording.day(document.issuedOn()))
        .data("dueOn", Wording.day(document.dueOn()))
        .data("period", Wording.days(document.period()))
        .data("seller", document.seller())
        .data("sellerSiren", Wording.grouped(document.seller().siren().digits()))
        .data("legalForm", Wording.legalForm(document.seller()))
        .data("buyer", document.buyer())
        .data("buyerSiren", Wording.grouped(document.buyer().siren().digits()))
        .data("mentions", document.mentions())
        .data("lines", document.lines().stream().map(Page::line).toList())
        .data("vatRate", document.vatRate() + "\u00a0%")
        .data("ht", Wording.euros(totals.ht()))
        .data("vat", Wording.euros(totals.vat()))
        .data(
            "rounding",
            totals.rounding().equals(Money.ZERO) ? "" : Wording.euros(totals.rounding()))
        .data("ttc", Wording.euros(totals.ttc()))
        .data("calls", document.calls().stream().map(Page::call).toList())
        .data("replaced", replaced(document.replaces()))
        .data("corrects", document.corrects().stream().map(Page::corrected).toList())
        .render();
  }

  private static String replaced(InvoiceDocument.@Nullable Preceding wrong) {
    return wrong == null
        ? ""
        : "facture %s du %s".formatted(wrong.number(), Wording.day(wrong.issuedOn()));
  }

  static String title(InvoiceDocument document) {
    return switch (document.kind()) {
      case INVOICE -> "Facture";
      case CREDIT_NOTE -> "Avoir";
    };
  }

  private static Map<String, String> line(DocumentLine line) {
    return Map.of(
        "description", line.description(),
        "days", Wording.days(line.days()),
        "quantity", Wording.count(line.quantity()),
        "unitHt", Wording.unitPrice(line.unitHt()),
        "ht", Wording.euros(line.ht()),
        "ttc", Wording.euros(line.ttc()));
  }

  private static Map<String, String> call(ItemisedCall call) {
    return Map.of(
        "extension", call.extension(),
        "start", Wording.moment(call.startedAt()),
        "number", call.number(),
        "destination", call.destination(),
        "seconds", Wording.duration(call.seconds()),
        "ttc", Wording.euros(call.ttc()));
  }

  private static Map<String, String> corrected(InvoiceDocument.Corrected invoice) {
    return Map.of(
        "number", invoice.number(),
        "issuedOn", Wording.day(invoice.issuedOn()),
        "ttc", Wording.euros(invoice.givenBack().ttc()),
        "ht", Wording.euros(invoice.givenBack().ht()));
  }

  private static Template template() {
    return Engine.builder()
        .addDefaults()
        .addValueResolver(new ReflectionValueResolver())
        .addResultMapper(new HtmlEscaper(List.of(HTML)))
        .build()
        .parse(Resources.text("/print/page.html"), Variant.forContentType(HTML));
  }
}
