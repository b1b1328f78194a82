package com.ooma.office.support.application.casefile.port;

import com.ooma.office.support.domain.casefile.CaseFact;
import com.ooma.office.support.domain.casefile.CaseFile;
import java.util.UUID;

/// What cases are made of. Hearing the same again changes nothing.
public interface CaseFiles {

  /// @param about what tells cases of one kind apart
  void open(CaseFile.Returning returning, String about);

  /// One for each company: whoever comes back and leaves again goes on in it. Seats are added.
  void open(CaseFile.Leaving leaving);

  /// Takes the place of an earlier one about the same.
  void note(UUID accountId, CaseFact fact);
}
