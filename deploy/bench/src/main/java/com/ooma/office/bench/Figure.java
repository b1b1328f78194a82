package com.ooma.office.bench;

import java.util.List;

/// Something to measure.
interface Figure {

  /// @throws Wrong if what was measured did not do its work
  List<Row> measure(Ground ground, Effort effort) throws Exception;
}
