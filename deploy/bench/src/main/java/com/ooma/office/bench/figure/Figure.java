package com.ooma.office.bench.figure;

import com.ooma.office.bench.ground.Ground;
import com.ooma.office.bench.result.Row;
import java.util.List;

/// Something to measure.
public interface Figure {

  /// @throws Wrong if what was measured did not do its work
  List<Row> measure(Ground ground, Effort effort) throws Exception;
}
