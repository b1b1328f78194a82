package com.ooma.office.kernel.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.contract.ordering.ProductCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductCodeTest {

  /// Orders that were placed once name them for ever: this list may only grow.
  private static final List<String> PUBLISHED =
      List.of("SEAT", "INTERNATIONAL_PLAN", "ADDITIONAL_NUMBER");

  @Test
  void no_code_is_renamed_or_taken_away() {
    assertEquals(PUBLISHED, Stream.of(ProductCode.values()).map(ProductCode::name).toList());
  }
}
