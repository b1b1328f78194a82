package com.ooma.office.billing.adapter.out.print;

import com.ooma.office.billing.application.document.port.InvoicePrinter;
import com.ooma.office.billing.domain.document.InvoiceDocument;
import com.ooma.office.kernel.domain.BusinessCalendar;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes invoices as Factur-X 1.0: a PDF/A-3a that is accessible too (PDF/UA-1), with the same
/// invoice in it as XML. Nothing in it depends on the clock, the machine or chance.
@ApplicationScoped
class FacturX implements InvoicePrinter {

  private static final float PDF_VERSION = 1.7f;
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public Printed print(InvoiceDocument document) {
    var xml = CrossIndustryInvoice.of(document);
    try {
      return new Printed(pdf(document, xml), xml);
    } catch (IOException e) {
      throw new UncheckedIOException(document.number() + " can't be printed", e);
    }
  }

  private static byte[] pdf(InvoiceDocument document, byte[] xml) throws IOException {
    try (var fonts = Fonts.take();
        var pdf = new PDDocument()) {
      return pdf(document, xml, fonts, pdf);
    }
  }

  private static byte[] pdf(InvoiceDocument document, byte[] xml, Fonts fonts, PDDocument pdf)
      throws IOException {
    var page = new PdfRendererBuilder();
    page.usePDDocument(pdf);
    page.withHtmlContent(Page.of(document), null);
    fonts.addTo(page, pdf);
    page.useColorProfile(COLOURS);
    page.usePdfVersion(PDF_VERSION);
    page.usePdfAConformance(PdfAConformance.PDFA_3_A);
    page.usePdfUaAccessibility(true);
    page.withProducer(Metadata.PRODUCER);
    try (var renderer = page.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      finish(pdf, document, xml);
      var out = new ByteArrayOutputStream(65_536);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static void finish(PDDocument pdf, InvoiceDocument document, byte[] xml)
      throws IOException {
    var issued = document.issuedOn().atStartOfDay(BusinessCalendar.PARIS);
    Attachment.add(pdf, xml, issued);
    new Metadata(
            Page.title(document) + " " + document.number(), document.seller().legalName(), issued)
        .describe(pdf);
    pdf.setDocumentId(identity(xml)); // otherwise PDFBox takes the time
  }

  private static long identity(byte[] xml) {
    try {
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(xml)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}
