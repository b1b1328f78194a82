package com.ooma.office.porting.application.number.port;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.domain.number.OurNumber;
import java.util.Collection;
import java.util.List;

/// What we know of our own numbers. What left is none of them.
public interface OurNumbers {

  /// Those of `wanted` that are ours.
  List<OurNumber> find(Collection<PhoneNumber> wanted);

  /// Those of `wanted` that are ours. They stay as they are until the transaction ends, and of two
  /// that ask for the same one the second waits.
  List<OurNumber> findForUpdate(Collection<PhoneNumber> wanted);

  /// Keeps what is news; what is older than what we know changes nothing.
  void record(List<OurNumber> told);
}
