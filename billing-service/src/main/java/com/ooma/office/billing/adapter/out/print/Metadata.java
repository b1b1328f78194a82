package com.ooma.office.billing.adapter.out.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What the PDF says of itself, twice and the same: in its dictionary, and as XMP with the
/// properties of PDF/A, PDF/UA and Factur-X.
record Metadata(String title, String author, ZonedDateTime issued) {

  static final String PRODUCER = "Ooma Office billing";

  private static final String CREATOR = "Ooma Office";
  private static final String XMP = Resources.text("/print/metadata.xmp");

  void describe(PDDocument pdf) throws IOException {
    var dictionary = pdf.getDocumentInformation();
    dictionary.setTitle(title);
    dictionary.setAuthor(author);
    dictionary.setSubject(title);
    dictionary.setCreator(CREATOR);
    dictionary.setProducer(PRODUCER);
    dictionary.setCreationDate(GregorianCalendar.from(issued));
    dictionary.setModificationDate(GregorianCalendar.from(issued));
    var metadata = new PDMetadata(pdf);
    metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    pdf.getDocumentCatalog().setMetadata(metadata);
    pdf.getDocumentCatalog().setLanguage("fr-FR");
  }

  private String xmp() {
    return XMP.replace("{title}", escaped(title))
        .replace("{author}", escaped(author))
        .replace("{creator}", CREATOR)
        .replace("{producer}", PRODUCER)
        .replace("{file}", Attachment.NAME)
        .replace("{issued}", issued.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
