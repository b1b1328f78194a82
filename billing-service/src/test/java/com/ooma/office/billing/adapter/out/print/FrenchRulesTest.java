package com.ooma.office.billing.adapter.out.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.billing.domain.document.DocumentExamples;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.billing.domain.invoice.InvoiceKind;
import com.ooma.office.kernel.domain.Money;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// What the French state wants of an electronic invoice (BR-FR of its schematrons, flux 2), and
/// what of EN 16931 it stands on, each rule by its name.
class FrenchRulesTest {

  private static final XPath XPATH = XPathFactory.newDefaultInstance().newXPath();
  private static final String HEAD = "//*[local-name()='ExchangedDocument']";
  private static final String SELLER = "//*[local-name()='SellerTradeParty']";
  private static final String BUYER = "//*[local-name()='BuyerTradeParty']";
  private static final String SUMS =
      "//*[local-name()='SpecifiedTradeSettlementHeaderMonetarySummation']";
  private static final String VAT =
      "//*[local-name()='ApplicableHeaderTradeSettlement']/*[local-name()='ApplicableTradeTax']";
  private static final String LINE = "//*[local-name()='IncludedSupplyChainTradeLineItem']";

  /// A document and its XML.
  record Sample(String name, InvoiceDocument document, Document xml) {

    List<String> texts(String path) {
      try {
        var nodes = (NodeList) XPATH.evaluate(path, xml, XPathConstants.NODESET);
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
          texts.add(nodes.item(i).getTextContent());
        }
        return texts;
      } catch (XPathExpressionException e) {
        throw new IllegalArgumentException(path, e);
      }
    }

    String text(String path) {
      var texts = texts(path);
      assertEquals(1, texts.size(), path);
      return texts.getFirst();
    }

    Money sum(String name) {
      return Money.of(text(SUMS + "/*[local-name()='" + name + "']"));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    return DocumentExamples.all().entrySet().stream()
        .map(each -> new Sample(each.getKey(), each.getValue(), parsed(each.getValue())));
  }

  private static Document parsed(InvoiceDocument document) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      var xml = CrossIndustryInvoice.of(document);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_01_and_02_numbers_are_short_and_plain(Sample sample) {
    var number = sample.text(HEAD + "/*[local-name()='ID']");

    assertEquals(sample.document().number(), number);
    assertTrue(number.matches("[A-Za-z0-9+_/-]{1,35}"), number);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_04_an_invoice_is_380_and_a_credit_note_381(Sample sample) {
    var type = sample.document().kind() == InvoiceKind.INVOICE ? "380" : "381";

    assertEquals(type, sample.text(HEAD + "/*[local-name()='TypeCode']"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_05_and_06_indemnity_penalties_and_discount_are_said_once_each(Sample sample) {
    var subjects = sample.texts(HEAD + "//*[local-name()='SubjectCode']");

    assertEquals(subjects.size(), Set.copyOf(subjects).size(), subjects::toString);
    assertTrue(subjects.containsAll(List.of("PMT", "PMD", "AAB", "REG")), subjects::toString);
    assertTrue(note(sample, "PMT").contains("40 €"));
    assertTrue(note(sample, "PMD").contains("trois fois l'intérêt légal"));
    assertTrue(note(sample, "AAB").contains("néant"));
    assertTrue(
        note(sample, "REG").matches("SAS au capital de 10.000.€ – RCS Paris 987.654.324"),
        note(sample, "REG"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_08_it_is_for_services_that_are_not_paid_yet(Sample sample) {
    assertEquals(
        "S1",
        sample.text(
            "//*[local-name()='BusinessProcessSpecifiedDocumentContextParameter']/*[local-name()='ID']"));
    assertEquals(
        "urn:cen.eu:en16931:2017",
        sample.text(
            "//*[local-name()='GuidelineSpecifiedDocumentContextParameter']/*[local-name()='ID']"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_09_10_and_11_seller_and_buyer_are_known_by_their_siren(Sample sample) {
    for (var party : List.of(SELLER, BUYER)) {
      var legal = party + "/*[local-name()='SpecifiedLegalOrganization']/*[local-name()='ID']";
      assertTrue(sample.text(legal).matches("[0-9]{9}"));
      assertEquals("0002", sample.text(legal + "/@schemeID"));
      for (var siret : sample.texts(party + "/*[local-name()='GlobalID'][@schemeID='0009']")) {
        assertTrue(siret.startsWith(sample.text(legal)), siret);
      }
    }
    assertEquals(
        sample.document().buyer().siren().digits(),
        sample.text(BUYER + "/*[local-name()='SpecifiedLegalOrganization']/*[local-name()='ID']"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_12_and_13_both_have_an_electronic_address_that_starts_with_it(Sample sample) {
    for (var party : List.of(SELLER, BUYER)) {
      var siren =
          sample.text(party + "/*[local-name()='SpecifiedLegalOrganization']/*[local-name()='ID']");
      assertTrue(sample.text(party + "//*[local-name()='URIID']").startsWith(siren));
      assertEquals("0225", sample.text(party + "//*[local-name()='URIID']/@schemeID"));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_15_and_16_all_is_at_the_standard_rate(Sample sample) {
    assertEquals(Set.of("S"), Set.copyOf(sample.texts("//*[local-name()='CategoryCode']")));
    assertEquals(
        Set.of("20.00"), Set.copyOf(sample.texts("//*[local-name()='RateApplicablePercent']")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_18_nothing_is_attached_but_what_it_is_itself(Sample sample) {
    assertEquals(List.of(), sample.texts("//*[local-name()='AdditionalReferencedDocument']"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_co_05_a_credit_note_names_each_invoice_with_its_day(Sample sample) {
    var reference = "//*[local-name()='InvoiceReferencedDocument']";
    var preceding = sample.document().preceding();

    assertEquals(
        sample.document().kind() == InvoiceKind.INVOICE, sample.document().corrects().isEmpty());
    assertEquals(
        preceding.stream().map(InvoiceDocument.Preceding::number).toList(),
        sample.texts(reference + "/*[local-name()='IssuerAssignedID']"));
    assertEquals(
        preceding.stream().map(each -> each.issuedOn().toString().replace("-", "")).toList(),
        sample.texts(reference + "//*[local-name()='DateTimeString'][@format='102']"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_co_09_nothing_is_said_to_be_paid_already(Sample sample) {
    assertEquals(List.of(), sample.texts(SUMS + "/*[local-name()='TotalPrepaidAmount']"));
    assertEquals(sample.document().totals().ttc(), sample.sum("DuePayableAmount"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_dec_01_amounts_have_two_decimals(Sample sample) {
    var amounts =
        sample.texts("//*[contains(local-name(), 'Amount') and local-name() != 'ChargeAmount']");

    assertTrue(amounts.size() >= 6 + sample.document().lines().size());
    assertTrue(amounts.stream().allMatch(each -> each.matches("-?[0-9]+\\.[0-9]{2}")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_dec_02_quantities_have_four_at_most(Sample sample) {
    var quantities = sample.texts("//*[local-name()='BilledQuantity']");

    assertEquals(sample.document().lines().size(), quantities.size());
    assertTrue(quantities.stream().allMatch(each -> each.matches("-?[0-9]+(\\.[0-9]{1,4})?")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_dec_03_prices_are_more_than_nothing_and_have_six_at_most(Sample sample) {
    for (var price : sample.texts("//*[local-name()='ChargeAmount']")) {
      assertTrue(price.matches("[0-9]+(\\.[0-9]{1,6})?"), price);
      assertTrue(new BigDecimal(price).signum() > 0, price);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_fr_dec_04_rates_have_two(Sample sample) {
    assertTrue(
        sample.texts("//*[local-name()='RateApplicablePercent']").stream()
            .allMatch(each -> each.matches("[0-9]+(\\.[0-9]{1,2})?")));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_co_10_lines_add_up_to_the_sum_without_tax(Sample sample) {
    var lines = sample.texts(LINE + "//*[local-name()='LineTotalAmount']");

    assertEquals(
        sample.sum("LineTotalAmount"),
        lines.stream().map(Money::of).reduce(Money.ZERO, Money::plus));
    assertEquals(sample.sum("LineTotalAmount"), sample.sum("TaxBasisTotalAmount"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void br_co_14_to_16_sums_make_what_is_to_be_paid(Sample sample) {
    var rounding =
        sample.texts(SUMS + "/*[local-name()='RoundingAmount']").stream()
            .map(Money::of)
            .reduce(Money.ZERO, Money::plus);

    assertEquals(
        sample.sum("TaxTotalAmount"),
        Money.of(sample.text(VAT + "/*[local-name()='CalculatedAmount']")));
    assertEquals(
        sample.sum("GrandTotalAmount"),
        sample.sum("TaxBasisTotalAmount").plus(sample.sum("TaxTotalAmount")));
    assertEquals(sample.sum("DuePayableAmount"), sample.sum("GrandTotalAmount").plus(rounding));
    assertEquals("EUR", sample.text(SUMS + "/*[local-name()='TaxTotalAmount']/@currencyID"));
  }

  /// Of an invoice to the cent; a credit note takes what is left of the VAT of its invoices, so
  /// that it adds up with theirs, which may be a cent for each.
  @ParameterizedTest
  @MethodSource("samples")
  void br_co_17_vat_is_the_rate_of_the_sum_without_tax(Sample sample) {
    var base = new BigDecimal(sample.text(VAT + "/*[local-name()='BasisAmount']"));
    var vat = Money.of(sample.text(VAT + "/*[local-name()='CalculatedAmount']"));

    var exact = Money.of(base.multiply(new BigDecimal("0.20")).setScale(2, RoundingMode.HALF_UP));
    assertEquals(exact, vat);
  }

  private static String note(Sample sample, String subject) {
    return sample.text(
        HEAD
            + "/*[local-name()='IncludedNote'][*[local-name()='SubjectCode']='"
            + subject
            + "']/*[local-name()='Content']");
  }
}
