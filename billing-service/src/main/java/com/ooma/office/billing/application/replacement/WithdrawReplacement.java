package com.ooma.office.billing.application.replacement;

import com.ooma.office.billing.application.replacement.port.Replacements;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import java.util.UUID;

/// Takes back a replacement that nobody has approved.
@UseCase
public class WithdrawReplacement {

  public record Command(UUID replacementId) {}

  private final Replacements replacements;

  public WithdrawReplacement(Replacements replacements) {
    this.replacements = replacements;
  }

  public void handle(Command command) {
    var replacement =
        replacements
            .findForUpdate(command.replacementId())
            .orElseThrow(() -> Refused.notFound("replacement"));
    replacements.save(replacement.withdrawn());
  }
}
