package com.ooma.office.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.bench.measure.Wrong;
import org.junit.jupiter.api.Test;

class ProducerToolTest {

  @Test
  void reads_the_rate_that_kafkas_tool_reports() {
    assertEquals(
        69637.9,
        ProducerTool.rate(
            "100000 records sent, 69637.9 records/sec (33.94 MB/sec), 161.52 ms avg latency"));
    assertThrows(Wrong.class, () -> ProducerTool.rate("100000 records sent"));
  }
}
