package com.ooma.office.porting.adapter.in.rest.request;

import com.ooma.office.kernel.web.language.Wording;
import java.util.List;
import java.util.stream.Stream;

/// What a member must know while a port is under way.
record Advice(Code code, String text) {

  enum Code {
    KEEP_OLD_CONTRACT,
    ADSL_AT_RISK,
    FORWARD_CALLS
  }

  static List<Advice> all(Wording wording) {
    return Stream.of(Code.values())
        .map(code -> new Advice(code, wording.of("advice." + code)))
        .toList();
  }
}
