package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.billing.domain.charge.Buyer;
import com.ooma.office.billing.domain.charge.Period;
import com.ooma.office.billing.domain.charge.PostalAddress;
import com.ooma.office.billing.domain.document.DocumentLine;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.Seller;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.Siren;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;

/// The invoice for programs: EN 16931 as a Cross Industry Invoice, with what the French rules want
/// (BR-FR). Elements come in the order of its schema; BT and BG are the terms of EN 16931.
final class CrossIndustryInvoice {

  /// Services that are not paid yet (BT-23).
  private static final String PROCESS = "S1";

  private static final String PROFILE = "urn:cen.eu:en16931:2017";
  private static final String SIREN = "0002";
  private static final String ELECTRONIC_ADDRESS = "0225";
  private static final String BANK_CARD = "48";
  private static final String DUE_ON_PAYMENT = "72";
  private static final String ONE = "C62";

  private final XmlOut xml;
  private final InvoiceDocument document;

  private CrossIndustryInvoice(XmlOut xml, InvoiceDocument document) {
    this.xml = xml;
    this.document = document;
  }

  static byte[] of(InvoiceDocument document) {
    var out = new ByteArrayOutputStream(16_384);
    try (var xml = new XmlOut(out)) {
      new CrossIndustryInvoice(xml, document).write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(document.number() + " can't be written as XML", e);
    }
    return out.toByteArray();
  }

  private void write() throws XMLStreamException {
    xml.root(() -> {
      xml.section("ExchangedDocumentContext", this::context);
      xml.section("ExchangedDocument", this::head);
      xml.section("SupplyChainTradeTransaction", this::transaction);
    });
  }

  private void context() throws XMLStreamException {
    xml.part("BusinessProcessSpecifiedDocumentContextParameter", () -> xml.text("ID", PROCESS));
    xml.part("GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ID", PROFILE));
  }

  private void head() throws XMLStreamException {
    xml.text("ID", document.number());
    xml.text(
        "TypeCode",
        switch (document.kind()) {
          case INVOICE -> "380";
          case CREDIT_NOTE -> "381";
        });
    xml.day("IssueDateTime", document.issuedOn());
    var mentions = document.mentions();
    note("PMT", mentions.recoveryIndemnity());
    note("PMD", mentions.latePenalties());
    note("AAB", mentions.earlyPaymentDiscount());
    note("BAR", "B2B");
    note("REG", Wording.legalForm(document.seller()));
  }

  private void note(String subject, String content) throws XMLStreamException {
    xml.part(
        "IncludedNote",
        () -> {
          xml.text("Content", content);
          xml.text("SubjectCode", subject);
        });
  }

  private void transaction() throws XMLStreamException {
    for (var line : document.lines()) {
      xml.part("IncludedSupplyChainTradeLineItem", () -> line(line));
    }
    xml.part(
        "ApplicableHeaderTradeAgreement",
        () -> {
          xml.part("SellerTradeParty", () -> seller(document.seller()));
          xml.part("BuyerTradeParty", () -> buyer(document.buyer()));
        });
    xml.part(
        "ApplicableHeaderTradeDelivery",
        () ->
            xml.part(
                "ActualDeliverySupplyChainEvent",
                () -> xml.day("OccurrenceDateTime", document.period().lastDay())));
    xml.part("ApplicableHeaderTradeSettlement", this::settlement);
  }

  private void line(DocumentLine line) throws XMLStreamException {
    xml.part(
        "AssociatedDocumentLineDocument", () -> xml.text("LineID", Integer.toString(line.place())));
    xml.part("SpecifiedTradeProduct", () -> xml.text("Name", line.description()));
    xml.part(
        "SpecifiedLineTradeAgreement",
        () ->
            xml.part("NetPriceProductTradePrice", () -> xml.number("ChargeAmount", line.unitHt())));
    xml.part(
        "SpecifiedLineTradeDelivery",
        () -> xml.text("BilledQuantity", "unitCode", ONE, Integer.toString(line.quantity())));
    xml.part(
        "SpecifiedLineTradeSettlement",
        () -> {
          xml.part(
              "ApplicableTradeTax",
              () -> {
                xml.text("TypeCode", "VAT");
                xml.text("CategoryCode", "S");
                rate();
              });
          period(line.days());
          xml.part(
              "SpecifiedTradeSettlementLineMonetarySummation",
              () -> xml.amount("LineTotalAmount", line.ht()));
        });
  }

  private void seller(Seller seller) throws XMLStreamException {
    party(seller.legalName(), seller.siren(), seller.address(), seller.vatNumber());
  }

  private void buyer(Buyer buyer) throws XMLStreamException {
    party(buyer.legalName(), buyer.siren(), buyer.address(), buyer.vatNumber());
  }

  private void party(String name, Siren siren, PostalAddress address, String vatNumber)
      throws XMLStreamException {
    xml.text("Name", name);
    xml.part("SpecifiedLegalOrganization", () -> xml.text("ID", "schemeID", SIREN, siren.digits()));
    xml.part(
        "PostalTradeAddress",
        () -> {
          xml.text("PostcodeCode", address.postalCode());
          xml.text("LineOne", address.street());
          xml.text("CityName", address.city());
          xml.text("CountryID", "FR");
        });
    xml.part(
        "URIUniversalCommunication",
        () -> xml.text("URIID", "schemeID", ELECTRONIC_ADDRESS, siren.digits()));
    xml.part("SpecifiedTaxRegistration", () -> xml.text("ID", "schemeID", "VA", vatNumber));
  }

  private void settlement() throws XMLStreamException {
    xml.text("InvoiceCurrencyCode", Money.CURRENCY);
    xml.part("SpecifiedTradeSettlementPaymentMeans", () -> xml.text("TypeCode", BANK_CARD));
    xml.part(
        "ApplicableTradeTax",
        () -> {
          xml.amount("CalculatedAmount", document.totals().vat());
          xml.text("TypeCode", "VAT");
          xml.amount("BasisAmount", document.totals().ht());
          xml.text("CategoryCode", "S");
          xml.text("DueDateTypeCode", DUE_ON_PAYMENT);
          rate();
        });
    period(document.period());
    xml.part("SpecifiedTradePaymentTerms", () -> xml.day("DueDateDateTime", document.dueOn()));
    xml.part("SpecifiedTradeSettlementHeaderMonetarySummation", this::sums);
    for (var invoice : document.preceding()) {
      xml.part("InvoiceReferencedDocument", () -> preceding(invoice));
    }
  }

  private void sums() throws XMLStreamException {
    var totals = document.totals();
    xml.amount("LineTotalAmount", totals.ht());
    xml.amount("TaxBasisTotalAmount", totals.ht());
    xml.text("TaxTotalAmount", "currencyID", Money.CURRENCY, totals.vat().amount().toPlainString());
    if (!totals.rounding().equals(Money.ZERO)) {
      xml.amount("RoundingAmount", totals.rounding());
    }
    xml.amount("GrandTotalAmount", totals.ht().plus(totals.vat()));
    xml.amount("DuePayableAmount", totals.ttc());
  }

  /// BT-25 and BT-26, for each (BR-FR-CO-05).
  private void preceding(InvoiceDocument.Preceding invoice) throws XMLStreamException {
    xml.text("IssuerAssignedID", invoice.number());
    xml.qualifiedDay("FormattedIssueDateTime", invoice.issuedOn());
  }

  private void rate() throws XMLStreamException {
    xml.number("RateApplicablePercent", BigDecimal.valueOf(document.vatRate()).setScale(2));
  }

  private void period(Period days) throws XMLStreamException {
    xml.part(
        "BillingSpecifiedPeriod",
        () -> {
          xml.day("StartDateTime", days.start());
          xml.day("EndDateTime", days.lastDay());
        });
  }
}
