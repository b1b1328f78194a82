package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.kernel.domain.Money;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of UN/CEFACT's Cross Industry Invoice (D22B), whose names are spread over four
/// namespaces.
final class XmlOut implements AutoCloseable {

  private static final String UNECE = "urn:un:unece:uncefact:data:standard:";
  private static final String DOCUMENT = UNECE + "CrossIndustryInvoice:100";
  private static final String PARTS = UNECE + "ReusableAggregateBusinessInformationEntity:100";
  private static final String VALUES = UNECE + "UnqualifiedDataType:100";
  private static final String QUALIFIED = UNECE + "QualifiedDataType:100";
  private static final String DAY = "102"; // UN/EDIFACT 2379: CCYYMMDD

  private final XMLStreamWriter xml;

  /// What an element contains.
  interface Content {
    void write() throws XMLStreamException;
  }

  XmlOut(OutputStream out) throws XMLStreamException {
    xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
  }

  void root(Content content) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("rsm", "CrossIndustryInvoice", DOCUMENT);
    xml.writeNamespace("rsm", DOCUMENT);
    xml.writeNamespace("ram", PARTS);
    xml.writeNamespace("udt", VALUES);
    xml.writeNamespace("qdt", QUALIFIED);
    content.write();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /// One of the parts that the document is made of.
  void section(String name, Content content) throws XMLStreamException {
    element(DOCUMENT, name, content);
  }

  void part(String name, Content content) throws XMLStreamException {
    element(PARTS, name, content);
  }

  void text(String name, String value) throws XMLStreamException {
    part(name, () -> xml.writeCharacters(value));
  }

  void text(String name, String attribute, String attributed, String value)
      throws XMLStreamException {
    part(
        name,
        () -> {
          xml.writeAttribute(attribute, attributed);
          xml.writeCharacters(value);
        });
  }

  void amount(String name, Money value) throws XMLStreamException {
    text(name, value.amount().toPlainString());
  }

  void number(String name, BigDecimal value) throws XMLStreamException {
    text(name, value.toPlainString());
  }

  void day(String name, LocalDate value) throws XMLStreamException {
    part(name, () -> date(VALUES, value));
  }

  void qualifiedDay(String name, LocalDate value) throws XMLStreamException {
    part(name, () -> date(QUALIFIED, value));
  }

  private void date(String namespace, LocalDate value) throws XMLStreamException {
    element(
        namespace,
        "DateTimeString",
        () -> {
          xml.writeAttribute("format", DAY);
          xml.writeCharacters(value.format(DateTimeFormatter.BASIC_ISO_DATE));
        });
  }

  private void element(String namespace, String name, Content content) throws XMLStreamException {
    xml.writeStartElement(namespace, name);
    content.write();
    xml.writeEndElement();
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
