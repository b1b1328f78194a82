package com.ooma.office.billing.adapter.out.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The XML in the PDF, where Factur-X wants it: by its name among the embedded files, and as an
/// associated file that says the same as the page (PDF/A-3).
final class Attachment {

  static final String NAME = "factur-x.xml";

  private Attachment() {}

  static void add(PDDocument pdf, byte[] xml, ZonedDateTime issued) throws IOException {
    var catalog = pdf.getDocumentCatalog();
    var attached = specification(file(pdf, xml, issued));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, attached));
    var names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(files);
    catalog.setNames(names);
    var associated = new COSArray();
    associated.add(attached);
    catalog.getCOSObject().setItem("AF", associated);
  }

  private static PDEmbeddedFile file(PDDocument pdf, byte[] xml, ZonedDateTime issued)
      throws IOException {
    var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
    file.setSubtype("text/xml");
    file.setSize(xml.length);
    file.setCreationDate(GregorianCalendar.from(issued));
    file.setModDate(GregorianCalendar.from(issued));
    return file;
  }

  private static PDComplexFileSpecification specification(PDEmbeddedFile file) {
    var specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription("Factur-X, EN 16931");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Alternative");
    return specification;
  }
}
