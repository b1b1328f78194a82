package com.ooma.office.billing.adapter.in.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.billing.domain.charge.Product;
import com.ooma.office.kernel.contract.ordering.ProductCode;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgreementsTest {

  @Test
  void each_code_that_orders_may_name_is_one_product_that_is_paid_by_the_month() {
    var known = Stream.of(ProductCode.values()).map(ProductCode::name).map(Agreements::product);

    var monthly =
        EnumSet.complementOf(
            EnumSet.of(
                Product.CALLS,
                Product.LATE_PORT,
                Product.LOST_NUMBER,
                Product.RERATED_CALLS,
                Product.GOODWILL,
                Product.CARRIED_OVER,
                Product.CARRIED_IN,
                Product.CREDITED));
    assertEquals(List.copyOf(monthly), known.sorted().toList());
  }

  @Test
  void what_is_no_code_is_no_product() {
    assertThrows(IllegalArgumentException.class, () -> Agreements.product("TELEPATHY"));
    assertThrows(IllegalArgumentException.class, () -> Agreements.product("seat"));
  }
}
