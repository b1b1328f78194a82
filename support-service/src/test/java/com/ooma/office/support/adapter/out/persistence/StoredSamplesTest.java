package com.ooma.office.support.adapter.out.persistence;

import com.ooma.office.kernel.persistence.StoredJson;
import com.ooma.office.testing.storage.StoredSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class StoredSamplesTest {

  @TestFactory
  Stream<DynamicTest> what_was_stored_once_is_read_under_the_names_it_had() {
    return StoredSamples.of("com.ooma.office.support", StoredJson.MAPPER);
  }
}
