package com.ooma.office.porting.application.paper;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.porting.application.paper.port.MandatePages;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the page of a mandate. The request is read in a transaction, the page is made in none: a
/// busy machine takes longer for the first one than the database waits for who does nothing.
@UseCase
public class PrintMandate {

  private final ReadPapers papers;
  private final MandatePages pages;

  public PrintMandate(ReadPapers papers, MandatePages pages) {
    this.papers = papers;
    this.pages = pages;
  }

  /// The mandate as a PDF.
  ///
  /// @param accountId whose request it must be; null for our own people
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<byte[]> handle(@Nullable UUID accountId, UUID portRequestId) {
    return papers.request(accountId, portRequestId).map(pages::print);
  }
}
