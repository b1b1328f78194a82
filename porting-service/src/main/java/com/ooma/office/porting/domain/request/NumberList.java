package com.ooma.office.porting.domain.request;

import com.ooma.office.kernel.domain.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What must hold over all the numbers of one request.
final class NumberList {

  private NumberList() {}

  static void check(List<RequestedNumber> numbers) {
    var ported = numbers.stream().map(RequestedNumber::number).toList();
    var replaced = numbers.stream().map(RequestedNumber::replaces).toList();
    if (new HashSet<>(ported).size() < ported.size()) {
      throw Refused.invalid("number-twice", "A number is in the list twice.").at("/numbers");
    }
    if (new HashSet<>(replaced).size() < replaced.size()) {
      throw Refused.invalid("replaced-twice", "Two numbers can't replace the same one.")
          .at("/numbers");
    }
    if (Stream.concat(ported.stream(), replaced.stream()).distinct().count()
        < ported.size() + replaced.size()) {
      throw Refused.invalid("replaces-ported", "A number to be ported can't also be replaced.")
          .at("/numbers");
    }
  }
}
