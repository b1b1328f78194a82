package com.ooma.office.support.application.casefile;

import com.ooma.office.kernel.application.Page;
import com.ooma.office.support.domain.casefile.CaseKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads cases.
public interface FindCases {

  /// Newest first.
  ///
  /// @param accountId whose; all accounts' if null
  Page<CaseView> list(@Nullable UUID accountId, @Nullable CaseKind kind, Page.Request page);

  /// @param accountId whose; any account's if null
  Optional<CaseView> find(@Nullable UUID accountId, UUID caseId);
}
