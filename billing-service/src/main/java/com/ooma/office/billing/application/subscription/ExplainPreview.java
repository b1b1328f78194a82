package com.ooma.office.billing.application.subscription;

import com.ooma.office.billing.application.invoice.Explanation;
import com.ooma.office.kernel.application.UseCase;
import java.util.Optional;
import java.util.UUID;

/// Why a line of the preview is there, in the words that explain it once it is billed.
@UseCase
public class ExplainPreview {

  /// @param place the line's number, 1 for the first
  public record Command(UUID accountId, int place) {}

  private final PreviewBill previewBill;

  public ExplainPreview(PreviewBill previewBill) {
    this.previewBill = previewBill;
  }

  public Optional<Explanation> handle(Command command) {
    return previewBill
        .draft(command.accountId())
        .filter(draft -> command.place() <= draft.snapshot().content().lines().size())
        .map(draft -> {
          var line = draft.snapshot().content().lines().get(command.place() - 1);
          return Explanation.of(command.place(), line, draft.kind());
        });
  }
}
