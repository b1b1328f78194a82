package com.ooma.office.billing.adapter.out.persistence.rerating;

import com.ooma.office.billing.application.rerating.port.Reratings;
import com.ooma.office.billing.domain.rating.Plan;
import com.ooma.office.billing.domain.rerating.Rerating;
import com.ooma.office.kernel.domain.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rerating as it is read.
record ReratingRow(
    UUID deckId,
    String plan,
    UUID lastCall,
    Instant requestedAt,
    @Nullable Instant doneAt,
    int looked,
    int unbilled,
    int invoiced,
    int prepaid,
    long beforeCents,
    long afterCents,
    long creditCents) {

  Rerating toDomain() {
    var changes =
        new Rerating.Changes(
            looked,
            unbilled,
            invoiced,
            prepaid,
            new Money(beforeCents),
            new Money(afterCents),
            new Money(creditCents));
    return new Rerating(deckId, Plan.valueOf(plan), lastCall, requestedAt, doneAt, changes);
  }

  Reratings.View toView() {
    return new Reratings.View(
        deckId,
        requestedAt,
        doneAt,
        looked,
        unbilled,
        invoiced,
        prepaid,
        new Money(beforeCents),
        new Money(afterCents),
        new Money(creditCents));
  }
}
