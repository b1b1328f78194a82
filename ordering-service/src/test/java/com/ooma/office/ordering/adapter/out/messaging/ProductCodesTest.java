package com.ooma.office.ordering.adapter.out.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.contract.ordering.ProductCode;
import com.ooma.office.ordering.domain.catalogue.Product;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductCodesTest {

  @Test
  void each_product_that_is_sold_has_a_code_of_its_own() {
    var codes = Stream.of(Product.values()).map(OrderMessages::code).sorted().toList();

    assertEquals(List.of(ProductCode.values()), codes);
  }
}
